// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
)

// The benchmarks answer the same requests: random incomes with øre on the table
// of 2026, with as much explained as each says. BenchmarkStandardJSON is the baseline
// of the ratios: it only takes such a line apart with encoding/json and writes a
// finished response with grounds in both languages with it, and decides nothing.
//
//	go test -run '^$' -bench . -benchmem ./contract

func requests(lines int) []byte {
	random := rand.New(rand.NewPCG(3, 4))
	var text bytes.Buffer
	for i := range lines {
		ore := random.IntN(700_000_00)
		fmt.Fprintf(&text, `{"id":"%d","rule":"instalment","given":{"on":"2026-03-02","annualNetIncome":"%d.%02d","supportsChildren":%t}}`+"\n",
			i, ore/100, ore%100, random.IntN(10) < 4)
	}
	return text.Bytes()
}

func BenchmarkAnswer(b *testing.B) {
	for _, asked := range []struct{ name, more string }{
		{"explain=grounds", ``},
		{"explain=none", `"explain":"none",`},
		{"languages=da", `"languages":["da"],`},
		{"explain=full", `"explain":"full",`},
		{"receipt", `"receipt":true,`},
	} {
		text := bytes.ReplaceAll(requests(4096), []byte(`"given":`), []byte(asked.more+`"given":`))
		benchmarkAnswers(b, asked.name, bytes.Split(bytes.TrimSpace(text), []byte{'\n'}))
	}
	for _, asked := range []struct{ name, more string }{{"case", ``}, {"case,explain=none", `,"explain":"none"`}} {
		line := strings.TrimSuffix(requestOf("repayment", caseFacts), "}") + asked.more + "}"
		benchmarkAnswers(b, asked.name, [][]byte{[]byte(line)})
	}
}

func benchmarkAnswers(b *testing.B, name string, lines [][]byte) {
	b.Run(name, func(b *testing.B) {
		var answer []byte
		var status Status
		i := 0
		b.ReportAllocs()
		for b.Loop() {
			answer, status = Evaluator{}.Answer(answer[:0], lines[i%len(lines)], 1)
			i++
		}
		if status != Decided {
			b.Fatalf("%s", answer)
		}
	})
}

func BenchmarkStandardJSON(b *testing.B) {
	lines := bytes.Split(bytes.TrimSpace(requests(4096)), []byte{'\n'})
	text, _ := Evaluator{}.Answer(nil, lines[0], 1)
	var response struct {
		ID, Rule, Outcome string
		Result            struct {
			Monthly, Basis, AnnualCapacity string
			Percent                        int
			Table                          map[string]string
		}
		Grounds []struct {
			Act, Ref, Da, En string
			Applied          bool
		}
		Readings []string
	}
	if err := json.Unmarshal(text, &response); err != nil {
		b.Fatal(err)
	}
	i := 0
	b.ReportAllocs()
	for b.Loop() {
		var request struct {
			ID, Rule string
			Given    struct {
				On, AnnualNetIncome string
				SupportsChildren    bool
			}
		}
		if err := json.Unmarshal(lines[i%len(lines)], &request); err != nil {
			b.Fatal(err)
		}
		if _, err := json.Marshal(response); err != nil {
			b.Fatal(err)
		}
		i++
	}
}

func BenchmarkStream(b *testing.B) {
	const lines = 20_000
	text := requests(lines)
	for _, workers := range []int{1, 2} {
		b.Run(fmt.Sprintf("workers=%d", workers), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				summary, err := Evaluator{}.Stream(bytes.NewReader(text), io.Discard, StreamOptions{Workers: workers})
				if err != nil || summary.Decided != lines {
					b.Fatal(err, summary)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/lines, "ns/line")
		})
	}
}
