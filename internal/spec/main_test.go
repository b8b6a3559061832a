// SPDX-License-Identifier: MPL-2.0

// Package spec_test runs the vectors, which are the legal spec, and writes the
// pages that an auditor reads.
package spec_test

import (
	"log"
	"os"
	"testing"
)

// TestMain works from the top of the repository, where testdata is.
func TestMain(m *testing.M) {
	if err := os.Chdir("../.."); err != nil {
		log.Fatal(err)
	}
	os.Exit(m.Run())
}
