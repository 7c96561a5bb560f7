/** Languages of one set of messages: English at hand, the others fetched when a page speaks them. */
export interface Catalogue<M> {
  readonly en: M;
  /**
   * By language (`de`), with its script (`zh-Hant`) or its region (`pt-BR`) where that matters: what imports the file
   * that exports the messages under that key, without the hyphen.
   */
  readonly others: Readonly<Record<string, () => Promise<MessageFile<M>>>>;
}

export type MessageFile<M> = Readonly<Record<string, M>>;

/** Name of the export of a language's file. */
export const exportOf = (key: string): string => key.replace('-', '');

/** The messages of an entry; English for one that is not there. */
export const messagesFor = async <M>({en, others}: Catalogue<M>, key: string): Promise<M> =>
  (await others[key]?.())?.[exportOf(key)] ?? en;

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
