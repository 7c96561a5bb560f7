/** Header and week, of the same sizes as in `<scheduler-picker>`: nothing moves when it takes over. */

export const pick = `
.picker { container: picker / inline-size; }
.who {
  display: grid;
  grid-template-columns: auto minmax(0, 1fr) auto;
  align-items: center;
  gap: 0 16px;
  padding-block-end: 24px;
  margin-block-end: 24px;
  border-block-end: 1px solid var(--hairline);
}
.facts {
  display: flex;
  flex-wrap: wrap;
  gap: 0 16px;
  margin-block-start: 4px;
  color: var(--text-muted);
}
.company { font-size: 0.9375em; }
.logo { inline-size: 6em; max-block-size: 2.5em; object-fit: contain; object-position: right; }
[dir='rtl'] .logo { object-position: left; }
@container flow (max-width: 30em) {
  .who { align-items: start; gap: 0 12px; padding-block-end: 16px; margin-block-end: 16px; }
  .who .photo { inline-size: 2.75em; }
  .logo { display: none; }
}
.moving {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 8px 16px;
  padding: 8px 8px 8px 16px;
  margin-block-end: 24px;
  border-radius: 8px;
  background: var(--accent-soft);
}
.bar {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 12px 24px;
  margin-block-end: 20px;
}
.zone { flex: 1 1 15em; max-inline-size: 26em; min-inline-size: 0; }
.plain .toggle {
  display: flex;
  inline-size: 100%;
  justify-content: start;
  padding-inline: 14px;
  color: var(--text);
  font-weight: 400;
  text-align: start;
}
.toggle > svg:first-child { color: var(--text-muted); }
.toggle > svg:last-child {
  margin-inline-start: auto;
  inline-size: 1em;
  block-size: 1em;
  color: var(--text-muted);
}
.name { overflow: hidden; min-inline-size: 0; text-overflow: ellipsis; white-space: nowrap; }
.offset { flex: none; color: var(--text-muted); white-space: nowrap; }
.zone-said { margin-block-end: 20px; }
nav { display: flex; align-items: center; }
.range { inline-size: 13em; }
.month {
  display: flex;
  align-items: center;
  justify-content: center;
  gap: 4px;
  min-block-size: 2.75rem;
  padding: 6px 4px;
  border: 1px solid transparent;
  line-height: 1.25;
}
/* The place of the sign that the element's button has here. */
.month svg { visibility: hidden; inline-size: 1em; block-size: 1em; }

.days {
  display: grid;
  grid-auto-flow: column;
  grid-auto-columns: minmax(0, 15em);
  gap: 12px;
  min-block-size: 25.5rem;
  align-content: start;
  margin-block-end: 24px;
}
legend { display: block; inline-size: 100%; }
/* A floated legend lies inside the fieldset: it stays in sight while a long day scrolls by. */
.day legend {
  position: sticky;
  inset-block-start: 0;
  z-index: 2;
  float: inline-start;
  padding-block: 4px;
  margin-block-end: 4px;
  background: var(--surface);
  line-height: 1.35;
  text-align: center;
}
.weekday, .date { display: block; }
.weekday { color: var(--text-muted); font-size: 0.9375em; }
.date { font-size: 1.0625em; font-weight: 600; }
/* Blocks and not a grid: with a hundred times that is a third less to lay out. */
.slots { container: slots / inline-size; clear: both; }
.slot + .slot { margin-block-start: 8px; }
.none { clear: both; padding-block: 10px; color: var(--text-muted); text-align: center; }
.slot {
  position: relative;
  display: flex;
  align-items: center;
  justify-content: center;
  min-block-size: 2.75rem;
  padding: 2px;
  border: 1px solid var(--border);
  border-radius: 8px;
  background: var(--surface);
  color: var(--accent);
  font-size: 0.9375em;
  font-weight: 600;
  line-height: 1.2;
  text-align: center;
  text-wrap: balance;
  cursor: pointer;
  scroll-margin-block: 6rem;
  touch-action: manipulation;
  -webkit-tap-highlight-color: transparent;
}
.slot input { appearance: none; position: absolute; inset: 0; margin: 0; outline: none; cursor: pointer; }
.slot:has(:focus-visible) { outline: 3px solid var(--text); outline-offset: 2px; z-index: 1; }
.slot:has(:checked) { border-color: transparent; background: var(--accent); color: var(--on-accent); }
.slot:has(:checked)::after {
  content: '✓' / '';
  position: absolute;
  inset: -0.6em -0.5em auto auto;
  inline-size: 1.5em;
  border: 1px solid;
  border-radius: 50%;
  background: var(--surface);
  color: var(--accent);
  font-size: 0.8333em;
  font-weight: 600;
  line-height: 1.4;
}
/* Told, not shown. Without a box of its own: there are many. */
.to { font-size: 0; }
.full { display: none; font-size: min(1em, 8.1cqi); }
@media (hover: hover) {
  .slot:hover:not(:has(:checked)) { background: var(--accent-soft); }
}
@container picker (min-width: 40em) {
  @container slots (min-width: 10.5em) {
    .full { display: inline; }
    .brief { display: none; }
  }
}
.empty {
  display: grid;
  align-content: center;
  justify-items: center;
  gap: 16px;
  min-block-size: 25.5rem;
  margin-block-end: 24px;
  text-align: center;
}
.footer {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 16px;
  position: sticky;
  inset-block-end: 0;
  z-index: 2;
  padding-block: 16px;
  border-block-start: 1px solid var(--hairline);
  background: var(--surface);
}
.summary { min-block-size: 3em; min-inline-size: 0; display: grid; align-content: center; }
form:has(:checked) .hint { visibility: hidden; }
.footer button { flex: none; min-inline-size: 8.5em; }
.message { margin-block-start: 16px; }
.message > .quiet { margin-inline-start: -12px; }
@container picker (max-width: 39.99em) {
  .bar { display: grid; grid-template-columns: minmax(0, 1fr); margin-block-end: 8px; }
  nav { justify-content: space-between; }
  .days { display: block; min-block-size: 0; margin-block-end: 0; }
  .empty { min-block-size: 0; padding-block: 48px; }
  .day { padding-block: 16px; border-block-start: 1px solid var(--hairline); }
  .zone { max-inline-size: none; }
  .day legend { text-align: start; }
  .weekday, .date { display: inline-block; margin-inline-end: 0.4em; font-size: 1em; }
  .slots { display: grid; grid-template-columns: repeat(auto-fill, minmax(5.5em, 1fr)); gap: 8px; }
  .slot + .slot { margin: 0; }
  .none { padding-block: 0; text-align: start; }
  .footer { padding-block: 12px; }
  .summary { font-size: 0.9375em; line-height: 1.35; }
  .footer button { min-inline-size: 0; }
}

/* Their places show that they come. */
.waiting .slot { border-color: transparent; background: var(--hairline); pointer-events: none; }
.waiting .slot > * { visibility: hidden; }

@media (forced-colors: active) {
  .slot:has(:checked) {
    forced-color-adjust: none;
    border-color: Highlight;
    background: Highlight;
    color: HighlightText;
  }
  .slot:has(:focus-visible) { outline-color: Highlight; }
}
`;
