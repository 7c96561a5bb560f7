/** Remembers what a costly function of a few texts gave: Intl formatters, above all. The oldest go first. */
export function remembered<T>(make: (first: string, second: string) => T, most = 60) {
  const kept = new Map<string, T>();
  return (first: string, second = ''): T => {
    const key = `${first} ${second}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(first, second);
    if (kept.size >= most) kept.delete(kept.keys().next().value ?? '');
    kept.set(key, made);
    return made;
  };
}
