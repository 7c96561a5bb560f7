/** The link token in the page's address: `#scheduler=<token>`, beside whatever else the fragment holds. */

const name = 'scheduler';
const stateKey = 'schedulerLinkToken';

/**
 * Takes the token out of the fragment and keeps it in this entry of the session history, so that a reload finds
 * it and the address bar, screenshots and referrers do not. The rest of the fragment stays as it is.
 */
export function takeLinkToken(): string | undefined {
  const pairs = location.hash.slice(1).split('&');
  const own = pairs.find(pair => pair.startsWith(`${name}=`));
  if (own === undefined) return kept();
  const rest = pairs.filter(pair => pair !== own).join('&');
  const token = decoded(own.slice(name.length + 1));
  const state: unknown = history.state;
  const others = typeof state === 'object' ? state : {};
  history.replaceState(
    {...others, [stateKey]: token},
    '',
    `${location.pathname}${location.search}${rest && `#${rest}`}`,
  );
  return token || undefined;
}

function kept(): string | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !(stateKey in state)) return undefined;
  return typeof state[stateKey] === 'string' ? state[stateKey] || undefined : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
