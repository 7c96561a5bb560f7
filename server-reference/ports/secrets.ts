/**
 * What the server's key is for: signing what is handed out (link tokens, member tokens, tickets) with HMAC-SHA-256,
 * and sealing with AES-256-GCM what must be kept for a while but not in clear (replies kept for repeated requests).
 */
export interface Secrets {
  /** A signature of `text`, 43 characters base64url; another `purpose` gives another signature. */
  sign(purpose: string, text: string): Promise<string>;
  /** Whether `signature` is `sign(purpose, text)`; takes the same time whatever the answer. */
  verify(purpose: string, text: string, signature: string): Promise<boolean>;
  /** `text` encrypted, base64url, another each time. */
  seal(purpose: string, text: string): Promise<string>;
  /** What `seal` was given. Throws when it was sealed for another purpose, by another key, or altered. */
  open(purpose: string, sealed: string): Promise<string>;
}
