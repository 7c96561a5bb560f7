/** Languages of one set of messages: English at hand, the others fetched when a page speaks them. */
export interface Catalogue<M> {
  readonly en: M;
  /** By primary language (`de`) or full tag (`pt-BR`), whichever fits better first. */
  readonly others: Readonly<Record<string, () => Promise<M>>>;
}

/** The entry that serves a BCP 47 tag: itself, else its language; undefined when there is none. */
export function bestMatch<M>(catalogue: Catalogue<M>, tag: string): string | undefined {
  const language = tag.split('-')[0] ?? tag;
  return [tag, language].find(key => key === 'en' || Object.hasOwn(catalogue.others, key));
}
