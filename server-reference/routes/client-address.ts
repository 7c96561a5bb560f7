/** The address a request came from. A header is believed only when a proxy of ours wrote it. */

/** An IPv4 address as such, also where the socket is an IPv6 one. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/, '');

const groupsOf = (part = '') => (part === '' ? [] : part.split(':'));

/** Of IPv6 the first 64 bits, since a household has that many addresses to choose from (RFC 6177 §2). */
const network = (address: string): string => {
  if (!address.includes(':')) return address;
  const [before, after] = address.split('::').map(part => groupsOf(part));
  const gap = 8 - (before?.length ?? 0) - (after?.length ?? 0);
  const zeros = Array.from({length: Math.max(0, gap)}, () => '0');
  return `${[...(before ?? []), ...zeros, ...(after ?? [])].slice(0, 4).join(':')}::/64`;
};

/**
 * `peer` is the socket's other end. Behind proxies that are trusted, the last address in `X-Forwarded-For` that is
 * not one of them.
 */
export const clientAddress = (peer: string, forwarded: string | null, trusted: readonly string[]): string => {
  const chain = [...(forwarded ?? '').split(',').map(address => address.trim()), plain(peer)];
  for (const address of chain.toReversed()) {
    if (address !== '' && !trusted.includes(address)) return network(address);
  }
  return network(plain(peer));
};
