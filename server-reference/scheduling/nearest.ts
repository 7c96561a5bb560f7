/** The `count` starts nearest to the wanted one, in order of time; of two equally near the earlier is taken. */
export function nearestTo(starts: readonly number[], wanted: number, count: number): number[] {
  const byNearness = starts.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b);
  return byNearness.slice(0, count).sort((a, b) => a - b);
}
