/** The page around, the tokens with their defaults, headings and buttons: as the elements have them. */

export const ground = `
:root {
  color-scheme: light dark;
  background: light-dark(#f3f4f6, #0c0e12);
  color: light-dark(#16181d, #eceef2);
  font: 100%/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
  --scheduler-color-surface: light-dark(#fff, #15181d);
  --scheduler-color-text: light-dark(#16181d, #eceef2);
  --accent: light-dark(#0a5dc2, #71b7fb);
  --on-accent: light-dark(#fff, #06182c);
  --surface: var(--scheduler-color-surface);
  --text: var(--scheduler-color-text);
  --danger: light-dark(#b3261e, #f2b8b5);
  --success: light-dark(#146c43, #7fd1a4);
  --accent-soft: color-mix(in oklab, var(--accent) 12%, var(--surface));
  --text-muted: color-mix(in oklab, var(--text) 68%, var(--surface));
  --border: color-mix(in oklab, var(--text) 50%, var(--surface));
  --hairline: color-mix(in oklab, var(--text) 14%, var(--surface));
}
@supports (color: contrast-color(red)) {
  :root { --on-accent: contrast-color(var(--accent)); }
}
@media (prefers-contrast: more) {
  :root { --text-muted: var(--text); --border: var(--text); --hairline: var(--text); }
}
*, ::before, ::after { box-sizing: border-box; }
body { margin: 0; }
main { max-width: 66rem; margin: 0 auto; }
@media (max-width: 40rem) {
  :root { background: var(--surface); }
}
@media (min-width: 40rem) {
  main { padding: clamp(1rem, 4vw, 3rem) clamp(1rem, 3vw, 2rem); }
}
[hidden] { display: none; }

.plain {
  container: flow / inline-size;
  font-variant-numeric: tabular-nums;
  overflow-wrap: anywhere;
}
.card {
  padding: 40px;
  border: 1px solid var(--hairline);
  border-radius: 16px;
  background: var(--surface);
}
@container flow (max-width: 44em) {
  .card { padding: 24px; }
}
@container flow (max-width: 30em) {
  .card { padding: 16px; border: 0; border-radius: 0; }
}
p, ul, h1, h2, fieldset, legend { margin: 0; padding: 0; border: 0; min-inline-size: 0; }
ul { list-style: none; }
bdi { text-align: match-parent; text-align: -webkit-match-parent; }
.heading {
  font-size: 1.375em;
  font-weight: 600;
  line-height: 1.25;
  letter-spacing: -0.01em;
  text-wrap: balance;
}
.subheading { font-size: 1.0625em; font-weight: 600; }
.muted { color: var(--text-muted); }
.plain a { color: var(--accent); font-weight: 600; text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
:focus-visible { outline: 3px solid var(--text); outline-offset: 2px; }

button, .plain .button {
  appearance: none;
  display: inline-flex;
  align-items: center;
  justify-content: center;
  gap: 8px;
  min-block-size: 2.75rem;
  padding: 6px 20px;
  border: 1px solid var(--border);
  border-radius: 8px;
  background: var(--surface);
  color: var(--accent);
  font: inherit;
  font-weight: 600;
  line-height: 1.25;
  text-decoration: none;
  cursor: pointer;
  touch-action: manipulation;
}
button.primary, .plain .button.primary {
  border-color: transparent;
  background: var(--accent);
  color: var(--on-accent);
}
.plain .quiet { border-color: transparent; background: none; padding-inline: 12px; }
.plain .danger { color: var(--danger); }
.plain .icon-only { inline-size: 2.75rem; padding: 0; color: var(--text); }
.plain .button[aria-disabled='true'] { color: var(--text-muted); opacity: 0.55; cursor: default; }
@media (hover: hover) {
  .plain .button:hover:not(.primary, [aria-disabled='true']) { background: var(--accent-soft); }
  button.primary:hover, .plain .button.primary:hover {
    background: color-mix(in oklab, var(--accent) 88%, var(--text));
  }
}
.error { color: var(--danger); font-weight: 600; }
.alert {
  display: grid;
  gap: 8px;
  justify-items: start;
  padding: 16px;
  border-radius: 8px;
  border-inline-start: 4px solid var(--danger);
  background: color-mix(in oklab, var(--danger) 8%, var(--surface));
}
.alert:focus { outline: none; }
svg {
  flex: none;
  inline-size: 1.25em;
  block-size: 1.25em;
  fill: none;
  stroke: currentColor;
  stroke-width: 2;
  stroke-linecap: round;
  stroke-linejoin: round;
}
:dir(rtl) > svg.mirrored { scale: -1 1; }
.visually-hidden {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.photo {
  display: grid;
  place-items: center;
  inline-size: 3.5em;
  aspect-ratio: 1;
  border-radius: 50%;
  background: var(--accent-soft);
  color: var(--accent);
  font-weight: 600;
  overflow: hidden;
}
.photo img { display: block; inline-size: 100%; block-size: 100%; object-fit: cover; }

/* While times of the viewer's zone are awaited. For a moment nothing is drawn; all but the times is laid out. */
.veiled .plain { visibility: hidden; }
.veiled .slots { display: none; }
.waiting .timed { visibility: hidden; }
@media (prefers-reduced-motion: no-preference) {
  button, .button { transition: background-color 120ms ease-out; }
}
@media (forced-colors: active) {
  button, .plain .button { border-color: ButtonBorder; }
  button.primary, .plain .button.primary {
    forced-color-adjust: none;
    background: Highlight;
    color: HighlightText;
  }
  :focus-visible { outline-color: Highlight; }
  .plain .button[aria-disabled='true'] { color: GrayText; opacity: 1; }
}
@media print {
  :root { background: none; }
  button, .button { display: none; }
}
`;
