/** Browsers write plain spaces where this engine's newer data has thin and narrow ones: the same words in both. */
export const browserSpaces = (words: string): string => words.replaceAll(/[\u2009\u202f]/g, ' ');
