// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"fmt"

	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/limitation"
)

var limitationKeys = []key{
	{"on", true, `the day of the question, as in "2026-03-02"`},
	{"dueOn", true, "the first day that payment could be demanded"},
	{"payBy", false, ""},
	{"knownOn", false, ""},
	{"interest", false, ""},
	{"employment", false, ""},
	{"privateLaw", false, ""},
	{"title", false, ""},
	{"events", false, ""},
	{"floors", false, ""},
	{"transfer", false, ""},
}

var titleKeys = []key{
	{"kind", true, "judgment, settlement or written-acknowledgement"},
	{"on", true, "the day of the title"},
}

var eventKeys = []key{
	{"kind", true, "the name of an event"},
	{"on", true, "the day of the event"},
	{"endedOn", false, ""},
	{"reachedOn", false, ""},
	{"idle", false, ""},
	{"partial", false, ""},
}

var floorKeys = []key{
	{"kind", true, "the name of a floor"},
	{"on", true, "the day it counts from"},
	{"since", false, ""},
}

var recoveryKeys = []key{
	{"receivedOn", true, "the day the recovery authority received the claim"},
	{"system", true, "PSRM or DMI"},
	{"convertedOn", false, ""},
	{"returnedOn", false, ""},
}

func decideLimitation(given *reader) (Decision, law.Faults) {
	var facts limitation.Facts
	given.object("given", limitationKeys, func(name string) {
		switch name {
		case "on":
			facts.On = given.date("given", name)
		case "dueOn":
			facts.DueOn = given.date("given", name)
		case "payBy":
			facts.PayBy = given.dateOrNull("given", name)
		case "knownOn":
			facts.KnownOn = given.dateOrNull("given", name)
		case "interest":
			facts.Interest = given.boolean("given", name)
		case "employment":
			facts.Employment = given.boolean("given", name)
		case "privateLaw":
			facts.PrivateLaw = given.boolean("given", name)
		case "title":
			facts.Title = readTitle(given, "given.title")
		case "events":
			given.list("events", func(path string) { facts.Events = append(facts.Events, readEvent(given, path)) })
		case "floors":
			given.list("floors", func(path string) { facts.Floors = append(facts.Floors, readFloor(given, path)) })
		case "transfer":
			facts.Transfer = readRecovery(given, "given.transfer")
		}
	})
	decision, err := limitation.Decide(facts, limitation.Options{})
	if err != nil || len(given.faults) > 0 {
		return nil, allFaults(given, err)
	}
	return &decision, nil
}

// list reads a list of objects, or null for one that is not given.
func (r *reader) list(name string, read func(path string)) {
	if !r.isNull() {
		r.array("given", name, func(index int) { read(fmt.Sprintf("given.%s[%d]", name, index)) })
	}
}

func readTitle(r *reader, path string) *limitation.Title {
	if r.isNull() {
		return nil
	}
	var title limitation.Title
	r.object(path, titleKeys, func(name string) {
		switch name {
		case "kind":
			title.Kind = choose(r, path, name, limitation.TitleKinds()...)
		case "on":
			title.On = r.date(path, name)
		}
	})
	return &title
}

func readEvent(r *reader, path string) (event limitation.Event) {
	r.object(path, eventKeys, func(name string) {
		switch name {
		case "kind":
			event.Kind = choose(r, path, name, limitation.EventKinds()...)
		case "on":
			event.On = r.date(path, name)
		case "endedOn":
			event.EndedOn = r.dateOrNull(path, name)
		case "reachedOn":
			event.ReachedOn = r.dateOrNull(path, name)
		case "idle":
			event.Idle = r.boolean(path, name)
		case "partial":
			event.Partial = r.boolean(path, name)
		}
	})
	return event
}

func readFloor(r *reader, path string) (floor limitation.Floor) {
	r.object(path, floorKeys, func(name string) {
		switch name {
		case "kind":
			floor.Kind = choose(r, path, name, limitation.FloorKinds()...)
		case "on":
			floor.On = r.date(path, name)
		case "since":
			floor.Since = r.dateOrNull(path, name)
		}
	})
	return floor
}

func readRecovery(r *reader, path string) *limitation.Transfer {
	if r.isNull() {
		return nil
	}
	var transfer limitation.Transfer
	r.object(path, recoveryKeys, func(name string) {
		switch name {
		case "receivedOn":
			transfer.ReceivedOn = r.date(path, name)
		case "system":
			transfer.System = choose(r, path, name, limitation.Systems()...)
		case "convertedOn":
			transfer.ConvertedOn = r.dateOrNull(path, name)
		case "returnedOn":
			transfer.ReturnedOn = r.dateOrNull(path, name)
		}
	})
	return &transfer
}
