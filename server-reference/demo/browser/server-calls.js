/** Calls the scheduling server as the recruiter who is signed in. */

/** Milliseconds before its end at which a token is renewed. */
const margin = 60_000;

let member = '';
let kept;

/** Signs in as another member. */
export const actAs = id => {
  member = id;
  kept = undefined;
};

/** Asks the ATS's own back end, which holds the API key and knows who is signed in. */
const mint = async () => {
  const response = await fetch('/demo/member-token', {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify({member}),
  });
  if (!response.ok) throw new Error('No member token: reload the page.');
  return response.json();
};

/** The token for the elements and for the calls below: a fresh one when the last has nearly ended. */
export const getMemberToken = async () => {
  if (!kept || Date.parse(kept.expiresAt) - Date.now() < margin) kept = await mint();
  return kept.token;
};

/** Gives the reply's body. Throws an Error whose message is the server's sentence for people. */
export const call = async (method, path, body) => {
  const response = await fetch(path, {
    method,
    headers: {
      Authorization: `Bearer ${await getMemberToken()}`,
      ...(body && {'Content-Type': 'application/json'}),
      ...(method === 'POST' && {'Idempotency-Key': crypto.randomUUID()}),
    },
    ...(body && {body: JSON.stringify(body)}),
  });
  if (response.status === 204) return undefined;
  const reply = await response.json();
  if (!response.ok) throw new Error(reply.detail ?? 'Something went wrong. Try again.');
  return reply;
};

/** An element with properties and children; text stays text. */
export const element = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.filter(child => child !== null));
  return made;
};
