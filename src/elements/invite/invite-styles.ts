import {css} from 'lit';
import {switches} from '../../styles/switches.ts';

export const inviteStyles = [
  switches,
  css`
    .base {
      container: invite / inline-size;
      display: grid;
      gap: calc(var(--_space) * 3);
      justify-items: start;
    }
    section {
      display: grid;
      gap: calc(var(--_space) * 1.5);
      inline-size: 100%;
      justify-items: start;
    }
    section > .links {
      inline-size: 100%;
    }
    section > .skeleton,
    form > .skeleton {
      inline-size: 100%;
      min-block-size: 8rem;
    }
    .links > li {
      display: grid;
      gap: calc(var(--_space) * 0.25) calc(var(--_space) * 2);
      padding-block: calc(var(--_space) * 1.5);
      border-block-start: 1px solid var(--_hairline);
      overflow-wrap: anywhere;
    }
    .links > li > .buttons {
      margin-inline-start: calc(var(--_space) * -1);
    }
    .facts {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: calc(var(--_space) * 0.5) var(--_space);
      font-size: 0.9375em;
    }
    .badge {
      padding-inline: var(--_space);
      border: 1px solid var(--_hairline);
      border-radius: 2em;
      font-weight: 600;
    }
    .booked {
      border-color: transparent;
      background: color-mix(in oklab, var(--_success) 16%, var(--_surface));
      color: var(--_success);
    }
    .open.badge {
      border-color: transparent;
      background: var(--_accent-soft);
    }
    .ask {
      display: grid;
      gap: var(--_space);
      padding-block-start: var(--_space);
    }
    .ask p:focus-visible {
      outline: none;
    }
    .small {
      min-block-size: 2.25rem;
      padding-inline: var(--_space);
    }
    .small svg {
      inline-size: 1em;
      block-size: 1em;
    }
    .buttons {
      gap: calc(var(--_space) * 0.5);
    }

    dialog {
      inline-size: min(36rem, 100% - 2rem);
      max-block-size: calc(100dvb - 2rem);
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
    dialog .heading {
      margin-block-end: calc(var(--_space) * 2);
    }
    form,
    .result {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--_space) * 2.5);
    }
    [part~='dialog-footer'] {
      justify-content: end;
      gap: var(--_space);
    }
    .people {
      display: grid;
      gap: calc(var(--_space) * 1.5);
    }
    .people legend {
      padding-block-end: var(--_space);
      font-size: 1.0625em;
    }
    .person {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr) auto;
      align-items: end;
      gap: var(--_space);
    }
    .person .label {
      font-weight: 600;
    }
    .person button[hidden] {
      display: none;
    }
    .people .add {
      justify-self: start;
      padding-inline: 0 var(--_space);
    }
    .hint {
      font-size: 0.9375em;
    }
    .quick {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
      align-items: start;
      gap: calc(var(--_space) * 2);
      padding-block-start: calc(var(--_space) * 2.5);
      border-block-start: 1px solid var(--_hairline);
    }
    .wide {
      grid-column: 1 / -1;
    }
    .chips {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space);
    }
    .chip {
      padding: calc(var(--_space) * 0.5) calc(var(--_space) * 1.5);
      border-radius: 2em;
      background: var(--_accent-soft);
      overflow-wrap: anywhere;
    }
    .created {
      display: grid;
      gap: calc(var(--_space) * 3);
    }
    .created > li {
      display: grid;
      gap: var(--_space);
    }
    @container invite (min-width: 44em) {
      .links > li {
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
      }
      .links > li > .buttons {
        grid-area: 1 / 2 / 3 / 3;
        margin: 0;
      }
      .ask {
        grid-column: 1 / -1;
      }
      .who,
      .facts {
        grid-column: 1;
      }
    }
    @media (max-width: 34em) {
      .person {
        grid-template-columns: minmax(0, 1fr) auto;
      }
      .person .field {
        grid-column: 1;
      }
      .person button {
        grid-area: 1 / 2;
      }
    }
  `,
];
