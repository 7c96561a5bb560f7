/** Secrets under a fixed key, for tests. Seals nothing: no test here needs it. */
import type {Secrets} from '../../server-reference/ports/secrets.ts';

const key = crypto.subtle.importKey(
  'raw',
  new TextEncoder().encode('a key for tests, 32 octets long!'),
  {name: 'HMAC', hash: 'SHA-256'},
  false,
  ['sign'],
);

const sign = async (purpose: string, text: string): Promise<string> => {
  const signature = await crypto.subtle.sign(
    'HMAC',
    await key,
    new TextEncoder().encode(`${purpose}\0${text}`),
  );
  return new Uint8Array(signature).toBase64({alphabet: 'base64url', omitPadding: true});
};

export const testSecrets: Secrets = {
  sign,
  verify: async (purpose, text, signature) => (await sign(purpose, text)) === signature,
  seal: async (_purpose, text) => text,
  open: async (_purpose, sealed) => sealed,
};
