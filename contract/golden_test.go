// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"strings"
	"testing"

	"gotest.tools/v3/assert"
)

// Each want is typed by hand and no flag rewrites it. Line breaks are there for
// the eye and belong to no response; ~ stands for a no-break space.
var goldens = []struct {
	name, request, want string
	status              Status
}{
	{
		// 196,800 <= 200,000.01 < 201,930: 9 %; 18,000.0009 / 12 = 1,500.000075
		"an instalment by the table, from one figure",
		`{"id":"a-1","rule":"instalment","given":{"on":"2026-03-02","annualNetIncome":"200000.01","supportsChildren":false}}`,
		`{"id":"a-1","rule":"instalment","outcome":"decided",
"result":{"monthly":"1500","percent":9,"basis":"table","annualCapacity":"18000.0009",
"table":{"from":"2026-01-01","source":"SKM2025.686.GÆLDST, gengivet i Den juridiske vejledning 2026-1 G.A.3.1.1.1.2.1","provenance":"published"}},
"grounds":[
{"act":"opkraevning","ref":"§ 3","applied":true,"da":"Den årlige nettoindkomst er 200.000,01~kr.","en":"The annual net income is DKK~200,000.01."},
{"act":"opkraevning","ref":"§ 5, stk. 2","applied":false,"da":"Der er aktuelle oplysninger om indkomsten.","en":"There is current income data."},
{"act":"opkraevning","ref":"§ 5, stk. 1, 1. pkt.","applied":true,"da":"Afdraget fastsættes efter tabellen, der gælder fra 1. januar 2026.",
"en":"The instalment follows the table in force from 1 January 2026."},
{"act":"inddrivelse","ref":"§ 11, stk. 1, 8. pkt.","applied":true,
"da":"Indkomsten er mindst 196.800~kr. og under 201.930~kr., og skyldneren forsørger ikke børn. Afdragsprocenten er 9~%.",
"en":"The income is at least DKK~196,800 and below DKK~201,930, and the debtor does not support children. The percentage is 9%."},
{"act":"inddrivelse","ref":"§ 11, stk. 2","applied":true,
"da":"18.000,0009~kr. om året delt med 12 er 1.500,00…~kr., som rundes ned til 1.500~kr.",
"en":"DKK~18,000.0009 a year divided by 12 is DKK~1,500.00…, which is rounded down to DKK~1,500."},
{"act":"opkraevning","ref":"§ 5, stk. 1, 2. pkt.","applied":true,"da":"Der skal betales 1.500~kr. hver måned.","en":"DKK~1,500 is to be paid every month."}],
"readings":["R-01","R-02","R-05","R-06"]}`, Decided,
	},
	{
		// 300,000 - 24,000 - 1,135.20 - 75,000 = 199,864.80; 197,580 <= it < 202,470: 4 %
		// with children; 7,994.592 / 12 = 666.216
		"an instalment by the derived table, from the parts of the income",
		`{"given":{"supportsChildren":true,"incomeAsOf":"2025-06-15","income":{"tax":75000,"obligatoryPension":0,"atp":1135.20,` +
			`"employerPension":"0","amContribution":"24000.00","annual":3e5},"on":"2025-07-01"},"rule":"instalment","id":"b\u002f2"}`,
		`{"id":"b/2","rule":"instalment","outcome":"decided",
"result":{"monthly":"650","percent":4,"basis":"table","annualCapacity":"7994.592",
"table":{"from":"2025-01-01","source":"ingen offentliggørelse læst; bekendtgørelse nr. 1110 af 25. oktober 2024 § 45 med 3,9 pct.","provenance":"derived"}},
"grounds":[
{"act":"opkraevning","ref":"§ 3","applied":true,"da":"Den årlige nettoindkomst er 199.864,80~kr.","en":"The annual net income is DKK~199,864.80."},
{"act":"inddrivelse","ref":"§ 11, stk. 1, 2. pkt.","applied":true,
"da":"Indkomst 300.000~kr., fraregnet bidrag, pension og skat på i alt 100.135,20~kr., giver 199.864,80~kr.",
"en":"Income of DKK~300,000 less contributions, pension and tax of DKK~100,135.20 in all gives DKK~199,864.80."},
{"act":"opkraevning","ref":"§ 5, stk. 2","applied":false,"da":"Oplysningerne om indkomsten er fra 15. juni 2025 og er aktuelle.",
"en":"The income data is from 15 June 2025 and is current."},
{"act":"opkraevning","ref":"§ 5, stk. 1, 1. pkt.","applied":true,"da":"Afdraget fastsættes efter tabellen, der gælder fra 1. januar 2025.",
"en":"The instalment follows the table in force from 1 January 2025."},
{"act":"inddrivelse","ref":"§ 11, stk. 1, 8. pkt.","applied":true,
"da":"Indkomsten er mindst 197.580~kr. og under 202.470~kr., og skyldneren forsørger børn. Afdragsprocenten er 4~%.",
"en":"The income is at least DKK~197,580 and below DKK~202,470, and the debtor supports children. The percentage is 4%."},
{"act":"inddrivelse","ref":"§ 45","applied":true,
"da":"Tabellens grænser er helt eller delvis udregnet efter reguleringsreglen og ikke læst i en offentliggørelse.",
"en":"The limits of the table are wholly or partly computed under the rule of yearly regulation and not read in a publication."},
{"act":"inddrivelse","ref":"§ 11, stk. 2","applied":true,"da":"7.994,592~kr. om året delt med 12 er 666,21…~kr., som rundes ned til 650~kr.",
"en":"DKK~7,994.592 a year divided by 12 is DKK~666.21…, which is rounded down to DKK~650."},
{"act":"opkraevning","ref":"§ 5, stk. 1, 2. pkt.","applied":true,"da":"Der skal betales 650~kr. hver måned.","en":"DKK~650 is to be paid every month."}],
"readings":["R-01","R-02","R-05","R-06","R-30"]}`, Decided,
	},
	{
		"an instalment without income data",
		`{"id":"c","rule":"instalment","given":{"on":"2026-03-02","annualNetIncome":null,"supportsChildren":true}}`,
		`{"id":"c","rule":"instalment","outcome":"decided","result":{"monthly":"350","percent":null,"basis":"no-income-data"},
"grounds":[
{"act":"opkraevning","ref":"§ 5, stk. 2","applied":true,"da":"Der er ingen oplysninger om indkomsten. Afdraget er da 350~kr. om måneden.",
"en":"There is no income data. The instalment is then DKK~350 a month."},
{"act":"opkraevning","ref":"§ 5, stk. 1, 1. pkt.","applied":false,"da":"Tabellen bruges kun, når der er aktuelle oplysninger om indkomsten.",
"en":"The table is used only when there is current income data."},
{"act":"opkraevning","ref":"§ 5, stk. 1, 2. pkt.","applied":true,"da":"Der skal betales 350~kr. hver måned.","en":"DKK~350 is to be paid every month."}],
"readings":[]}`, Decided,
	},
	{
		// Good Friday 10 April 2020; skærtorsdag before it, Easter Monday the 13th.
		"a deadline that is moved",
		`{"id":"d","rule":"deadline","given":{"from":"2017-04-10","years":3}}`,
		`{"id":"d","rule":"deadline","outcome":"decided",
"result":{"raw":"2020-04-10","last":"2020-04-14","after":"2020-04-15","actBy":"2020-04-08"},
"grounds":[
{"act":"foraeldelse","ref":"§ 27, stk. 1","applied":true,"da":"Fristen regnes fra den 10. april 2017 og udløber den 10. april 2020; den dag regnes med.",
"en":"The period counted from 10 April 2017 ends on 10 April 2020; that day is included."},
{"act":"foraeldelse","ref":"§ 27, stk. 2","applied":true,"da":"Den 10. april 2020 er en lukkedag, så fristen forlænges til den 14. april 2020.",
"en":"10 April 2020 is a closed day, so the period is extended to 14 April 2020."}],
"readings":["R-24"]}`, Decided,
	},
	{
		"a deadline that is not moved",
		`{"id":"e","rule":"deadline","given":{"weeks":2,"from":"2026-03-02"}}`,
		`{"id":"e","rule":"deadline","outcome":"decided",
"result":{"raw":"2026-03-16","last":"2026-03-16","after":"2026-03-17","actBy":"2026-03-16"},
"grounds":[
{"act":"foraeldelse","ref":"§ 27, stk. 1","applied":true,"da":"Fristen regnes fra den 2. marts 2026 og udløber den 16. marts 2026; den dag regnes med.",
"en":"The period counted from 2 March 2026 ends on 16 March 2026; that day is included."},
{"act":"foraeldelse","ref":"§ 27, stk. 2","applied":false,"da":"Den 16. marts 2026 er en åben dag, så fristen forlænges ikke.",
"en":"16 March 2026 is an open day, so the period is not extended."}],
"readings":["R-24"]}`, Decided,
	},
	{
		"a closed day",
		`{"id":"f","rule":"day","given":{"date":"2026-05-14"}}`,
		`{"id":"f","rule":"day","outcome":"decided","result":{"weekday":"torsdag","holiday":"Kristi himmelfartsdag","closed":true,"bankClosed":true},
"grounds":[{"act":"foraeldelse","ref":"§ 27, stk. 2","applied":true,"da":"Den 14. maj 2026 er en lukkedag. En frist, der ender her, forlænges.",
"en":"14 May 2026 is a closed day. A period that ends here is extended."}],"readings":[]}`, Decided,
	},
	{
		"an open day on which banks are closed",
		`{"id":"g","rule":"day","given":{"date":"2026-05-15"}}`,
		`{"id":"g","rule":"day","outcome":"decided","result":{"weekday":"fredag","holiday":null,"closed":false,"bankClosed":true},
"grounds":[{"act":"foraeldelse","ref":"§ 27, stk. 2","applied":false,"da":"Den 15. maj 2026 er en åben dag. En frist, der ender her, forlænges ikke.",
"en":"15 May 2026 is an open day. A period that ends here is not extended."}],"readings":[]}`, Decided,
	},
	{
		"one error",
		`{"id":"h","rule":"day","given":{"date":"02-03-2026"}}`,
		`{"id":"h","rule":"day","error":{"code":"invalid","problem":"not-a-date","field":"given.date",
"message":"the value is not a date; expected a day that exists, as in \"2026-03-02\"",
"da":"værdien er ikke en dato; det rigtige er en dag, der findes, som i \"2026-03-02\"",
"en":"the value is not a date; expected a day that exists, as in \"2026-03-02\""}}`, Faulty,
	},
	{
		"several errors",
		`{"id":"i","rule":"day","given":{"dato":"2026-03-02"}}`,
		`{"id":"i","rule":"day",
"error":{"code":"unknown-key","problem":"unknown-key","field":"given.dato","message":"the contract has no such key here; expected one of date",
"da":"kontrakten har ikke den nøgle her; det rigtige er en af: date","en":"the contract has no such key here; expected one of date"},
"errors":[{"code":"unknown-key","problem":"unknown-key","field":"given.dato","message":"the contract has no such key here; expected one of date",
"da":"kontrakten har ikke den nøgle her; det rigtige er en af: date","en":"the contract has no such key here; expected one of date"},
{"code":"missing","problem":"missing","field":"given.date","message":"the fact is not given; expected the day, as in \"2026-03-02\"",
"da":"oplysningen mangler; det rigtige er dagen, som i \"2026-03-02\"","en":"the fact is not given; expected the day, as in \"2026-03-02\""}]}`, Faulty,
	},
	{
		"a line that is not JSON",
		`{"id":"j","rule":"day","given":{"date":"2026-03-02"}`,
		`{"line":17,"error":{"code":"syntax","problem":"not-json","message":"the text is not one JSON value; expected one object and nothing after it",
"da":"teksten er ikke én JSON-værdi; det rigtige er et objekt og intet efter det",
"en":"the text is not one JSON value; expected one object and nothing after it"}}`, Faulty,
	},
}

func TestResponsesAreExactlyTheseBytes(t *testing.T) {
	for _, test := range goldens {
		t.Run(test.name, func(t *testing.T) {
			want := strings.NewReplacer("\n", "", "~", "\u00a0").Replace(test.want)
			got, status := Evaluator{}.Answer(nil, []byte(test.request), 17)
			assert.Equal(t, string(got), want)
			assert.Equal(t, status, test.status)
			understand(t, got, status)
		})
	}
}
