/** Words written into templates, where the languages cannot reach them. */

const spoken = /\b(?:aria-label|aria-description|alt|placeholder|title|label)="([^"]*)"/g;

/** Every text and every spoken attribute of the source's `html` templates that has letters. */
export const templateWords = (source: string): string[] =>
  templates(source).flatMap(template => {
    const attributes = [...template.matchAll(spoken)].map(([, words = '']) => words);
    const texts = template.replace(/<!--[^]*?-->|&\w+;/g, '').split(/<[^<>]*>/);
    return [...texts, ...attributes].map(words => words.trim()).filter(words => /\p{L}/u.test(words));
  });

/** What is skipped or weighed, in this order: comments, quoted strings, templates, braces. */
const token = /\/\/[^\n]*|\/\*[^]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|(\w*)`|[{}]/g;
const inTemplate = /\\[^]|\$\{|`/g;

/** The fixed parts of each `html` template. */
function templates(source: string): string[] {
  const found: string[] = [];
  let at = 0;
  const next = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    at = match ? pattern.lastIndex : source.length;
    return match;
  };
  /** Reads code up to the brace that closes it. */
  const readCode = () => {
    for (let depth = 0, match = next(token); match; match = next(token)) {
      if (match[0] === '{') depth++;
      else if (match[0] === '}' && depth-- === 0) return;
      else if (match[0].endsWith('`')) readTemplate(match[1] ?? '');
    }
  };
  const readTemplate = (tag: string) => {
    let text = '';
    for (let from = at, match = next(inTemplate); match; from = at, match = next(inTemplate)) {
      text += source.slice(from, match.index);
      if (match[0] === '`') break;
      if (match[0] === '${') readCode();
    }
    if (tag === 'html') found.push(text);
  };
  while (at < source.length) readCode();
  return found;
}
