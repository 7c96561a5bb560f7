/** The form that writes to the recruiter: a question, or times to meet when none of those offered suits. */
import {html} from 'hono/html';
import {contactName} from '../../src/locales/first-name.ts';
import type {MessageTexts} from '../../src/locales/message/en-message.ts';
import {fieldOf, mostRows, parts} from '../../src/time/proposal.ts';
import {emailField} from './details-fields.ts';
import {failureAlert, formKey, type Returned} from './details-page.ts';
import type {Page} from './document.ts';
import {faultSummary, type FormDrawn, inputField, noFaults, textField} from './fields.ts';
import {hiddenFields} from './hidden-fields.ts';
import {type Html, nothing} from './html.ts';
import {address} from './page-query.ts';
import {longestText} from './question-fields.ts';
import {sheets} from './styles/sheets.ts';
import {kept, type Visit} from './visit.ts';
import {zoneField} from './zone-field.ts';

/** `write`: words alone. `propose`: times too. */
export type Writing = 'write' | 'propose';

/** Where the answer goes unless another address is typed. */
export const knownEmail = ({booking, link}: Visit): string | null =>
  booking?.email ?? link.candidate.email ?? null;

/** To the page that the form was opened from. */
const back = (visit: Visit, writing: Writing): Html => {
  const {query, booking, landing, reader} = visit;
  const picking = writing === 'propose' && landing !== null && (query.move || booking?.state !== 'booked');
  const step = query.from || booking ? 'pick' : undefined;
  const target = picking ? address({...kept(visit), step, from: query.from}) : address({tz: query.tz});
  return html`<a class="button" href="${target}">${reader.messages.shared.back}</a>`;
};

interface RowsDrawn {
  readonly form: FormDrawn;
  readonly texts: MessageTexts;
}

/** `look`: class of its legend. */
const rowField = (row: number, look: string, {form, texts}: RowsDrawn): Html =>
  html`<fieldset class="row">
    <legend class="${look}">${texts.choice(row + 1)}</legend>
    ${parts.map(part =>
      inputField({
        name: fieldOf(part, row),
        label: texts[part],
        form,
        type: part === 'date' ? 'date' : 'time',
        autocomplete: 'off',
        most: 10,
      }),
    )}
  </fieldset>`;

/** A row that is folded away until it, or one after it, holds something. */
const foldedRow = (row: number, drawn: RowsDrawn): Html => {
  const {form, texts} = drawn;
  const isTyped = [...form.typed].some(([name, text]) => text && Number(name.split('-')[1]) >= row);
  return html`<details ${isTyped ? html`open` : nothing}>
    <summary>
      <span class="add">${texts.add}</span><span class="label">${texts.choice(row + 1)}</span>
    </summary>
    ${rowField(row, 'visually-hidden', drawn)}
  </details>`;
};

const proposal = (visit: Visit, form: FormDrawn): Html => {
  const {texts} = visit.reader;
  const drawn = {form, texts};
  return html`<p class="muted">${texts.proposeText}</p>
    ${zoneField(visit)} ${rowField(0, 'label', drawn)}
    ${Array.from({length: mostRows - 1}, (_, index) => foldedRow(index + 1, drawn))}`;
};

export const messagePage = (visit: Visit, writing: Writing, returned?: Returned): Page => {
  const {reader, link, landing, query} = visit;
  const {messages, texts} = reader;
  const proposing = writing === 'propose';
  const name = contactName(link);
  const heading = proposing && landing ? texts.proposeHeading(name) : messages.booked.write(name);
  const form: FormDrawn = {
    messages,
    faults: returned?.faults ?? noFaults,
    typed: returned?.typed ?? new URLSearchParams(),
    sentences: texts.faults,
  };
  const words = textField({
    name: 'text',
    label: texts.text,
    need: proposing ? 'optional' : 'required',
    form,
    most: longestText,
  });
  return {
    title: heading,
    style: sheets.form,
    main: html`<div class="narrow">
      <h1 class="heading">${heading}</h1>
      ${faultSummary(form)} ${failureAlert(returned?.failure)}
      <form method="post" action="?">
        ${hiddenFields({
          act: writing,
          key: formKey(returned),
          tz: proposing ? undefined : query.tz,
          from: query.from,
          move: query.move,
        })}
        ${proposing ? proposal(visit, form) : nothing} ${words}
        ${knownEmail(visit) ? nothing : emailField(form)}
        <div class="buttons">
          ${back(visit, writing)}
          <button class="primary">${texts.send}</button>
        </div>
      </form>
    </div>`,
    ...(returned ? {status: returned.status} : {}),
  };
};

/** `email`: where the answer goes; null: nobody knows one. */
export const sentPage = (visit: Visit, writing: Writing, email: string | null): Page => {
  const {link, reader} = visit;
  const {sent, answer, answerTo} = reader.texts;
  const name = contactName(link);
  return {
    title: sent,
    style: sheets.form,
    main: html`<section class="panel">
      <h1 class="heading">${sent}</h1>
      <p class="muted">${email ? answerTo(name, email) : answer(name)}</p>
      <div class="actions">${back(visit, writing)}</div>
    </section>`,
  };
};
