/** A labelled list to choose from. */
import {html, type TemplateResult} from 'lit';
import {chevron} from '../../styles/icons.ts';

export interface Choice {
  readonly value: string;
  readonly words: string;
}

export interface SelectDrawn {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly choose: (value: string) => void;
}

export const selectField = ({id, label, choices, chosen, choose}: SelectDrawn): TemplateResult =>
  html`<div class="field" part="field">
    <label for=${id} part="field-label">${label}</label>
    <span class="select"
      ><select id=${id} part="field-input" @change=${(event: Event) => choose(valueOf(event))}>
        ${choices.map(
          ({value, words}) => html`<option value=${value} .selected=${value === chosen}>${words}</option>`,
        )}</select
      >${chevron.down}</span
    >
  </div>`;

/** What the field that an event came from holds. */
export const valueOf = ({target}: Event): string =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLSelectElement ||
  target instanceof HTMLTextAreaElement
    ? target.value
    : '';

export interface NumberDrawn {
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
  readonly bounds: readonly [least: number, most: number];
  /** What is wrong with it; empty: nothing. */
  readonly fault?: string;
  /** Shown while it is empty. */
  readonly empty?: string;
  /** Told the number, NaN when the field holds none. */
  readonly change: (value: number) => void;
}

export const numberField = ({
  id,
  label,
  value,
  bounds,
  fault = '',
  empty = '',
  change,
}: NumberDrawn): TemplateResult =>
  html`<div class="field" part="field">
    <label for=${id} part="field-label">${label}</label>
    <input
      id=${id}
      type="number"
      inputmode="numeric"
      min=${bounds[0]}
      max=${bounds[1]}
      placeholder=${empty}
      part="field-input"
      aria-invalid=${fault ? 'true' : 'false'}
      aria-describedby="${id}-error"
      .value=${value === null || Number.isNaN(value) ? '' : String(value)}
      @input=${(event: Event) => change(valueOf(event) === '' ? Number.NaN : Number(valueOf(event)))}
    />
    <p class="error" id="${id}-error" part="field-error" ?hidden=${!fault}>${fault}</p>
  </div>`;

/** A choice of lengths, and a field for any other one. */
export interface LengthDrawn {
  readonly id: string;
  readonly label: string;
  /** Label of the field for any other length. */
  readonly customLabel: string;
  readonly custom: string;
  readonly presets: readonly number[];
  readonly words: (length: number) => string;
  readonly bounds: readonly [least: number, most: number];
  readonly value: number;
  /** Whether the field is open although the length is among the presets. */
  readonly isCustom: boolean;
  readonly fault?: string;
  readonly change: (value: number, isCustom: boolean) => void;
}

export function lengthField(drawn: LengthDrawn): TemplateResult {
  const {id, label, presets, words, value, isCustom, custom, change} = drawn;
  const own = isCustom || !presets.includes(value);
  return html`${selectField({
    id,
    label,
    choices: [
      ...presets.map(preset => ({value: String(preset), words: words(preset)})),
      {value: 'custom', words: custom},
    ],
    chosen: own ? 'custom' : String(value),
    choose: chosen => (chosen === 'custom' ? change(value, true) : change(Number(chosen), false)),
  })}
  ${
    own
      ? numberField({
          ...drawn,
          id: `${id}-custom`,
          label: drawn.customLabel,
          change: length => change(length, true),
        })
      : ''
  }`;
}
