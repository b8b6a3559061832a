// SPDX-License-Identifier: MPL-2.0

package casefile

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// A day outside these years is taken for a mistyped one. A claim may be older than the
// first order of 2005.
var (
	earliest = calendar.MustParse("1990-01-01")
	latest   = calendar.MustParse("2199-12-31")
)

// Validate returns everything that is wrong with the facts ([law.Faults]), or nil
// when [Decide] can decide on them with the same options.
func (f Facts) Validate(options Options) error {
	_, err := Decide(f, options)
	return err
}

// checker tests the facts one by one, before anything is computed of them, and
// remembers whom and what each event is about.
type checker struct {
	check.Check
	facts   *Facts
	options *Options
	debtors roll
	claims  roll
	owes    []bool  // of each debtor: liable for some claim
	about   []about // of each event
}

// about is the numbers of the debtor and the claim that an event names, -1 for none.
type about struct{ debtor, claim int32 }

// roll finds a debtor or a claim by its name.
type roll struct {
	list []string
	by   map[string]int // made for a long list only
}

func (n *roll) find(name string) int {
	if n.by != nil {
		if i, found := n.by[name]; found {
			return i
		}
		return -1
	}
	return slices.Index(n.list, name)
}

func (f *Facts) check(options *Options) *checker {
	c := &checker{facts: f, options: options, about: make([]about, len(f.Events)), owes: make([]bool, len(f.Debtors))}
	c.OrderQuestion(f.On)
	if len(f.Debtors) == 0 {
		c.Add("debtors", noDebtors)
	}
	if len(f.Claims) == 0 {
		c.Add("claims", noClaims)
	}
	c.debtors = c.roll("debtors", len(f.Debtors), func(i int) string { return f.Debtors[i].ID })
	c.claims = c.roll("claims", len(f.Claims), func(i int) string { return f.Claims[i].ID })
	for i := range f.Debtors {
		c.situations(i)
	}
	for i := range f.Claims {
		c.claim(i)
	}
	for i := range f.Events {
		c.event(i)
	}
	for i := range f.Judgements {
		c.judgement(i, check.At("judgements", i, ""))
	}
	return c
}

// roll tests that everyone in a list has a name of their own.
func (c *checker) roll(list string, count int, name func(i int) string) roll {
	n := roll{list: make([]string, 0, count)}
	if count > 16 {
		n.by = make(map[string]int, count)
	}
	for i := range count {
		name := name(i)
		if name == "" {
			c.Add(check.At(list, i, "id"), noName)
		} else if !c.Impersonal(check.At(list, i, "id"), name) {
			// it would stand in the answer
		} else if other := n.find(name); other >= 0 {
			c.Add(check.At(list, i, "id"), sameName, check.At(list, other, "id"))
		} else if n.by != nil {
			n.by[name] = i
		}
		n.list = append(n.list, name)
	}
	return n
}

func (c *checker) situations(debtor int) {
	list := c.facts.Debtors[debtor].Situations
	for i := range list {
		s := &list[i]
		at := func(name string) string { return check.At(check.At("debtors", debtor, "situations"), i, name) }
		if s.From.Before(earliest) || s.From.After(latest) {
			if c.Needed(at("from"), s.From, law.Words{Danish: "den første dag", English: "the first day"}) {
				c.Within(at("from"), s.From, earliest, latest)
			}
		}
		if i > 0 && !s.From.After(list[i-1].From) {
			c.Add(at("from"), unorderedSituations, check.At(check.At("debtors", debtor, "situations"), i-1, ""))
		}
		circumstances := s.SupportsChildren != nil || s.OtherIncome != nil || len(s.Benefits) > 0 || s.AnnualNetIncome.Valid ||
			s.Income != nil || s.ModestExpenses != nil || !s.IncomeAsOf.IsZero()
		if s.NoDeferral && s.Ability != lapse.None {
			c.Add(at("noDeferral"), onlyWithNone)
		}
		switch {
		case s.Ability != 0 && circumstances:
			c.Add(at("ability"), twoSituations)
		case s.Ability != 0:
			c.choice(at, "ability", s.Ability.String(), false, abilities)
		default:
			if s.SupportsChildren == nil {
				c.Add(at("supportsChildren"), factMissing, "true eller false", "true or false")
			}
			if s.OtherIncome == nil {
				c.Add(at("otherIncome"), factMissing, "true eller false", "true or false")
			}
			c.circumstances(s, at)
		}
	}
}

// circumstances lets the chapters test what they will be asked about, on the first day
// that the order can apply to it. What they are asked for on a day without a table is
// told when the answer turns on that day.
func (c *checker) circumstances(s *Situation, at func(string) string) {
	day := calendar.Later(s.From, law.InForce())
	tell := func(err error) {
		found, _ := err.(law.Faults)
		for _, fault := range found {
			if fault.Code != law.NoTable && fault.Field != "on" {
				c.Faults = append(c.Faults, law.Faults{fault}.Under(at(""))...)
			}
		}
	}
	tell(s.deferralFacts(day, false).Validate(c.options.Deferral))
	income := s.instalmentFacts(day)
	income.IncomeAsOf = calendar.Date{}
	tell(income.Validate(c.options.Instalment))
}

func (s *Situation) deferralFacts(on calendar.Date, plan bool) deferral.Facts {
	return deferral.Facts{On: on, Benefits: s.Benefits, OtherIncome: s.OtherIncome != nil && *s.OtherIncome, Plan: plan,
		ModestExpenses: s.ModestExpenses}
}

func (s *Situation) instalmentFacts(on calendar.Date) instalment.Facts {
	return instalment.Facts{On: on, AnnualNetIncome: s.AnnualNetIncome, Income: s.Income, IncomeAsOf: s.IncomeAsOf,
		SupportsChildren: s.SupportsChildren != nil && *s.SupportsChildren}
}

var (
	abilities  = []string{"none", "able"}
	claimKinds = []string{"benefit", "housing-deposit", "mortgage-support"}
)

func (c *checker) claim(i int) {
	claim := &c.facts.Claims[i]
	at := func(name string) string { return check.At("claims", i, name) }
	if claim.Creditor.String() == "" {
		c.Choice(at("creditor"), "", claim.Creditor != 0, creditors)
	}
	if claim.Kind.String() == "" {
		c.Choice(at("kind"), "", claim.Kind != 0, claimKinds)
	}
	switch {
	case claim.Act == "":
		c.Add(at("act"), factMissing, "koden for en lov som aktivloven", "the code of an act such as aktivloven")
	case !claim.Act.Known():
		c.Add(at("act"), unknownAct)
	}
	c.amount(claim.Principal, check.AboveZero, at, "principal")
	deposit := claim.Kind == law.HousingDeposit
	if ahead := claim.EndedOn; c.On.IsZero() || !ahead.After(c.On) || ahead.After(latest) || deposit { // an end that is decided for a later day
		c.claimDay(at, "endedOn", ahead, claim.Kind == 0 || !deposit)
	}
	c.claimDay(at, "knownOn", claim.KnownOn, true)
	c.claimDay(at, "paidOutOn", claim.PaidOutOn, claim.Kind == 0 || deposit)
	c.claimDay(at, "dueOn", claim.DueOn, claim.Kind == 0 || !deposit)
	c.claimDay(at, "collectionBegunOn", claim.CollectionBegunOn, true)
	if deposit && claim.PaidOutOn.IsZero() {
		c.Needed(at("paidOutOn"), claim.PaidOutOn, law.Words{Danish: "dagen for udbetalingen", English: "the day of the payout"})
	}
	if claim.AbroadUnderSection6 && (claim.Creditor == Municipality || claim.Act != Aktivloven) {
		c.Add(at("abroadUnderSection6"), notForKind)
	}
	if claim.Kind > law.Benefit && claim.Act != Aktivloven && claim.Act != "" {
		c.Add(at("kind"), notForKind)
	}
	c.liable(claim, at)
}

// claimDay tests a day of a claim that may be left out.
func (c *checker) claimDay(at func(string) string, field string, day calendar.Date, fits bool) {
	switch {
	case day.IsZero():
	case !fits:
		c.Add(at(field), notForKind)
	case day.Before(earliest) || day.After(latest) || !c.On.IsZero() && day.After(c.On):
		if c.Within(at(field), day, earliest, latest) {
			c.Past(at(field), day)
		}
	}
}

// liable tests who owes a claim. § 2, stk. 2: the recipient does. § 2, stk. 3: for
// support to interest and instalments on a home both spouses do.
func (c *checker) liable(claim *Claim, at func(string) string) {
	if len(claim.Liable) == 0 {
		c.Add(at("liable"), factMissing, "modtagerens navn i sagen", "the recipient's name in the case")
	}
	together := claim.Kind == law.MortgageSupport && claim.MarriedAtPayout != nil && *claim.MarriedAtPayout
	if len(claim.Liable) > 2 || len(claim.Liable) == 2 && !together {
		c.Add(at("liable"), wrongLiable)
		return
	}
	for i, id := range claim.Liable {
		debtor := c.debtors.find(id)
		if debtor < 0 {
			c.Add(check.At(at("liable"), i, ""), unknownDebtor)
			continue
		}
		c.owes[debtor] = true
		if first := slices.Index(claim.Liable, id); first < i {
			c.Add(check.At(at("liable"), i, ""), sameName, check.At(at("liable"), first, ""))
		}
	}
}

func (c *checker) judgement(i int, at string) {
	path, j := at+".", &c.facts.Judgements[i]
	if c.Choice(path+"question", j.Question.asked(), j.Question != 0, questions[:Outside]) &&
		c.Choice(path+"answer", j.Answer.String(), j.Answer != 0, answers) && !slices.Contains(j.Question.Answers(), j.Answer) {
		c.Add(path+"answer", wrongAnswer)
	}
	switch {
	case j.Claim == "":
	case j.Question == Outside:
		c.Add(path+"claim", notOfQuestion)
	case c.claims.find(j.Claim) < 0:
		c.Add(path+"claim", unknownClaim)
	}
	switch {
	case j.Debtor == "":
	case j.Question == NeverPaid || j.Question == LandlordAndYears: // § 8 asks for the claim
		c.Add(path+"debtor", notOfQuestion)
	case c.debtors.find(j.Debtor) < 0:
		c.Add(path+"debtor", unknownDebtor)
	}
	for other := range i {
		if before := &c.facts.Judgements[other]; j.overlaps(before) && j.Question != 0 {
			c.Add(at, twoAnswers, check.At("judgements", other, ""))
			break
		}
	}
	c.Reason(path+"reason", j.Reason)
}

// asked is the name of a question that a case file asks, and "" for the others.
func (q Question) asked() string {
	if q > Outside {
		return ""
	}
	return q.String()
}

// overlaps reports whether two judgements answer the same question about somebody or
// something.
func (j *Judgement) overlaps(other *Judgement) bool {
	same := func(a, b string) bool { return a == "" || b == "" || a == b }
	return j.Question == other.Question && same(j.Claim, other.Claim) && same(j.Debtor, other.Debtor)
}
