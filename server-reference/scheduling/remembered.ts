/** `make`, asked once per key; keeps the latest `limit` answers, so that foreign keys cannot fill the memory. */
export function remembered<K, V>(limit: number, make: (key: K) => V): (key: K) => V {
  const answers = new Map<K, V>();
  return key => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = make(key);
    for (const oldest of answers.keys()) {
      if (answers.size < limit) break;
      answers.delete(oldest);
    }
    answers.set(key, answer);
    return answer;
  };
}
