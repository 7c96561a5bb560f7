/** Random, prefixed identifiers: 131 bits, so that none can be guessed or met twice. */

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const length = 22;

export type IdPrefix =
  | 'bkg'
  | 'ses'
  | 'par'
  | 'clm'
  | 'cnd'
  | 'hld'
  | 'lnk'
  | 'evt'
  | 'msg'
  | 'cnf'
  | 'org'
  | 'mem'
  | 'cal'
  | 'key'
  | 'img'
  | 'qst';

/** For example `bkg_1fKq…`. Bytes that would favour some letters are thrown away. */
export const newId = (prefix: IdPrefix): string => {
  const limit = 256 - (256 % letters.length);
  let random = '';
  while (random.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(length))) {
      if (byte < limit && random.length < length) random += letters.charAt(byte % letters.length);
    }
  }
  return `${prefix}_${random}`;
};
