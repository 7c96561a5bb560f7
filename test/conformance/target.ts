/** The server under test, seen from outside: an address, a way to send, and who may call. */

export interface Target {
  /** Sends a request to the server. Over TCP: `fetch`. In a process: the app's own. */
  readonly send: (request: Request) => Promise<Response>;
  /** Where the server is, without a slash at the end: `http://localhost:3000`. */
  readonly baseUrl: string;
  readonly apiKey: string;
  /** A recruiter kept for tests, by id or by id in the ATS: the suite changes their settings and fills their calendar. */
  readonly member: string;
  /** An origin that the organization of that member lists; without it the cases of other origins are left out. */
  readonly origin?: string | undefined;
}
