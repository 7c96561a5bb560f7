/** Pages of the mail viewer. */
import {html} from 'hono/html';
import type {Address} from '../ports/mailer.ts';
import {layout, type Html} from './layout.ts';
import type {ViewedMail} from './mail-record.ts';

const moment = new Intl.DateTimeFormat('en', {dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC'});
const sent = (ms: number) => `${moment.format(ms)} UTC`;

const row = ({id, sentAt, mail}: ViewedMail): Html =>
  html`<li>
    <a href="/demo/mail/${id}">
      <strong>${mail.subject}</strong>
      <span class="quiet">To ${mail.to.name} · ${sent(sentAt)}</span>
    </a>
    ${mail.invitation ? html`<span class="badge">${mail.invitation.method.toLowerCase()}</span>` : ''}
  </li>`;

const none = html`<p class="quiet">No mail yet. Book an interview, and both sides are written to.</p>`;

export const mailListPage = (mails: readonly ViewedMail[]): Html =>
  layout({
    title: 'Mail viewer',
    path: '/demo/mail',
    main: html`<div class="card">
      <h1>Mail viewer</h1>
      <p class="quiet">What would have been sent if an SMTP server were configured, newest first.</p>
      ${
        mails.length === 0
          ? none
          : html`<ul class="list">
              ${mails.map(row)}
            </ul>`
      }
    </div>`,
  });

const address = ({name, email}: Address) => `${name} <${email}>`;

const headers = ({sentAt, mail}: ViewedMail): Html =>
  html`<dl class="facts">
    <dt>From</dt>
    <dd>${mail.fromName}</dd>
    <dt>To</dt>
    <dd>${address(mail.to)}</dd>
    ${
      mail.replyTo
        ? html`<dt>Replies to</dt>
            <dd>${address(mail.replyTo)}</dd>`
        : ''
    }
    <dt>Sent</dt>
    <dd>${sent(sentAt)}</dd>
  </dl>`;

const invitationPart = ({id, mail}: ViewedMail): Html =>
  mail.invitation
    ? html`<details open>
        <summary>Invitation (${mail.invitation.method})</summary>
        <p><a href="/demo/mail/${id}/interview.ics">Download interview.ics</a></p>
        <pre>${mail.invitation.content}</pre>
      </details>`
    : html``;

export const mailPage = (viewed: ViewedMail): Html =>
  layout({
    title: viewed.mail.subject,
    path: '/demo/mail',
    main: html`<div class="card">
      <p><a href="/demo/mail">All mails</a></p>
      <h1>${viewed.mail.subject}</h1>
      ${headers(viewed)}
      <iframe
        title="The mail as its recipient sees it"
        src="/demo/mail/${viewed.id}/html"
        sandbox="allow-popups allow-popups-to-escape-sandbox"
      ></iframe>
      <details>
        <summary>As plain text</summary>
        <pre>${viewed.mail.text}</pre>
      </details>
      ${invitationPart(viewed)}
    </div>`,
  });

export const noMailPage: Html = layout({
  title: 'No such mail',
  path: '/demo/mail',
  main: html`<div class="card">
    <h1>No such mail</h1>
    <p><a href="/demo/mail">All mails</a></p>
  </div>`,
});
