/** Languages of one set of messages: English at hand, the others fetched when a page speaks them. */
export interface Catalogue<M> {
  readonly en: M;
  /** By language (`de`), with its script (`zh-Hant`) or its region (`pt-BR`) where that matters. */
  readonly others: Readonly<Record<string, () => Promise<M>>>;
}

/**
 * The entry that serves a BCP 47 tag that Intl accepts: itself, else its language in the script that its region
 * writes (`zh-HK`: `zh-Hant`), else its language, else that of another region (`pt-PT`: `pt-BR`); undefined when
 * there is none.
 */
export function bestMatch<M>({others}: Catalogue<M>, tag: string): string | undefined {
  const served = (key: string) => key === 'en' || Object.hasOwn(others, key);
  const plain = tag.split('-')[0] ?? '';
  // Most pages end here: the first use of the engine's own list of locales costs a slow phone a tenth of a second.
  if (served(tag)) return tag;
  if (served(plain)) return plain;
  const locale = new Intl.Locale(tag);
  const {language} = locale;
  const near = Object.keys(others).find(key => key.startsWith(`${language}-`));
  return [`${language}-${locale.maximize().script}`, language, near].find(key => key && served(key));
}
