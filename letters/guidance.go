// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
)

// contact adds the last section before the closing.
func (m *maker) contact(p *Particulars) {
	m.text("privacy", p.Privacy)
	m.links(p.Privacy)
	m.section("common.contact.heading",
		m.paragraph("common.contact", m.txt("contact", p.contact())),
		m.paragraph("common.help"),
		m.paragraph("common.file"),
		m.when(!plain.IsBlank(p.Privacy), "common.privacy", m.txt("privacy", p.Privacy)))
}

// The complaints body, and the number of weeks for a complaint (§ 11, R-18). They
// are not part of the texts, so they stand in the letter whatever words a
// municipality chooses.
const (
	complaintBody  = "Ankestyrelsens Beskæftigelsesudvalg"
	complaintWeeks = 4
)

// complaint is the guidance for a decision under the collection order (§ 11) that asks
// for something: a complaint does not suspend it.
func (m *maker) complaint(p *Particulars) {
	m.guidance(p)
	m.doc.Complaint.Paragraphs = append(m.doc.Complaint.Paragraphs, m.say("complaint.meanwhile"))
	m.doc.FurtherBasis = append(m.doc.FurtherBasis, m.say("basis.effect"))
}

// guidance is the same for a decision that asks for nothing, of which nobody needs to
// know whether a complaint suspends it.
func (m *maker) guidance(p *Particulars) {
	m.doc.Complaint = &document.Complaint{Heading: m.say("complaint.heading"), Paragraphs: []string{
		m.say("complaint.body", value{"body", complaintBody}),
		m.say("complaint.how", m.txt("authority", p.Sender.Name), m.txt("contact", p.contact()), m.num("count", complaintWeeks)),
		m.say("complaint.again"),
	}}
	m.refs(law.CollectionOrder.At(11, 0, 1), law.CollectionOrder.At(11, 0, 2))
	m.doc.FurtherBasis = append(m.doc.FurtherBasis, m.say("basis.complaint"))
}
