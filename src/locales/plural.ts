/** Plurals by the rules of the language, without a parser of message formats. */
const rules = new Map<string, Intl.PluralRules>();

/** Forms of a counted noun; `other` stands in for a category that the language has and the author left out. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & {other: string};

/** `plural('en', 3, {one: '# time', other: '# times'})` is `3 times`; the number is written as the language does. */
export function plural(language: string, count: number, forms: PluralForms): string {
  // English is in every first view, which should not wait for the engine to read its rules.
  if (language === 'en' && count < 1000)
    return ((count === 1 && forms.one) || forms.other).replace('#', String(count));
  let rule = rules.get(language);
  if (!rule) rules.set(language, (rule = new Intl.PluralRules(language)));
  return (forms[rule.select(count)] ?? forms.other).replace('#', count.toLocaleString(language));
}
