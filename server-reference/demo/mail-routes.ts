/** The mail viewer: what the server would have sent. */
import type {Hono} from 'hono';
import type {Ports} from '../use-cases/ports.ts';
import {mailListPage, mailPage, noMailPage} from './mail-pages.ts';
import {listMails, readMail} from './mail-record.ts';

/** The mail's own style is all that works in it. */
const mailPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; " +
  'sandbox allow-popups allow-popups-to-escape-sandbox';

/** Links open beside the viewer: most pages refuse to be shown inside another. */
const withTarget = (document: string) => document.replace('<head>', '<head><base target="_blank">');

/** `GET /mail`, `/mail/<number>`, and the two parts a mail can be looked at by: `/html`, `/interview.ics`. */
export const mailRoutes = (app: Hono, ports: Ports): void => {
  app.get('/mail', async context => context.html(mailListPage(await listMails(ports.database))));
  app.get('/mail/:id', async context => {
    const viewed = await readMail(ports.database, context.req.param('id'));
    return viewed ? context.html(mailPage(viewed)) : context.html(noMailPage, 404);
  });
  app.get('/mail/:id/html', async context => {
    const viewed = await readMail(ports.database, context.req.param('id'));
    if (!viewed) return context.html(noMailPage, 404);
    context.header('Content-Security-Policy', mailPolicy);
    return context.html(withTarget(viewed.mail.html));
  });
  app.get('/mail/:id/interview.ics', async context => {
    const invitation = (await readMail(ports.database, context.req.param('id')))?.mail.invitation;
    if (!invitation) return context.html(noMailPage, 404);
    return context.body(invitation.content, 200, {
      'Content-Type': `text/calendar; charset=utf-8; method=${invitation.method}`,
      'Content-Disposition': 'attachment; filename="interview.ics"',
    });
  });
};
