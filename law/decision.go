// SPDX-License-Identifier: MPL-2.0

package law

import (
	"encoding/json"

	"github.com/hjemmel-dk/hjemmel/internal/quote"
)

// Decision is what every rule of the library returns. A decision is a value: it can
// be kept in a map, copied and shared. The zero value is no decision and answers
// with nothing.
type Decision interface {
	// Outcome says whether the rules give one answer or a person must use discretion.
	Outcome() Outcome
	// Criteria returns what that person must weigh; it is empty if the rules give an
	// answer.
	Criteria() []Criterion
	// AppendResult appends the result as the JSON object of the contract.
	AppendResult(dst []byte) []byte
	// Grounds returns the rules that were considered, in the order they were tried,
	// including those that did not apply.
	Grounds() []Ground
	// Readings returns the readings that the decision relies on, by number.
	Readings() []Reading
	// Receipt returns everything the decision rests on.
	Receipt() Receipt
}

// Criterion is one thing that a person must weigh before the case can be decided.
type Criterion struct {
	ID string // its stable name in the contract
	Statement
}

// AppendJSON appends the criterion as the JSON contract has it: {"id","da","en"}.
// Without languages it has both.
func (c Criterion) AppendJSON(dst []byte, languages ...Language) []byte {
	return append(c.appendMembers(quote.Append(append(dst, `{"id":`...), c.ID), languages), '}')
}

// MarshalJSON returns [Criterion.AppendJSON]; the error is always nil.
func (c Criterion) MarshalJSON() ([]byte, error) { return c.AppendJSON(nil), nil }

// UnmarshalJSON reads what [Criterion.AppendJSON] writes, like
// [Statement.UnmarshalJSON].
func (c *Criterion) UnmarshalJSON(text []byte) error {
	var read struct{ ID, Da, En string }
	if err := json.Unmarshal(text, &read); err != nil || isNull(text) {
		return err
	}
	*c = Criterion{ID: read.ID, Statement: written(read.Da, read.En)}
	return nil
}

// AppendCriteriaJSON appends criteria as a JSON array.
func AppendCriteriaJSON(dst []byte, criteria []Criterion, languages ...Language) []byte {
	dst = append(dst, '[')
	for i, criterion := range criteria {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = criterion.AppendJSON(dst, languages...)
	}
	return append(dst, ']')
}
