import {css} from 'lit';

export const bookedStyles = css`
  .base {
    container: booked / inline-size;
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  header {
    display: flex;
    gap: calc(var(--_space) * 2.5);
    margin-block-end: calc(var(--_space) * 3);
  }
  header > :last-child {
    min-inline-size: 0;
    align-self: center;
  }
  .sign {
    display: grid;
    place-content: center;
    flex: none;
    inline-size: 3.25rem;
    block-size: 3.25rem;
    border-radius: 50%;
    background: var(--_hairline);
    color: var(--_text-muted);
  }
  .success {
    background: color-mix(in oklab, var(--_success) 16%, var(--_surface));
    color: var(--_success);
  }
  .sign svg {
    inline-size: 1.75rem;
    block-size: 1.75rem;
  }
  .alert {
    margin-block-end: calc(var(--_space) * 3);
  }

  .columns {
    display: grid;
    gap: 0 calc(var(--_space) * 5);
  }
  .columns section {
    display: grid;
    justify-items: start;
    gap: calc(var(--_space) * 1.5);
    padding-block: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_hairline);
  }
  .subheading {
    display: flex;
    align-items: center;
    gap: var(--_space);
  }
  .subheading svg {
    color: var(--_text-muted);
  }
  .gone .when {
    color: var(--_text-muted);
    text-decoration: line-through;
  }
  /* Alone, its words stand where those of the section do. */
  .buttons > .quiet:first-child {
    margin-inline-start: calc(var(--_space) * -1.5);
  }
  .whole,
  code {
    white-space: nowrap;
  }
  code {
    font-family: ui-monospace, monospace;
    font-size: 1.0625em;
    font-weight: 600;
  }
  .code,
  .go {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.5) var(--_space);
  }
  .go {
    gap: var(--_space) calc(var(--_space) * 1.5);
  }
  .small {
    min-block-size: 2rem;
    padding: 0 var(--_space);
  }
  .small svg {
    inline-size: 1em;
    block-size: 1em;
  }
  .link {
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .company {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
  }
  .company img {
    flex: none;
    border-radius: var(--_radius);
    object-fit: contain;
  }
  .edit {
    inline-size: 100%;
  }

  dialog {
    inline-size: min(28rem, 100% - 2rem);
    padding: calc(var(--_space) * 3);
    border: 1px solid var(--_hairline);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: var(--_shadow);
  }
  dialog::backdrop {
    background: var(--_backdrop);
  }
  dialog .buttons {
    justify-content: end;
  }
  .danger-fill {
    border-color: transparent;
    background: var(--_danger);
    color: var(--_surface);
  }
  .edit .alert,
  dialog .alert {
    margin: 0;
  }

  @container booked (min-width: 44em) {
    .columns {
      grid-template-columns: minmax(0, 1.45fr) minmax(0, 1fr);
    }
  }
  @container booked (max-width: 26em) {
    .buttons > button {
      flex: 1 1 auto;
    }
  }
  @media print {
    button,
    .calendars {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .sign,
    .danger-fill {
      border: 1px solid;
      color: ButtonText;
    }
  }
`;
