import {css} from 'lit';

export const confirmStyles = css`
  .base {
    container: confirm / inline-size;
    display: grid;
    gap: calc(var(--_space) * 3);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  form {
    gap: calc(var(--_space) * 4);
  }
  form,
  .summary,
  .alert {
    max-inline-size: 40em;
  }
  .summary {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2.5);
    border-radius: var(--_radius);
    background: color-mix(in oklab, var(--_text) 5%, var(--_surface));
  }
  .summary > svg {
    margin-block-start: 0.15em;
    color: var(--_text-muted);
  }
  .summary strong {
    font-weight: 600;
  }
  .questions {
    gap: calc(var(--_space) * 3);
  }
  .choices {
    gap: var(--_space);
  }
  form > .choices > legend {
    font-size: 1.0625em;
    font-weight: 600;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    min-block-size: 2.75rem;
    padding: var(--_space) calc(var(--_space) * 2);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    font-weight: 400;
    cursor: pointer;
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .choice input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
    outline: none;
  }
  .choice [type='radio'] {
    appearance: none;
    border: 2px solid var(--_border);
    border-radius: 50%;
  }
  .choice [type='radio']:checked {
    border: 0.4em solid var(--_accent);
  }
  .questions .choices > legend {
    padding-block-end: calc(var(--_space) * 0.75);
  }
  .choices .field {
    margin-block-start: var(--_space);
  }
  /* What cannot be changed reads as text; of options, those chosen. */
  select:disabled,
  .field > :read-only:is(input, textarea) {
    border-color: transparent;
    background: color-mix(in oklab, var(--_text) 5%, var(--_surface));
    color: inherit;
    opacity: 1;
  }
  select:disabled + svg,
  .choices:disabled .choice:not(:has(:checked)) {
    display: none;
  }
  .footer {
    display: grid;
    gap: calc(var(--_space) * 2);
    padding-block-start: calc(var(--_space) * 2.5);
    border-block-start: 1px solid var(--_hairline);
  }
  .alert ul {
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }
  .alert a {
    color: var(--_danger);
  }
  .hold {
    margin-block-start: calc(var(--_space) * 2);
    color: var(--_text-muted);
  }
  .hold[data-ending] {
    position: sticky;
    inset-block-end: var(--_space);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space) calc(var(--_space) * 2);
    max-inline-size: 40em;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
    color: inherit;
  }
  .buttons .primary {
    min-inline-size: 8.5em;
  }
  @media (forced-colors: active) {
    .summary {
      border: 1px solid;
    }
  }
  @container confirm (max-width: 26em) {
    .buttons > button {
      flex: 1 1 auto;
    }
  }
`;
