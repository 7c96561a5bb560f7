/** The server's key, used through WebCrypto: the same on Node and in a page. */
import type {Secrets} from '../ports/secrets.ts';

const utf8 = new TextEncoder();
/** Bytes of the nonce of AES-GCM (NIST SP 800-38D §5.2.1.1). */
const nonceLength = 12;
const signatureLength = 32;

const toText = (bytes: Uint8Array) => bytes.toBase64({alphabet: 'base64url', omitPadding: true});
const toBytes = (text: string) => Uint8Array.fromBase64(text, {alphabet: 'base64url'});

/** Of no signature at all, so that a malformed one takes the same way as a forged one. */
const nothing = new Uint8Array(signatureLength);

const readSignature = (text: string): Uint8Array<ArrayBuffer> => {
  try {
    const bytes = toBytes(text);
    // The last character carries four bits more than are needed: only one spelling of a signature counts.
    return bytes.length === signatureLength && toText(bytes) === text ? bytes : nothing;
  } catch {
    return nothing;
  }
};

const algorithms = {
  sign: {name: 'HMAC', hash: 'SHA-256', length: 256},
  seal: {name: 'AES-GCM', length: 256},
} as const;
const usages = {sign: ['sign', 'verify'], seal: ['encrypt', 'decrypt']} as const;

/** A key for each use and purpose, derived by HKDF (RFC 5869), so that none can stand in for another. */
const keyRing = (root: Promise<CryptoKey>) => {
  const keys = new Map<string, Promise<CryptoKey>>();
  const derive = async (use: 'sign' | 'seal', info: string) =>
    crypto.subtle.deriveKey(
      {name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8.encode(info)},
      await root,
      algorithms[use],
      false,
      usages[use],
    );
  return (use: 'sign' | 'seal', purpose: string): Promise<CryptoKey> => {
    const info = `${use}:${purpose}`;
    const key = keys.get(info) ?? derive(use, info);
    keys.set(info, key);
    return key;
  };
};

/** `key`: at least 32 random bytes. It cannot be read back out. */
export const webCryptoSecrets = (key: Uint8Array<ArrayBuffer>): Secrets => {
  const keyFor = keyRing(crypto.subtle.importKey('raw', key, 'HKDF', false, ['deriveKey']));
  return {
    async sign(purpose, text) {
      const signature = await crypto.subtle.sign('HMAC', await keyFor('sign', purpose), utf8.encode(text));
      return toText(new Uint8Array(signature));
    },
    // The engine compares in constant time.
    async verify(purpose, text, signature) {
      const bytes = readSignature(signature);
      return crypto.subtle.verify('HMAC', await keyFor('sign', purpose), bytes, utf8.encode(text));
    },
    async seal(purpose, text) {
      const iv = crypto.getRandomValues(new Uint8Array(nonceLength));
      const encrypted = await crypto.subtle.encrypt(
        {name: 'AES-GCM', iv},
        await keyFor('seal', purpose),
        utf8.encode(text),
      );
      return toText(new Uint8Array([...iv, ...new Uint8Array(encrypted)]));
    },
    async open(purpose, sealed) {
      const bytes = toBytes(sealed);
      const opened = await crypto.subtle.decrypt(
        {name: 'AES-GCM', iv: bytes.subarray(0, nonceLength)},
        await keyFor('seal', purpose),
        bytes.subarray(nonceLength),
      );
      return new TextDecoder().decode(opened);
    },
  };
};
