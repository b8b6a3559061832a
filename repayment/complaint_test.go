// SPDX-License-Identifier: MPL-2.0

package repayment_test

import (
	"encoding/json"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/repayment"
)

func TestAComplaintHasFourWeeksFromReceipt(t *testing.T) {
	tests := []struct{ received, raw, last, after, actBy, why string }{
		{"2026-03-02", "2026-03-30", "2026-03-30", "2026-03-31", "2026-03-30", "Monday to Monday"},
		{"2025-07-01", "2025-07-29", "2025-07-29", "2025-07-30", "2025-07-29", "the first day of the order"},
		{"2025-12-03", "2025-12-31", "2026-01-02", "2026-01-03", "2025-12-30", "31 December and 1 January are closed"},
		{"2025-11-26", "2025-12-24", "2025-12-29", "2025-12-30", "2025-12-23", "24 to 26 December, then a weekend"},
		{"2026-03-05", "2026-04-02", "2026-04-07", "2026-04-08", "2026-04-01", "Maundy Thursday to Easter Monday"},
		{"2026-05-08", "2026-06-05", "2026-06-08", "2026-06-09", "2026-06-04", "5 June is a Friday"},
	}
	for _, test := range tests {
		complaint, err := repayment.DecideComplaint(repayment.ComplaintFacts{ReceivedOn: dayOf(test.received)}, repayment.NoOptions{})
		assert.NilError(t, err)
		deadline := complaint.Deadline
		assert.Equal(t, complaint.Facts.ReceivedOn, dayOf(test.received))
		got := []string{deadline.Raw.String(), deadline.Last.String(), deadline.After.String(), deadline.ActBy.String()}
		assert.DeepEqual(t, got, []string{test.raw, test.last, test.after, test.actBy})
		receipt := complaint.Receipt()
		assert.Assert(t, json.Valid(receipt.AppendJSON(nil)))
		assert.Equal(t, readBack(t, "complaint", receipt.Facts, repayment.Options{}).ID(), receipt.ID(), test.why)
		holdGrounds(t, receipt.Grounds, inventory(t))
		wholeText(t, receipt.Headline)
	}
	for day, want := range map[string]string{"": "missing receivedOn", "2025-06-30": "not-in-force receivedOn", "2199-12-31": "out-of-range receivedOn"} {
		complaint, err := repayment.DecideComplaint(repayment.ComplaintFacts{ReceivedOn: dayOf(day)}, repayment.NoOptions{})
		assert.Equal(t, found(err), want)
		assert.Equal(t, complaint, repayment.Complaint{})
	}
}
