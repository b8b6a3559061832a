// SPDX-License-Identifier: MPL-2.0

package document

// The colours of a page. A test computes the contrast of every pair in use.
const (
	colourInk   = "#1a1a1a"
	colourPaper = "#ffffff"
	colourQuiet = "#4a4a4a" // labels and captions
	colourLine  = "#767676" // rules that carry meaning: below rows and blank fields
	colourShade = "#f2f2f2" // behind the headings of a table
	colourAlarm = "#8a1100" // the mark of a draft
	colourWarn  = "#fff3f0" // behind it
)

// What stands in the margins of a printed page.
const (
	pageBox  = "@page{"
	fonts    = `Arial,"Liberation Sans",Helvetica,sans-serif`
	pageFont = "font-family:" + fonts + ";font-size:9pt;color:" + colourQuiet
	pageMark = "font-family:" + fonts + ";font-size:12pt;font-weight:bold;color:" + colourAlarm
)

// styleSheet uses relative sizes throughout, so that a reader may enlarge text.
const styleSheet = `
html{font-size:100%;-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:1.5rem;max-width:44rem;background:` + colourPaper + `;color:` + colourInk + `;
font-family:` + fonts + `;font-size:1rem;line-height:1.5;overflow-wrap:anywhere}
header{border-bottom:2px solid ` + colourInk + `;margin-bottom:2rem;padding-bottom:.75rem}
header p{margin:0}
.name{font-size:1.25rem;font-weight:bold}
.contact{color:` + colourQuiet + `;font-size:.9rem}
.recipient{margin:0 0 2rem}
h1{font-size:1.6rem;line-height:1.25;margin:2rem 0 1rem}
h2{font-size:1.2rem;line-height:1.3;margin:1.75rem 0 .5rem}
p{margin:0 0 .75rem}
ul,ol{margin:0 0 .75rem;padding-left:2rem}
li{margin-bottom:.25rem}
dl{margin:0 0 1rem}
dl div{display:flex;flex-wrap:wrap;gap:0 1rem;margin-bottom:.25rem}
dt{flex:0 0 13rem;color:` + colourQuiet + `}
dd{flex:1 1 14rem;margin:0}
.facts dt{flex-basis:8rem}
.form div{margin-bottom:.6rem}
.blank{border-bottom:1px solid ` + colourLine + `;text-align:right}
.blank span{color:` + colourQuiet + `;font-size:.8rem}
.courtesy{border-left:4px solid ` + colourLine + `;padding-left:1rem}
.closing{margin-top:2rem;break-inside:avoid}
.wide{overflow-x:auto;margin:0 0 1rem}
.wide:focus-visible{outline:3px solid ` + colourInk + `;outline-offset:2px}
table{border-collapse:collapse;width:100%;overflow-wrap:normal}
caption{text-align:left;color:` + colourQuiet + `;padding-bottom:.4rem}
th,td{padding:.35rem .6rem;border-bottom:1px solid ` + colourLine + `;text-align:left;vertical-align:top;font-weight:normal}
thead th{background:` + colourShade + `;font-weight:bold;vertical-align:bottom}
.short{white-space:nowrap}
.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.total th,.total td{font-weight:bold;border-top:2px solid ` + colourInk + `}
.draft{background:` + colourWarn + `;color:` + colourAlarm + `;border:2px solid ` + colourAlarm + `;padding:.75rem 1rem;margin-bottom:2rem}
.draft p:last-child,.draft ul:last-child{margin-bottom:0}
@media print{
body{max-width:none;padding:0;font-size:11pt}
h1,h2,caption{break-after:avoid}
th,td{padding:.2rem .5rem;line-height:1.3}
tr,li,.form div{break-inside:avoid}
thead{display:table-header-group}
p,li{orphans:3;widows:3}
.wide{overflow:visible}
.alone{break-after:page}
}
@page{size:A4;margin:20mm 22mm}
`
