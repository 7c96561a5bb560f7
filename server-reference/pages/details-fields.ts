/** The fields of the two forms that take a time. */
import {html} from 'hono/html';
import {noNote, ownNote, presetNote} from './booking-request.ts';
import {choicesField, type FormDrawn, inputField, textField} from './fields.ts';
import type {Html} from './html.ts';
import {phoneFields} from './phone-fields.ts';
import {longestText, questionFields} from './question-fields.ts';
import {likelyCountry} from '../../src/locales/countries.ts';
import type {OpenVisit} from './visit.ts';

/** Most characters of a reason. */
const longestReason = 500;

export const reasonField = (form: FormDrawn): Html =>
  textField({
    name: 'reason',
    label: form.messages.confirm.reason,
    need: 'optional',
    form,
    most: longestReason,
  });

export const emailField = (form: FormDrawn): Html =>
  inputField({
    name: 'email',
    label: form.messages.confirm.email,
    need: 'optional',
    form,
    type: 'email',
    autocomplete: 'email',
    most: 254,
  });

/** The organization's notes, one's own, or none: nothing is sent along unasked. */
const noteChoices = (presetNotes: readonly string[], form: FormDrawn): Html => {
  const {confirm} = form.messages;
  const own = textField({name: 'ownNote', label: confirm.ownNoteLabel, form, most: longestText});
  return choicesField({
    name: 'note',
    label: confirm.note,
    form,
    type: 'radio',
    options: [
      ...presetNotes.map(label => ({value: presetNote(label), label})),
      {value: ownNote, label: confirm.ownNote},
      {value: noNote, label: confirm.noNote},
    ],
    usual: noNote,
    more: {after: ownNote, drawn: own},
  });
};

/** What the form begins with: the address the link holds, and the country that the reader most likely calls from. */
const begun = ({landing, query, reader}: OpenVisit): URLSearchParams =>
  new URLSearchParams({
    country: likelyCountry([reader.language], query.tz ?? ''),
    email: landing.candidate.email ?? '',
  });

export const bookingFields = (visit: OpenVisit, given: FormDrawn): Html => {
  const {landing, reader} = visit;
  const form = given.typed.size > 0 ? given : {...given, typed: begun(visit)};
  return html`<fieldset class="section">
      <legend class="subheading">${form.messages.confirm.contact}</legend>
      ${phoneFields(form, reader.language)} ${emailField(form)}
    </fieldset>
    ${questionFields(landing, form)} ${noteChoices(landing.presetNotes, form)}`;
};
