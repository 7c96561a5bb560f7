import {css} from 'lit';

export const pickerStyles = css`
  .base {
    container: picker / inline-size;
    background: var(--_surface);
  }
  /* As narrow as the list is at most; without the container nothing is narrow. */
  :host([view='list']) {
    max-inline-size: 39.9em;
    margin-inline: auto;
  }
  :host([view='columns']) .base {
    container: none;
  }
  slot > .heading {
    margin-block-end: calc(var(--_space) * 2.5);
  }
  .heading > .skeleton {
    display: block;
    inline-size: min(18em, 90%);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 3);
    margin-block-end: calc(var(--_space) * 2.5);
  }
  scheduler-time-zone {
    flex: 1 1 15em;
    max-inline-size: 26em;
    min-inline-size: 0;
    /* Its place is kept until it is drawn. */
    min-block-size: 2.75rem;
  }
  nav {
    position: relative;
    display: flex;
    align-items: center;
    max-inline-size: 100%;
  }
  .range {
    inline-size: 13em;
  }
  .range button {
    inline-size: 100%;
    padding-inline: calc(var(--_space) * 0.5);
    gap: calc(var(--_space) * 0.5);
    color: var(--_text);
  }
  .range svg {
    inline-size: 1em;
    block-size: 1em;
    color: var(--_text-muted);
  }
  .popup {
    position: static;
  }
  .panel {
    inset-inline: 0;
    inline-size: min(100%, 22em);
    margin-inline: auto;
  }
  .alert {
    margin-block-end: calc(var(--_space) * 2.5);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  .days {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 15em);
    gap: calc(var(--_space) * 1.5);
    min-block-size: 25.5rem;
    align-content: start;
    margin-block-end: calc(var(--_space) * 3);
  }
  .day legend,
  .day-heading {
    /* A floated legend lies inside the fieldset: it stays in sight while a long day scrolls by. */
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    float: inline-start;
    inline-size: 100%;
    padding-block: calc(var(--_space) * 0.5);
    margin-block-end: calc(var(--_space) * 0.5);
    background: var(--_surface);
    line-height: 1.35;
    text-align: center;
  }
  .weekday,
  .date {
    display: block;
  }
  .weekday {
    color: var(--_text-muted);
    font-size: 0.9375em;
    overflow: clip;
    text-overflow: ellipsis;
  }
  .date {
    font-size: 1.0625em;
    font-weight: 600;
  }
  /* Blocks and not a grid: with a hundred times that is a third less to lay out. */
  .slots {
    container: slots / inline-size;
    clear: both;
  }
  .slots > * + * {
    margin-block-start: var(--_space);
  }
  .none {
    clear: both;
    padding-block: calc(var(--_space) * 1.25);
    color: var(--_text-muted);
    text-align: center;
  }

  .slot {
    position: relative;
    display: flex;
    flex-direction: column;
    justify-content: center;
    min-block-size: var(--_slot-size);
    padding: 2px;
    border: 1px solid var(--_border);
    border-radius: var(--_slot-radius);
    background: var(--_surface);
    color: var(--_accent);
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.2;
    text-align: center;
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }
  .slot input {
    /* It has the focus, which heading and footer must not hide: room for both, at a zoom of 400 % too. */
    scroll-margin-block: 3rem 8rem;
    position: absolute;
    inset: 0;
    /* Nothing of it is drawn: that is less to paint than something of no opacity. */
    appearance: none;
    margin: 0;
    border: 0;
    outline: none;
    background: none;
    cursor: pointer;
  }
  .slot:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    z-index: 1;
  }
  .slot bdi {
    text-align: inherit;
  }
  /* A badge on the corner: the words beside it stay where they are. */
  .slot svg {
    position: absolute;
    inset: -0.5em -0.4em auto auto;
    padding: 0.2em;
    border: 1px solid;
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_accent);
    stroke-width: 3.5;
  }
  .theirs {
    color: var(--_text-muted);
    font-size: 0.8125em;
    font-weight: 400;
  }
  :checked ~ .theirs {
    color: inherit;
  }
  .slot:has(:checked) {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .full {
    display: none;
    /* The longest of usual ranges just fits. */
    font-size: min(1em, 8.1cqi);
  }
  @media (hover: hover) {
    .slot:hover:not(:has(:checked)) {
      background: var(--_accent-soft);
    }
  }
  @container slots (min-width: 10.5em) {
    .full {
      display: inline;
    }
    .brief {
      display: none;
    }
  }

  .empty {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: calc(var(--_space) * 2);
    min-block-size: 25.5rem;
    margin-block-end: calc(var(--_space) * 3);
    text-align: center;
  }
  .day .skeleton {
    block-size: var(--_slot-size);
  }
  .day-heading .skeleton {
    display: block;
    block-size: auto;
    inline-size: 5em;
    margin: -2px auto;
    border-block: 2px solid var(--_surface);
  }

  .footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 calc(var(--_space) * 2);
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    padding-block: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_hairline);
    background: var(--_surface);
  }
  .summary {
    flex: 1 1 8em;
    min-block-size: 3em;
    min-inline-size: 0;
    display: grid;
    align-content: center;
  }
  .summary strong {
    font-weight: 600;
    text-wrap: balance;
  }
  .footer button {
    flex: none;
    min-inline-size: 8.5em;
  }

  .message {
    margin-block-start: calc(var(--_space) * 2);
  }
  .message > .quiet {
    margin-inline-start: calc(var(--_space) * -1.5);
  }

  @container picker (max-width: 39.99em) {
    .bar {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      margin-block-end: var(--_space);
    }
    scheduler-time-zone {
      max-inline-size: none;
    }
    nav {
      justify-content: space-between;
    }
    .days,
    .empty {
      min-block-size: 0;
    }
    .days {
      display: block;
      margin-block-end: 0;
    }
    .empty {
      padding-block: calc(var(--_space) * 6);
    }
    .day {
      padding-block: calc(var(--_space) * 2);
      border-block-start: 1px solid var(--_hairline);
    }
    .day-heading .skeleton {
      display: inline-block;
      margin-inline: 0 0.4em;
    }
    .day legend,
    .day-heading {
      text-align: start;
    }
    .weekday,
    .date {
      display: inline-block;
      margin-inline-end: 0.4em;
      font-size: 1em;
    }
    .slots {
      container: none;
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(5.5em, 1fr));
      gap: var(--_space);
    }
    .slots > * + * {
      margin: 0;
    }
    .slots:has(.theirs) {
      grid-template-columns: repeat(auto-fill, minmax(8.5em, 1fr));
    }
    .none {
      padding-block: 0;
      text-align: start;
    }
    .footer {
      padding-block: calc(var(--_space) * 1.5);
    }
    .summary {
      font-size: 0.9375em;
      line-height: 1.35;
    }
    .footer button {
      min-inline-size: 0;
    }
  }

  @media (forced-colors: active) {
    .slot:has(:checked) {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    .slot:has(:focus-visible) {
      outline-color: Highlight;
    }
  }
`;
