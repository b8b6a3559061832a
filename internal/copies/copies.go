// SPDX-License-Identifier: MPL-2.0

// Package copies makes a decision's own copy of what the caller can still change.
package copies

// Of returns a pointer to a copy of the value, and nil for nil.
func Of[T any](value *T) *T {
	if value == nil {
		return nil
	}
	return new(*value)
}
