/** What a hosted page may do, and who may know of it. */
import {remembered} from '../../src/time/remembered.ts';
import type {Page} from './document.ts';
import {hostedScript} from './hosted-script.ts';

/**
 * The address holds the link token: it goes to nobody else, and no cache or search engine keeps it. Under `no-referrer`
 * browsers would not say of our own forms either where they come from: plain http has no other header for that.
 */
const discreet = {
  'Referrer-Policy': 'same-origin',
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow',
};

/** There are few inline texts, and the same ones for everybody. */
const hashOf = remembered(async text => {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${new Uint8Array(hash).toBase64()}'`;
});

/** Photos come from the public address, which may be another name of this server. */
const policy = async ({style, takeover}: Page, publicUrl: string) =>
  [
    "default-src 'none'",
    `script-src 'self'${takeover ? ` ${await hashOf(hostedScript)}` : ''}`,
    `style-src 'self' ${await hashOf(style)}`,
    "connect-src 'self'",
    `img-src 'self' data: ${new URL(publicUrl).origin}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

export const pageHeaders = async (page: Page, publicUrl: string): Promise<Record<string, string>> => ({
  ...discreet,
  'Content-Security-Policy': await policy(page, publicUrl),
  Vary: 'Accept-Language, Sec-Fetch-Dest',
});
