/**
 * The style sheet of the HTML page. Without colour, too, the parts stay apart: who speaks is bold, the reporting words
 * are italic, what is said is underlined and numbered, everything else has a dotted, dashed or double line.
 */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fdfcfa; --ink: #1d1c1a; --soft: #66635d; --line: #dedad2; --tint: #f6e7b266; --rule: #b98900; --blue: #1f5a96; --green: #2c6e49;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #191817; --ink: #e9e6e0; --soft: #a5a097; --line: #3a3835; --tint: #8a6a0040; --rule: #d3a52a; --blue: #8fbcec; --green: #8ccba6; }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 2.5rem 1.5rem 5rem; max-width: 74rem; background: var(--paper); color: var(--ink);
  font: 1.125rem/1.65 Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "Liberation Serif", serif;
  overflow-wrap: anywhere;
}
a { color: inherit; text-decoration-color: var(--soft); text-underline-offset: .2em; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--blue); outline-offset: 2px; }
.legend, .about, .notes, section, details, nav, footer {
  font: .875rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", sans-serif;
}
h1 { font-size: 1.05rem; letter-spacing: .02em; margin: 0 0 .25rem; }
h2 { font-size: 2.1rem; font-weight: 400; line-height: 1.22; margin: 0; text-wrap: balance; }
h3 { font-size: 1.25rem; font-weight: 400; line-height: 1.35; margin: .5em 0 0; }
section h3 { font: 600 1rem/1.4 inherit; font-family: inherit; margin: 0 0 .5rem; }
.legend { color: var(--soft); margin: 0 0 2.5rem; padding-bottom: 1rem; border-bottom: 1px solid var(--line); }
.legend > span { margin-right: 1.25em; white-space: nowrap; }
nav ol { margin: 0 0 2.5rem; padding-left: 1.75rem; }
nav small { color: var(--soft); font-size: inherit; }
article + article { border-top: 3px double var(--line); margin-top: 4rem; padding-top: 3rem; }
.about { color: var(--soft); margin: 0 0 .75rem; }
.row { display: grid; grid-template-columns: minmax(0, 37rem) minmax(0, 1fr); gap: 0 3.5rem; margin: 0 0 1.1rem; }
.row > :is(p, h2, h3) { margin: 0; white-space: pre-line; grid-column: 1; }
.row > time { grid-column: 1 / -1; font: 600 .8125rem/1 system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif; color: var(--soft); border-top: 1px solid var(--line); padding-top: .9rem; margin: .6rem 0 .5rem; display: block; }
.row.headline { margin-bottom: 1.5rem; }
.standfirst > p { font-size: 1.2em; line-height: 1.5; }
.byline > p, .dateline > p, .caption > p, .credit > p, .teaser > p, .note > p {
  font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", sans-serif; font-size: .92rem; color: var(--soft);
}
.caption > p, .teaser > p { border-left: 3px solid var(--line); padding-left: .9em; }
.list > p { padding-left: 1.2em; }
.list > p::before { content: "•"; float: left; margin-left: -1.2em; }
mark { background: var(--tint); color: inherit; text-decoration: underline; text-decoration-color: var(--rule); text-decoration-thickness: 1.5px; text-underline-offset: .22em; }
.source { font-weight: 700; }
.cue { font-style: italic; }
.hedge, .detail, .time, .amount { text-decoration: underline dotted; text-underline-offset: .32em; text-decoration-color: var(--blue); }
.mention { text-decoration: underline dashed; text-decoration-thickness: 1px; text-underline-offset: .22em; text-decoration-color: var(--soft); }
.event { text-decoration: underline double; text-underline-offset: .2em; text-decoration-color: var(--green); }
.position { box-shadow: inset 0 -2px var(--green); }
.number { font: 600 .75rem/1 system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif; color: var(--soft); text-decoration: none; font-variant-numeric: tabular-nums; }
mark .number, p > .number, h2 > .number, h3 > .number { vertical-align: super; margin-right: .2em; }
a.number:hover { color: var(--ink); text-decoration: underline; }
.notes { list-style: none; margin: .3rem 0 0; padding: 0 0 0 1rem; border-left: 1px solid var(--line); align-self: start; }
.notes li { margin: 0 0 .55rem; }
.notes li:last-child { margin: 0; }
.notes small { display: block; font-size: .8125rem; color: var(--soft); }
.form { color: var(--soft); border: 1px solid var(--line); border-radius: 3px; padding: 0 .35em; font-size: .75rem; white-space: nowrap; }
.direct .form { border-color: currentColor; }
:target { outline: 2px solid var(--rule); outline-offset: 3px; border-radius: 2px; scroll-margin: 30vh; }
article:target, .top:target { outline: none; scroll-margin: 1rem; }
section, details { max-width: 60rem; margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.records { list-style: none; margin: 0; padding: 0; }
.records li { padding: .3rem 0 .3rem 2.6rem; position: relative; }
.records .number { position: absolute; left: 0; top: .72rem; }
q { font-family: Charter, "Bitstream Charter", Georgia, "Liberation Serif", serif; }
details ul, section ul { padding-left: 1.2rem; }
summary { cursor: pointer; color: var(--soft); }
footer { margin-top: 4rem; color: var(--soft); }
@media (max-width: 60rem) {
  body { padding: 1.25rem 1.125rem 3rem; font-size: 1.0625rem; max-width: 40rem; }
  h2 { font-size: 1.6rem; }
  .row { display: block; }
  .notes { margin: .6rem 0 1.4rem; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --tint: #f2f2f2; --rule: #000; --blue: #000; --green: #000; }
  body { font-size: 10.5pt; max-width: none; padding: 0; }
  .row { grid-template-columns: minmax(0, 62%) minmax(0, 1fr); gap: 0 1.5rem; display: grid; }
  .notes li, .records li, h2, h3 { break-inside: avoid; break-after: auto; }
  article + article { break-before: page; border: 0; margin: 0; padding: 0; }
  details::details-content { content-visibility: visible; height: auto; }
}
`;
