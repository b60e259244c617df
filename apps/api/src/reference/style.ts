/** The one style sheet of the reference; light and dark, wide and narrow, on screen and on paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#faf8f4, #14171a);
  --side: light-dark(#f5f2ea, #101316);
  --well: light-dark(#f2eee6, #23282d);
  --ink: light-dark(#20242a, #e9e6df);
  --muted: light-dark(#5c6169, #a3a8ae);
  --line: light-dark(#e2dccf, #33393f);
  --accent: light-dark(#1a6049, #7fd4b0);
  --warn: light-dark(#8a4b08, #f0b76a);
  --danger: light-dark(#a3261d, #ff9c92);
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0;
  display: grid;
  grid-template-columns: 20rem minmax(0, 1fr);
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.55 ui-sans-serif, system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; z-index: 1; padding: .5rem 1rem; background: var(--paper); }
nav {
  position: sticky;
  top: 0;
  height: 100vh;
  overflow-y: auto;
  padding: 1.25rem 1rem;
  border-right: 1px solid var(--line);
  background: var(--side);
  font-size: .875rem;
}
nav ul { list-style: none; margin: 0; padding: 0; }
nav ul ul { padding-left: .9rem; }
nav li > a, nav summary { display: block; padding: .3rem .25rem; color: var(--ink); text-decoration: none; cursor: pointer; }
nav li > a:hover, nav summary:hover { color: var(--accent); }
nav summary { font-weight: 600; }
.brand { margin: 0 0 .75rem; font-weight: 700; }
.brand a { color: var(--ink); text-decoration: none; }
main { min-width: 0; max-width: 54rem; padding: 1.5rem clamp(1rem, 4vw, 3.5rem) 6rem; }
main:focus { outline: none; }
h1, h2, h3 { font-family: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, serif; line-height: 1.25; text-wrap: balance; }
h1 { font-size: 2.1rem; margin: 0 0 1rem; }
h2 { font-size: 1.6rem; margin: 3.5rem 0 .5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.15rem; margin: 0 0 .35rem; }
h2 a, h3 a { color: inherit; text-decoration: none; }
h2 a:hover, h3 a:hover { text-decoration: underline; }
h4 { margin: 1rem 0 .25rem; font-size: .8125rem; color: var(--muted); font-weight: 600; }
p { margin: .35rem 0; overflow-wrap: anywhere; }
article { margin: 1.75rem 0; padding: 1.1rem 1.25rem; border: 1px solid var(--line); border-radius: .6rem; content-visibility: auto; contain-intrinsic-size: auto 24rem; }
article:target { border-color: var(--accent); }
code, pre { font-family: ui-monospace, "Cascadia Code", Menlo, Consolas, monospace; font-size: .8125rem; }
p > code, dd > code, dt > code { overflow-wrap: anywhere; }
.address { font-size: .875rem; }
.method { display: inline-block; min-width: 3.6rem; font: 700 .6875rem/1.6 ui-monospace, Menlo, Consolas, monospace; color: var(--accent); }
.post, .patch { color: var(--warn); }
.delete { color: var(--danger); }
.who, .may, .limit, .type { color: var(--muted); font-size: .8125rem; }
dl { margin: .25rem 0; }
dt { margin-top: .45rem; overflow-wrap: anywhere; }
dd { margin: 0 0 0 1rem; font-size: .875rem; overflow-wrap: anywhere; }
.answers { display: grid; grid-template-columns: 3rem minmax(0, 1fr); }
.answers dt { font-weight: 600; font-size: .875rem; }
.answers dd { margin: .45rem 0 0; }
.answers dd a { display: inline-block; padding: 0 .15rem; }
.choice { margin: .5rem 0; padding-left: .75rem; border-left: 3px solid var(--line); }
article details { margin-top: .75rem; }
article summary { cursor: pointer; padding: .25rem 0; color: var(--accent); font-size: .875rem; font-weight: 600; }
pre { margin: .25rem 0; padding: .75rem 1rem; max-height: 26rem; overflow: auto; border-radius: .4rem; background: var(--well); }
@media (max-width: 60rem) {
  body { display: block; }
  nav { position: static; height: auto; max-height: 45vh; border-right: 0; border-bottom: 1px solid var(--line); }
  nav li > a, nav summary { padding: .5rem .25rem; }
  article { padding: .9rem; }
}
@media print {
  :root { color-scheme: light; }
  body { display: block; font-size: 9.5pt; }
  nav, .skip { display: none; }
  main { max-width: none; padding: 0; }
  article { break-inside: avoid-page; content-visibility: visible; border: 0; padding: 0; }
  pre { max-height: none; white-space: pre-wrap; overflow-wrap: anywhere; }
  details::details-content { content-visibility: visible; height: auto; }
}
`;
