/** What a mail says, in both of its forms. */
import assert from 'node:assert/strict';
import type {Mail} from '../../server-reference/ports/mailer.ts';

/** What people see of an HTML mail. */
export const shown = (html: string) =>
  html
    .replace(/<style>[^]*<\/style>/, '')
    .replaceAll(/<br>|<\/(p|dt|dd|h1)>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

const bothForms = (mail: Mail) => [mail.text, shown(mail.html)];

/** Fails unless both forms of the mail say each sentence. */
export const assertSays = (mail: Mail, ...sentences: string[]) => {
  for (const form of bothForms(mail)) {
    for (const sentence of sentences) assert.ok(form.includes(sentence), `no “${sentence}” in:\n${form}`);
  }
};
