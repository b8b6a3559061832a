// SPDX-License-Identifier: MPL-2.0

package law

// Decision is what every rule of the library returns. A decision is a value: it can
// be kept in a map, copied and shared. The zero value is no decision and answers
// with nothing.
type Decision interface {
	// Outcome says whether the rules gave one answer or a person must judge.
	Outcome() Outcome
	// Criteria are what that person must judge; none where the rules gave an answer.
	Criteria() []Criterion
	// AppendResult appends the result as the JSON object of the contract.
	AppendResult(dst []byte) []byte
	// AppendGrounds appends the rules that were considered, in the order they were
	// tried, the rejected ones too.
	AppendGrounds(dst []Ground) []Ground
	// AppendReadings appends the readings that the decision relies on, by number.
	AppendReadings(dst []Reading) []Reading
	// Receipt returns everything the decision rests on.
	Receipt() Receipt
}

// Criterion is one thing that a person must judge before there is a decision.
type Criterion struct {
	ID string // its stable name in the contract
	Statement
}

// AppendCriteriaJSON appends criteria as a JSON array.
func AppendCriteriaJSON(dst []byte, criteria []Criterion, languages ...Language) []byte {
	dst = append(dst, '[')
	for i, criterion := range criteria {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = append(append(append(dst, `{"id":"`...), criterion.ID...), '"')
		dst = append(criterion.appendMembers(dst, languages), '}')
	}
	return append(dst, ']')
}
