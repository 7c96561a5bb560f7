/** `JB` of `Joel Bito`. */
export const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map(word => [...word][0] ?? '')
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join('');
