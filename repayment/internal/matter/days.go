// SPDX-License-Identifier: MPL-2.0

// Package matter has what the short form hands to the case file to be decided, and what
// both know of days and rules.
package matter

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// Rules is the version of the rules of the short form, on which those of the case file
// rest, and of the chapters. A change of legal effect raises it.
const Rules = "repayment 2, " + instalment.Rules + ", " + deferral.Rules + ", " + lapse.Rules + ", " + breach.Rules

// FirstCollection is the day of § 15: the order has effect where the collection began on
// it or later, and a plan that was approved before it goes on.
var FirstCollection = calendar.MustParse("2005-11-16")
