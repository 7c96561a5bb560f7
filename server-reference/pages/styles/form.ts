/** Forms of one column, and the panel of a link that is over. */

export const form = `
.narrow { display: grid; gap: 24px; max-inline-size: 40em; margin-inline: auto; }
form:not(.narrow) { display: grid; gap: 32px; }
.section, .told { display: grid; gap: 16px; }
.section > legend { padding-block-end: 10px; }
.told {
  grid-template-columns: auto minmax(0, 1fr);
  gap: 12px 16px;
  padding: 20px;
  border-radius: 8px;
  background: color-mix(in oklab, var(--text) 5%, var(--surface));
}
.told > svg { margin-block-start: 0.15em; color: var(--text-muted); }
.told strong { font-weight: 600; }
.field { display: grid; gap: 6px; }
label { font-weight: 600; }
.light { font-weight: 400; }
input:not([type='radio'], [type='checkbox']), select, textarea {
  appearance: none;
  inline-size: 100%;
  min-block-size: 2.75rem;
  padding: 9px 14px;
  border: 1px solid var(--border);
  border-radius: 8px;
  background: var(--surface);
  color: inherit;
  font: inherit;
  line-height: 1.375;
}
textarea { min-block-size: 6rem; resize: vertical; }
select { padding-inline-end: 2.5em; text-overflow: ellipsis; }
input:focus-visible, select:focus-visible, textarea:focus-visible { outline-offset: -1px; }
[aria-invalid='true'] { border-color: var(--danger); box-shadow: inset 0 0 0 1px var(--danger); }
.phone {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
  align-items: start;
  gap: 16px;
}
.select { position: relative; display: grid; align-items: center; }
.select > svg { position: absolute; inset-inline-end: 12px; pointer-events: none; }
.row {
  display: grid;
  grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr) minmax(0, 1fr);
  align-items: start;
  gap: 8px 16px;
}
.row > legend { padding-block-end: 8px; }
.row label { font-weight: 400; }
details:not([open]) + details { display: none; }
summary {
  display: inline-flex;
  align-items: center;
  min-block-size: 2.75rem;
  color: var(--accent);
  font-weight: 600;
  cursor: pointer;
}
[open] > summary { min-block-size: 2rem; color: inherit; }
[open] > summary .add, :not([open]) > summary .label { display: none; }
.questions { gap: 24px; }
.choices { gap: 8px; }
form > .choices > legend { font-size: 1.0625em; font-weight: 600; }
.label { font-weight: 600; }
.questions .choices > legend { padding-block-end: 6px; }
.choice {
  display: flex;
  align-items: center;
  gap: 12px;
  min-block-size: 2.75rem;
  padding: 8px 16px;
  border: 1px solid var(--hairline);
  border-radius: 8px;
  font-weight: 400;
  cursor: pointer;
}
.choice:has(:checked) { border-color: var(--accent); background: var(--accent-soft); }
.choice:has(:focus-visible) { outline: 3px solid var(--text); outline-offset: 2px; }
.choice input {
  flex: none;
  inline-size: 1.25em;
  block-size: 1.25em;
  margin: 0;
  accent-color: var(--accent);
  outline: none;
}
.choice [type='radio'] { appearance: none; border: 2px solid var(--border); border-radius: 50%; }
.choice [type='radio']:checked { border: 0.4em solid var(--accent); }
.choices .field { margin-block: 8px; }
.choices:has([value='own']:not(:checked)) .field { display: none; }
.footer {
  display: grid;
  gap: 16px;
  padding-block-start: 20px;
  border-block-start: 1px solid var(--hairline);
}
.alert ul { display: grid; gap: 4px; }
.plain .alert a { color: var(--danger); }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; }
.buttons .primary { min-inline-size: 8.5em; }
.danger-fill { border-color: transparent; background: var(--danger); color: var(--surface); }
.panel {
  display: grid;
  justify-items: center;
  align-content: center;
  gap: 12px;
  min-block-size: 20rem;
  max-inline-size: 34em;
  margin-inline: auto;
  text-align: center;
  text-wrap: pretty;
}
.panel .photo { margin-block-end: 8px; }
.actions { display: flex; flex-wrap: wrap; justify-content: center; gap: 8px; margin-block-start: 12px; }
@container flow (max-width: 30em) {
  .buttons > * { flex: 1 1 auto; }
  .row { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .row > .field:first-of-type { grid-column: 1 / -1; }
}
@media (forced-colors: active) {
  .told, .danger-fill { border: 1px solid; }
}
`;
