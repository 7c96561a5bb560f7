/** The pages of this server: the candidate's page under `/m/<token>`, with the two files it loads. */
import {Hono} from 'hono';
import type {Ports} from '../use-cases/ports.ts';
import {hostedScript, hostedStyle} from './hosted-files.ts';
import {hostedPage, pageLanguage} from './hosted-page.ts';

/** Photos come from the public address, which may be another name of this server. */
const policy = (publicUrl: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    `img-src 'self' data: ${new URL(publicUrl).origin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

/** The address holds the link token: it goes to nobody else, and no cache or search engine keeps it. */
const discreet = {
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow',
};

const file = (type: string) => ({
  'Content-Type': `${type}; charset=utf-8`,
  'Cache-Control': 'public, max-age=300',
});

/** To be mounted at the root. The token is not looked at here: every one gets the same page. */
export const pages = (ports: Pick<Ports, 'publicUrl'>): Hono =>
  new Hono()
    .get('/m/:token', context => {
      const headers = {...discreet, 'Content-Security-Policy': policy(ports.publicUrl)};
      return context.html(
        hostedPage(pageLanguage(context.req.header('Accept-Language') ?? '')),
        200,
        headers,
      );
    })
    .get('/pages/hosted.js', context => context.body(hostedScript, 200, file('text/javascript')))
    .get('/pages/hosted.css', context => context.body(hostedStyle, 200, file('text/css')));
