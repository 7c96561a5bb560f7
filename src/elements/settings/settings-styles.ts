import {css} from 'lit';
import {switches} from '../../styles/switches.ts';

export const settingsStyles = [
  switches,
  css`
    .base {
      container: settings / inline-size;
      background: var(--_surface);
    }
    header {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--_space) calc(var(--_space) * 2);
      min-block-size: 2.25rem;
      margin-block-end: calc(var(--_space) * 3);
    }
    .state {
      display: flex;
      align-items: center;
      gap: calc(var(--_space) * 0.75);
      padding: calc(var(--_space) * 0.5) calc(var(--_space) * 1.75);
      border-radius: 2em;
      background: var(--_accent-soft);
      font-size: 0.9375em;
    }
    .state svg {
      inline-size: 1em;
      block-size: 1em;
      stroke-width: 3;
    }
    .dirty {
      background: none;
      box-shadow: inset 0 0 0 1px var(--_border);
    }
    .note,
    .alert {
      margin-block-end: calc(var(--_space) * 2);
    }
    .note {
      padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
      border-radius: var(--_radius);
      background: var(--_accent-soft);
    }
    form {
      display: block;
    }
    .columns {
      display: grid;
      gap: calc(var(--_space) * 4) calc(var(--_space) * 5);
    }
    .sections {
      display: grid;
      align-content: start;
      gap: calc(var(--_space) * 4);
    }
    .general,
    .rules {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
      align-items: start;
      gap: calc(var(--_space) * 2);
    }
    .field {
      grid-template-columns: minmax(0, 1fr);
    }
    scheduler-time-zone {
      min-inline-size: 0;
    }
    .wide {
      grid-column: 1 / -1;
    }
    .rows {
      margin-block-start: var(--_space);
    }
    .rows > li {
      padding-block: var(--_space);
      border-block-start: 1px solid var(--_hairline);
    }
    .rows > li:last-child {
      border-block-end: 1px solid var(--_hairline);
    }
    .day {
      display: grid;
      grid-template-columns: 10em minmax(0, 1fr) auto;
      align-items: start;
      gap: var(--_space);
      min-block-size: 3.75rem;
    }
    .day > .muted,
    .day > .name {
      align-self: start;
      padding-block: 0.6rem;
    }
    .windows {
      display: grid;
      gap: var(--_space);
    }
    .acts {
      display: flex;
    }
    .window {
      display: grid;
      grid-template-columns: minmax(0, 9em) auto minmax(0, 9em) auto;
      justify-content: start;
      align-items: center;
      gap: calc(var(--_space) * 0.75);
    }
    .window .error {
      grid-column: 1 / -1;
      /* Wraps within the row instead of widening it. */
      inline-size: 0;
      min-inline-size: 100%;
    }
    .window input[type='time'] {
      padding-inline: var(--_space);
    }
    .day .icon-only {
      inline-size: 2.25rem;
    }
    .icon-only {
      color: var(--_text-muted);
    }
    .copy {
      grid-column: 1 / -1;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_space) calc(var(--_space) * 2);
    }
    .tick {
      display: flex;
      align-items: center;
      gap: var(--_space);
      min-block-size: 2rem;
      font-weight: 400;
    }
    .tick input {
      inline-size: 1.25em;
      block-size: 1.25em;
      margin: 0;
      accent-color: var(--_accent);
    }
    .chips {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space);
      margin-block-start: calc(var(--_space) * 1.5);
    }
    .chip {
      display: flex;
      align-items: center;
      gap: calc(var(--_space) * 0.5);
      min-block-size: 2.5rem;
      padding-inline: calc(var(--_space) * 1.75) calc(var(--_space) * 0.5);
      border: 1px solid transparent;
      border-radius: 2em;
      background: var(--_accent-soft);
      font-size: 0.9375em;
    }
    .chip button {
      min-block-size: 2rem;
      inline-size: 2rem;
      padding: 0;
      border: 0;
      border-radius: 50%;
      background: none;
      color: inherit;
    }
    .chip svg {
      inline-size: 1em;
      block-size: 1em;
    }
    button.add {
      padding-inline: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
      border: 1px dashed var(--_border);
      background: none;
      font-weight: 600;
    }
    section > .add {
      margin-block-start: calc(var(--_space) * 1.5);
    }
    .adding {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
      align-items: end;
      gap: calc(var(--_space) * 1.5);
      margin-block-start: calc(var(--_space) * 2);
    }
    .adding .error {
      grid-column: 1 / -1;
    }
    .adding button {
      justify-self: start;
    }
    .narrow {
      max-inline-size: 14em;
      margin-block-start: calc(var(--_space) * 1.5);
    }
    summary {
      padding-block: var(--_space);
      font-size: 1.0625em;
      font-weight: 600;
      cursor: pointer;
    }
    .rules {
      margin-block-start: var(--_space);
    }
    .times {
      display: flex;
      flex-wrap: wrap;
      gap: 0 calc(var(--_space) * 1.5);
      font-size: 0.9375em;
    }
    .tall {
      min-block-size: 24rem;
    }
    .footer {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space);
      margin-block-start: calc(var(--_space) * 3);
      padding-block: calc(var(--_space) * 2);
      border-block-start: 1px solid var(--_hairline);
      background: var(--_surface);
    }
    .footer .primary {
      min-inline-size: 8.5em;
    }
    .columns :is(input, select, button) {
      scroll-margin-block-end: 6rem;
    }
    .sticky {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
    }
    @container settings (min-width: 56em) {
      .columns {
        grid-template-columns: minmax(0, 1.9fr) minmax(0, 1fr);
      }
      aside {
        position: sticky;
        inset-block-start: calc(var(--_space) * 3);
        align-self: start;
      }
    }
    @container settings (max-width: 34em) {
      /* The hour matters more than the sign beside it; a tap opens the choice anyway. */
      ::-webkit-calendar-picker-indicator {
        display: none;
      }
      .day {
        grid-template-columns: minmax(0, 1fr) auto;
      }
      .day > .windows {
        grid-row: 2;
        grid-column: 1 / -1;
      }
      .day > .muted {
        text-align: end;
      }
    }
  `,
];
