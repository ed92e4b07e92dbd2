--- The style sheet of a page. It names no font, image or address outside.
return [[
:root {
  color-scheme: light dark;
  --ink: #1d2126; --paper: #fbfaf7; --card: #ffffff; --faint: #5b636d; --line: #d9d6cd; --accent: #0b5c8a;
  --lit: #ffe9a8; --gone: #9b1c1c; --gone-back: #fdeaea; --new: #12602f; --new-back: #e6f5ea; --only: #7a4a00;
  --tint: 93%; --edge: 42%;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6e4df; --paper: #15181c; --card: #1d2126; --faint: #a3aab3; --line: #3a4048; --accent: #7cc4ee;
    --lit: #5a4a12; --gone: #ff9d9d; --gone-back: #402022; --new: #8fdca8; --new-back: #17341f; --only: #f0bd6a;
    --tint: 21%; --edge: 66%;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0 auto; padding: 0 1.25rem 3rem; max-width: 96rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; overflow-wrap: anywhere;
}
.skip { position: absolute; left: -99rem; }
.skip:focus { position: static; display: inline-block; padding: .5rem; }
a { color: var(--accent); }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
h1, h2, h3 {
  line-height: 1.25; font-family: Georgia, "Times New Roman", serif; font-weight: 600; text-wrap: balance;
}
h1 { font-size: 1.9rem; margin: 2rem 0 .4rem; }
h2 { font-size: 1.4rem; margin: 2.8rem 0 .8rem; padding-top: .8rem; border-top: 3px double var(--line); }
h3 { font-size: 1.1rem; margin: 1.6rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1rem 0 .2rem; }
h4 + ul { margin-top: .2rem; }
main > section > ul { max-width: 60rem; }
main > section > p, .note { max-width: 46rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; padding: 0; margin: 1rem 0; list-style: none; }
.note, .faint { color: var(--faint); }
.note { font-size: .9rem; margin: .4rem 0 0; }
.name { font-weight: 600; }
.label { font-style: italic; }
.only { color: var(--only); }

.scroll { overflow-x: auto; margin: .6rem 0; }
table { border-collapse: collapse; min-width: 100%; }
caption { text-align: left; font-weight: 600; padding-bottom: .4rem; }
th, td {
  text-align: left; vertical-align: top; padding: .45rem 1.2rem .45rem 0; border-bottom: 1px solid var(--line);
  overflow-wrap: break-word; max-width: 34rem;
}
td { min-width: 6rem; }
thead th {
  color: var(--faint); font-weight: 600; font-size: .88rem; border-bottom-width: 2px; vertical-align: bottom;
}
tbody th { font-weight: 400; min-width: 8rem; }
.k { white-space: nowrap; }
td.k { min-width: 2rem; }
.group th { border-bottom-color: var(--faint); }
.group tr:last-child td { border-bottom-color: var(--faint); }
.group tr:not(:last-child) td { border-bottom-style: dotted; }
th.n, td.n { text-align: right; min-width: 2.4rem; font-variant-numeric: tabular-nums; }
@media (max-width: 40rem) {
  thead { position: absolute; left: -99rem; }
  table, tbody, tr, th, td { display: block; }
  tr { border-bottom: 1px solid var(--line); padding: .5rem 0; }
  tbody th, td, th.n, td.n { border: 0; padding: .1rem 0; text-align: left; }
  tbody td, td.n { display: flow-root; padding-left: 7.6rem; }
  td.nil { display: none; }
  td::before {
    content: attr(data-title); float: left; width: 7rem; margin-left: -7.6rem; color: var(--faint);
    font-size: .88rem;
  }
}

del {
  color: var(--gone); background: var(--gone-back); text-decoration: line-through; border-radius: .2em;
  padding: 0 .15em;
}
ins {
  color: var(--new); background: var(--new-back); text-decoration: underline; text-underline-offset: .18em;
  border-radius: .2em; padding: 0 .15em;
}
del::before, del::after, ins::before, ins::after {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
del::before { content: " [only earlier: "; } ins::before { content: " [only later: "; }
del::after, ins::after { content: "] "; }

.versions { margin: 0 0 1.4rem; }
.versions > h3 { margin-bottom: .4rem; }
.versions ol { list-style: none; margin: 0; padding: 0; display: grid; gap: .7rem; }
.beside ol { grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); }
.versions li {
  background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--accent);
  border-radius: .3rem; padding: .55rem .8rem;
}
.versions .who { display: block; font-weight: 600; font-size: .88rem; }
.versions .text { display: block; font-family: Georgia, "Times New Roman", serif; }
.versions .remark { display: block; font-size: .86rem; color: var(--faint); }

ul.evidence { list-style: none; padding: 0; margin: 0; max-width: 52rem; }
ul.evidence li { border-left: 3px solid var(--line); padding: .1rem 0 .1rem .8rem; margin: .6rem 0; }
ul.evidence .remark { font-size: .86rem; }

figure { margin: 1rem 0; overflow-x: auto; }
svg { display: block; max-width: 100%; min-width: 20rem; height: auto; }
svg.wide { min-width: 36rem; }
svg .rule { stroke: var(--line); }
svg .box { fill: var(--card); stroke: var(--accent); stroke-width: 1.5; }
svg .box.away { stroke-dasharray: 5 4; }
svg text { fill: var(--ink); font: 14px system-ui, sans-serif; text-anchor: middle; }
svg .edge { fill: none; stroke: var(--faint); }
svg path.edge { stroke-width: 1.5; }
svg text.start { text-anchor: start; }
svg text.end { text-anchor: end; }
svg .node { fill: var(--accent); }
svg .tip { fill: var(--faint); }

caption, .who, .remark { text-wrap: pretty; }
.legend {
  display: flex; flex-wrap: wrap; gap: .4rem 1rem; padding: 0; margin: .6rem 0 1rem; list-style: none;
  font-size: .9rem;
}
[hidden] { display: none !important; }
.filters { display: flex; flex-wrap: wrap; gap: .6rem 1rem; margin: .6rem 0; }
.filters fieldset {
  border: 1px solid var(--line); border-radius: .4rem; padding: .2rem .8rem .5rem; margin: 0; min-width: 0;
  display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; font-size: .92rem;
}
.filters legend, .find label { color: var(--faint); font-size: .88rem; }
.choice { display: inline-flex; align-items: center; gap: .35rem; }
.choice input { width: 1.1rem; height: 1.1rem; margin: 0; accent-color: var(--accent); }
.find { display: block; margin: 0 0 1rem; }
.find input, .choice select {
  font: inherit; color: inherit; background: var(--card); border: 1px solid var(--faint); border-radius: .3rem;
  padding: .2rem .5rem; max-width: 100%;
}
.find output { color: var(--faint); font-size: .88rem; }
.only-here .s:not(.alone), .one-speaker .quote:not(.chosen) { background: none; color: var(--faint); }
.only-here .s.alone { background: var(--lit); }
.articles { display: grid; gap: 1rem; grid-template-columns: 1fr; }
@media (min-width: 52rem) {
  .articles {
    grid-template-columns: none; grid-auto-flow: column; grid-auto-columns: minmax(24rem, 1fr);
    overflow-x: auto; padding-bottom: .6rem;
  }
  .articles .body { max-height: 85vh; overflow-y: auto; }
}
.articles article { background: var(--card); border: 1px solid var(--line); border-radius: .4rem; min-width: 0; }
.articles header { padding: .7rem 1rem; border-bottom: 1px solid var(--line); }
.articles h3 { margin: 0; }
.articles header p { margin: .15rem 0 0; font-size: .9rem; }
.articles .body {
  position: relative; padding: .2rem 1rem 1rem; font-family: Georgia, "Times New Roman", serif;
  line-height: 1.7;
}
.key {
  display: inline-block; min-width: 1.6em; text-align: center; background: var(--accent); color: var(--paper);
  border-radius: .25em; font: 600 .85em system-ui, sans-serif; padding: .05em .3em; margin-right: .4em;
}
.quote {
  background: hsl(var(--hue, 0) var(--sat, 65%) var(--tint));
  border-bottom: 2px solid hsl(var(--hue, 0) var(--sat, 65%) var(--edge)); border-radius: .15em;
}
.quote.indirect { background: none; border-bottom-style: dotted; }
.h0 { --hue: 0; --sat: 0%; } .h1 { --hue: 212; } .h2 { --hue: 152; } .h3 { --hue: 28; } .h4 { --hue: 275; }
.h5 { --hue: 52; } .h6 { --hue: 340; } .h7 { --hue: 180; } .h8 { --hue: 95; }
.who, .tag, .refs { font-family: system-ui, sans-serif; }
.articles .who, .tag {
  white-space: nowrap; font-size: .72em; border: 1px solid var(--line); border-radius: .3em; padding: 0 .35em;
  margin: 0 .15em; color: var(--faint); background: var(--card);
}
.tag { color: var(--only); border-color: currentColor; }
.voice { border-bottom: 2px dashed var(--accent); }
.aside { color: var(--faint); font-family: system-ui, sans-serif; font-size: .85em; }
.quote .aside, .s.lit .aside { color: inherit; }
.refs { font-size: .72em; vertical-align: super; line-height: 0; }
.refs a { padding: 0 .15em; text-decoration: none; }
.s.lit, .s:target, .quote:target, .versions:target {
  background-color: var(--lit); outline: 2px solid var(--only); outline-offset: 1px; border-radius: .15em;
}
.s.lit .quote { background-color: transparent; }
footer.page {
  margin-top: 3rem; color: var(--faint); font-size: .86rem; border-top: 1px solid var(--line);
  padding-top: .8rem;
}
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; background: none; }
  nav, .skip, .filters, .find { display: none; }
  .articles { grid-auto-flow: row; grid-template-columns: 1fr 1fr; grid-auto-columns: auto; overflow: visible; }
  .articles .body { max-height: none; overflow: visible; }
  .versions li, tr, ul.evidence li, figure { break-inside: avoid; }
  .key { color: var(--ink); background: none; border: 1px solid var(--faint); }
  h2, h3 { break-after: avoid; }
}
]]
