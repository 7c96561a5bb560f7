/** Signs and checks what the server hands out: link tokens, member tokens, tickets. HMAC-SHA-256 under the server's key. */
export interface Secrets {
  /** A signature of `text`, 43 characters base64url; another `purpose` gives another signature. */
  sign(purpose: string, text: string): Promise<string>;
  /** Whether `signature` is `sign(purpose, text)`; takes the same time whatever the answer. */
  verify(purpose: string, text: string, signature: string): Promise<boolean>;
}
