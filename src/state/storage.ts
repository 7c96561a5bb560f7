/** The browser's storage, for a page that may forbid it: then nothing is kept, and nothing breaks. */
type Shelf = 'localStorage' | 'sessionStorage';

/** Prefix of every key that we write. */
const own = 'scheduler:';

export function recall(shelf: Shelf, key: string): string | null {
  try {
    return globalThis[shelf].getItem(own + key);
  } catch {
    return null;
  }
}

/** Keeps `value`; null forgets it. */
export function keep(shelf: Shelf, key: string, value: string | null): void {
  try {
    if (value === null) globalThis[shelf].removeItem(own + key);
    else globalThis[shelf].setItem(own + key, value);
  } catch {
    // Storage is forbidden or full: the visit goes on without.
  }
}
