/** The address a request came from. A header is believed only when a proxy of ours wrote it. */

/**
 * `peer` is the socket's other end. Behind proxies that are trusted, the last address in `X-Forwarded-For` that is
 * not one of them.
 */
export const clientAddress = (peer: string, forwarded: string | null, trusted: readonly string[]): string => {
  const chain = [...(forwarded ?? '').split(',').map(address => address.trim()), plain(peer)];
  for (const address of chain.toReversed()) {
    if (address !== '' && !trusted.includes(address)) return address;
  }
  return plain(peer);
};

/** An IPv4 address as such, also where the socket is an IPv6 one. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/, '');
