/** Member tokens: a member's id, an end, and a signature over both. */
import type {Secrets} from '../ports/secrets.ts';

const purpose = 'member-token';
const shape = /^(mem_[0-9A-Za-z]{20,32})\.(\d{13})\.([\w-]{43})$/;

/** How long a member token lives, in milliseconds. */
export const memberTokenLife = 30 * 60_000;

/** A token that lets its holder act as the member until `expiresAt` (milliseconds). */
export const memberToken = async (secrets: Secrets, memberId: string, expiresAt: number): Promise<string> =>
  `${memberId}.${expiresAt}.${await secrets.sign(purpose, `${memberId}.${expiresAt}`)}`;

/** The member of a valid token; null when it is malformed, forged or has ended. */
export const readMemberToken = async (
  secrets: Secrets,
  token: string,
  now: number,
): Promise<string | null> => {
  const [, memberId, expiresAt, signature] = shape.exec(token) ?? [];
  if (!memberId || !expiresAt || !signature) return null;
  const genuine = await secrets.verify(purpose, `${memberId}.${expiresAt}`, signature);
  return genuine && now < Number(expiresAt) ? memberId : null;
};
