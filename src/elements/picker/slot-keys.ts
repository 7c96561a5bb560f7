/** The keyboard map of the slot grid, where it differs from what native radio buttons do. */

export interface Grid {
  /** Starts of the slots by day, days without slots left out. */
  readonly days: readonly (readonly string[])[];
  /** Whether the days stand side by side, as measured. */
  readonly columns: boolean;
  readonly rightToLeft: boolean;
}

/** What a key asks for: another slot, another week, or nothing of ours. */
export type Answer = {slot: string} | {weeks: 1 | -1} | undefined;

/** `from` is the start that has the focus. */
export function answerKey(event: KeyboardEvent, grid: Grid, from: string): Answer {
  if (event.shiftKey || event.altKey || event.metaKey) return undefined;
  if (event.ctrlKey && event.key !== 'Home' && event.key !== 'End') return undefined;
  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return grid.columns ? besides(grid, from, event.key) : undefined;
    case 'Home':
    case 'End':
      return edge(event.ctrlKey ? grid.days.flat() : (dayOf(grid, from) ?? []), event.key);
    case 'PageUp':
      return {weeks: -1};
    case 'PageDown':
      return {weeks: 1};
    default:
      return undefined;
  }
}

const dayOf = (grid: Grid, start: string) => grid.days.find(day => day.includes(start));

/** The slot of the same index in the next or previous day, or that day's last one. */
function besides({days, rightToLeft}: Grid, from: string, key: string): Answer {
  const column = days.findIndex(day => day.includes(from));
  const forward = (key === 'ArrowRight') !== rightToLeft;
  const target = days[column + (forward ? 1 : -1)];
  const row = days[column]?.indexOf(from) ?? 0;
  // Staying put is an answer too: the native arrow would go to the slot below or above.
  return {slot: target?.[Math.min(row, target.length - 1)] ?? from};
}

function edge(starts: readonly string[], key: string): Answer {
  const slot = starts.at(key === 'Home' ? 0 : -1);
  return slot === undefined ? undefined : {slot};
}
