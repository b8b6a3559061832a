// SPDX-License-Identifier: MPL-2.0

// Package drawing draws the pictures of decisions as SVG, each with a title, a
// description and the same content as a table. The chapters say what is to be seen;
// how it looks is decided here alone.
//
//	Timeline   rows of words, each with its days on a common axis
//	Plot       two curves and a point
//	Picture    either of them, wide, 320 pixels wide, or as pages for print
//	Table      the same content as text and as HTML
//
// Nothing is told by colour alone: fills differ in pattern, days in the form of their
// mark, and every row says the same in words. All coordinates are whole pixels, so the
// same content always gives the same bytes.
package drawing
