/** Headers on every reply. A page that needs more than the API sets its own policy first. */

const defaults: Record<string, string> = {
  'Content-Security-Policy':
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** `secure`: candidates reach the server by https, so browsers may be told to insist on it. */
export const securityHeaders = (headers: Headers, secure: boolean): void => {
  for (const [name, value] of Object.entries(defaults)) {
    if (!headers.has(name)) headers.set(name, value);
  }
  if (secure) headers.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
};
