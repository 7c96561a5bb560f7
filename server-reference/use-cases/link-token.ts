/** Link tokens: the link's id and a signature over it. Nothing secret is stored, so a link can be shown again. */
import type {Secrets} from '../ports/secrets.ts';

const purpose = 'scheduling-link';
const shape = /^(lnk_[0-9A-Za-z]{20,32})\.([\w-]{43})$/;

const signed = (linkId: string, version: number) => `${linkId}.${version}`;

/** The token of a link at a version of it; raising the version revokes every token made before. */
export const linkToken = async (secrets: Secrets, linkId: string, version: number): Promise<string> =>
  `${linkId}.${await secrets.sign(purpose, signed(linkId, version))}`;

/** The link that a token speaks of, unproven; null when it is no token at all. */
export const readLinkToken = (token: string): {linkId: string; signature: string} | null => {
  const [, linkId, signature] = shape.exec(token) ?? [];
  return linkId && signature ? {linkId, signature} : null;
};

/** The newest version at or below `version` that the signature was made for; null: it is forged. */
export const verifiedVersion = async (
  secrets: Secrets,
  token: {linkId: string; signature: string},
  version: number,
): Promise<number | null> => {
  for (let tried = version; tried >= 1; tried -= 1) {
    if (await secrets.verify(purpose, signed(token.linkId, tried), token.signature)) return tried;
  }
  return null;
};

/** Where a candidate opens the link: the organization's own page, or the hosted one. */
export const candidatePageUrl = (publicUrl: string, template: string | null, token: string): string =>
  (template ?? `${publicUrl}/m/{token}`).replace('{token}', token);
