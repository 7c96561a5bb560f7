/** What stands in place of the times when there is nothing to choose: what happened, and what to do. */
import {html} from 'hono/html';
import {problemStatus} from '../../src/contract/problem.ts';
import {type EndedWords, endedWords} from '../../src/locales/ended-words.ts';
import type {Refusal} from '../use-cases/refusal.ts';
import type {Page} from './document.ts';
import {photo} from './header.ts';
import {hiddenFields} from './hidden-fields.ts';
import {type Html, nothing} from './html.ts';
import {address} from './page-query.ts';
import type {Reader} from './reader.ts';
import {sheets} from './styles/sheets.ts';
import type {Visit} from './visit.ts';

const panel = ({title, text}: EndedWords, {above = nothing, actions = nothing, below = nothing} = {}): Html =>
  html`<section class="panel">
    ${above}
    <h1 class="heading">${title}</h1>
    <p class="muted">${text}</p>
    <div class="actions">${actions}</div>
    ${below}
  </section>`;

const tryAgain = ({messages}: Reader): Html =>
  html`<a class="button" href="${address({})}">${messages.shared.tryAgain}</a>`;

/** The same form once more: nothing that was typed is lost. */
const sendAgain = (form: URLSearchParams, {messages}: Reader): Html =>
  html`<form method="post" action="?">
    ${[...form].map(([name, value]) => hiddenFields({[name]: value}))}
    <button>${messages.shared.tryAgain}</button>
  </form>`;

/** The link is over and has no booking. */
export const endedPage = ({ended, link, reader, query}: Visit): Page => {
  const {messages} = reader;
  const code = ended ?? 'link-expired';
  const {recruiter, contact} = link;
  const words = endedWords(code, contact.name, messages);
  const {email, takesMessages} = contact;
  const write = messages.shared.writeTo(contact.name);
  const form = html`<a class="button primary" href="${address({tz: query.tz, step: 'propose'})}"
    >${write}</a
  >`;
  const actions = html`${takesMessages ? form : nothing}
  ${code === 'calendar-disconnected' ? tryAgain(reader) : nothing}`;
  const mail = html`<a href="mailto:${encodeURI(email ?? '')}">${takesMessages ? email : write}</a>`;
  return {
    title: words.title,
    style: sheets.form,
    main: panel(words, {above: photo(recruiter), actions, below: email ? mail : nothing}),
    status: problemStatus[code] as 410 | 503,
  };
};

/** Nothing can be shown: there is no such link, too much was asked, or something failed on the way. `form`: what was sent. */
export const failedPage = ({code}: Refusal, reader: Reader, form?: URLSearchParams): Page => {
  const {flow, shared} = reader.messages;
  const status = problemStatus[code] as NonNullable<Page['status']>;
  const style = sheets.form;
  if (status === 404) {
    const words = flow.ended.unknown;
    return {title: words.title, style, main: panel(words), status};
  }
  const failed = {title: flow.failed.title, text: shared.wentWrong};
  const words = code === 'rate-limited' ? reader.plain.limited : failed;
  const actions = form && status >= 429 ? sendAgain(form, reader) : tryAgain(reader);
  return {title: words.title, style, main: panel(words, {actions}), status};
};
