/** The look of the reference page: the system's own fonts and colours, light and dark. */
export const style = `
:root {
  color-scheme: light dark;
  --line: light-dark(#d9dde3, #383d45);
  --quiet: light-dark(#5b6470, #a3acb8);
  --tint: light-dark(#f5f6f8, #1d2026);
  --accent: light-dark(#0b5cad, #7ab8ff);
  font: 100%/1.55 system-ui, sans-serif;
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: light-dark(#fff, #14161a); color: light-dark(#1b1f24, #e8eaed); }
a { color: var(--accent); text-underline-offset: 0.15em; }
nav { padding: 1rem; border-bottom: 1px solid var(--line); font-size: 0.875rem; }
nav ul { list-style: none; margin: 0 0 1rem; padding: 0; }
nav li { margin: 0.25rem 0; }
nav p { margin: 0 0 0.25rem; font-weight: 600; }
nav .title { font-size: 1rem; margin-bottom: 1rem; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
main { padding: 1rem; max-width: 60rem; min-width: 0; }
main > p, main > ul, section > p, section > ul { max-width: 46rem; }
h1 { font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 3rem 0 0.5rem; font-size: 1.375rem; }
h3 { margin: 0 0 0.5rem; font-size: 1.125rem; }
h4 { margin: 1.25rem 0 0.25rem; font-size: 0.9375rem; }
section { margin: 1.25rem 0; padding: 1.25rem 0 0; border-top: 1px solid var(--line); }
small { color: var(--quiet); font-size: 0.8125rem; }
code, pre { font-family: ui-monospace, monospace; font-size: 0.8125rem; overflow-wrap: anywhere; }
code { padding: 0.1em 0.25em; background: var(--tint); border-radius: 0.25rem; }
pre { margin: 0.5rem 0; padding: 0.75rem; overflow: auto; background: var(--tint); border-radius: 0.375rem; }
pre code, .call code { padding: 0; overflow-wrap: normal; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.875rem; }
th, td { padding: 0.375rem 0.75rem 0.375rem 0; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
td { min-width: 8rem; }
tbody th { white-space: nowrap; }
tr:target { background: var(--tint); }
section:target { border-top: 2px solid var(--accent); }
td p, td ul { margin: 0.25rem 0; }
.kind { max-width: 16rem; }
p.kind { max-width: none; }
.call { padding: 0.5rem 0.75rem; background: var(--tint); border-radius: 0.375rem; }
.here { text-decoration: none; color: var(--quiet); font-weight: 400; }
summary { cursor: pointer; font-size: 0.875rem; color: var(--quiet); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@media (width < 40rem) {
  thead { display: none; }
  tr { display: block; padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
  th, td, .kind { display: block; max-width: none; padding: 0.125rem 0; border: 0; }
}
@media (width >= 60rem) {
  body { display: grid; grid-template-columns: 17rem minmax(0, 1fr); }
  nav { position: sticky; top: 0; height: 100dvh; overflow: auto; border: 0; border-inline-end: 1px solid var(--line); }
  main { padding: 1rem 2.5rem 6rem; }
}
`;
