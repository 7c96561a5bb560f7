/** The booking, of the same sizes as in `<scheduler-booked>`. */

export const booked = `
.booked { container: booked / inline-size; }
.notice { padding: 12px 16px; margin-block-end: 24px; border-radius: 8px; background: var(--accent-soft); }
.outcome { display: flex; gap: 20px; margin-block-end: 24px; }
.outcome > :last-child { min-inline-size: 0; align-self: center; }
.sign {
  display: grid;
  place-content: center;
  flex: none;
  inline-size: 3.25rem;
  block-size: 3.25rem;
  border-radius: 50%;
  background: var(--hairline);
  color: var(--text-muted);
}
.success { background: color-mix(in oklab, var(--success) 16%, var(--surface)); color: var(--success); }
.sign svg { inline-size: 1.75rem; block-size: 1.75rem; }
.alert { margin-block-end: 24px; }
.columns { display: grid; gap: 0 40px; }
.columns section {
  display: grid;
  justify-items: start;
  gap: 12px;
  padding-block: 24px;
  border-block-start: 1px solid var(--hairline);
}
.subheading { display: flex; align-items: center; gap: 8px; }
.subheading svg { color: var(--text-muted); }
.gone .when { color: var(--text-muted); text-decoration: line-through; }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; }
.buttons > .quiet:first-child { margin-inline-start: -12px; }
.whole, code { font-variant-numeric: tabular-nums; white-space: nowrap; }
code { font-family: ui-monospace, monospace; font-size: 1.0625em; font-weight: 600; }
.code, .go { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; }
.code { min-block-size: 2rem; gap: 4px 8px; }
.plain .link { display: inline-flex; align-items: center; min-block-size: 1.5rem; font-weight: 600; line-height: 1.25; }
.company { display: flex; align-items: center; gap: 12px; }
.company img { flex: none; border-radius: 8px; object-fit: contain; }
.calendars { display: flex; flex-wrap: wrap; gap: 8px; }
.calendars .button { padding-inline: 16px; }
@container booked (min-width: 44em) {
  .columns { grid-template-columns: minmax(0, 1.45fr) minmax(0, 1fr); }
}
@container booked (max-width: 26em) {
  .buttons > * { flex: 1 1 auto; }
}
@media print {
  .calendars { display: none; }
}
@media (forced-colors: active) {
  .sign { border: 1px solid; }
}
`;
