/** A set of messages as a flat list, so that languages can be compared. */

export interface Text {
  /** `flow.ended.expired.title` */
  readonly path: string;
  readonly value: string | ((...given: unknown[]) => string);
}

/** What stands for the names and times that a text is given; none has letters of a language. */
export const samples = ['⟨1⟩', '⟨2⟩', '⟨3⟩'] as const;

export function textsOf(messages: object, above = ''): Text[] {
  return Object.entries(messages).flatMap(([key, value]) => {
    const path = above + key;
    return typeof value === 'object' && value ? textsOf(value, `${path}.`) : [{path, value}];
  });
}

/** What a reader may get to see: with everything it can be given, and without what it may be given first. */
export function readings({value}: Text): string[] {
  if (typeof value === 'string') return [value];
  const given = samples.slice(0, value.length);
  return [value(...given), value('', ...given.slice(1))];
}
