/** A name for one change: as random as a UUID, which browsers make on pages of https alone. */
export const newKey = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');
