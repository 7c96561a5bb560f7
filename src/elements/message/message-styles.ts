import {css} from 'lit';

export const messageStyles = css`
  :host {
    container: message / inline-size;
    inline-size: 100%;
  }
  .base {
    display: grid;
    gap: calc(var(--_space) * 2);
    max-inline-size: 40em;
    margin-inline: auto;
    padding: calc(var(--_space) * 3);
    border: 1px solid var(--_hairline);
    border-radius: calc(var(--_radius) * 1.5);
    overflow-wrap: anywhere;
  }
  .group {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }
  .row {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr) minmax(0, 1fr);
    align-items: start;
    gap: var(--_space);
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_hairline);
  }
  .row > legend {
    /* A floated legend lies inside the fieldset, below its border. */
    float: inline-start;
    grid-column: 1 / -1;
    min-block-size: 2.25rem;
    align-content: center;
    font-weight: 600;
  }
  .row > .error {
    grid-column: 1 / -1;
  }
  .row label {
    font-weight: 400;
  }
  .row button {
    position: absolute;
    inset-block-start: calc(var(--_space) * 0.5);
    inset-inline-end: 0;
    color: var(--_text-muted);
  }
  .row input {
    padding-inline: var(--_space);
  }
  .add {
    justify-self: start;
    margin-inline-start: calc(var(--_space) * -1.5);
  }
  @container message (max-width: 27em) {
    .base {
      padding: calc(var(--_space) * 2);
    }
    .row {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .row > .field:first-of-type {
      grid-column: 1 / -1;
    }
  }
  @container message (max-width: 14em) {
    .row {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
