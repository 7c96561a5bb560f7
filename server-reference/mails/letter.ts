/** A mail in its two forms, made from the same blocks: plain text, and HTML without tables. */

export type Block =
  | {readonly kind: 'text'; readonly text: string}
  /** Set apart: something needs attention. */
  | {readonly kind: 'alert'; readonly text: string}
  /** Another person's words. */
  | {readonly kind: 'quote'; readonly text: string}
  | {readonly kind: 'facts'; readonly facts: readonly (readonly [label: string, value: string])[]}
  | {readonly kind: 'button'; readonly label: string; readonly url: string}
  | {readonly kind: 'link'; readonly label: string; readonly url: string};

export interface Letter {
  /** BCP 47 tag of what it says. */
  readonly language: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) =>
  text.toWellFormed().replaceAll(/[&<>"']/g, character => entities[character] ?? '');
const withBreaks = (text: string) => escaped(text).replaceAll(/\r\n?|\n/g, '<br>');

/** What a provider gave as an address but is none stays text. */
const anchor = ({label, url}: {label: string; url: string}, style: string) =>
  /^https?:\/\//.test(url)
    ? `<p><a class="${style}" href="${escaped(url)}">${escaped(label)}</a></p>`
    : `<p>${escaped(`${label}: ${url}`)}</p>`;

const htmlOf = (block: Block): string => {
  switch (block.kind) {
    case 'text':
      return `<p>${withBreaks(block.text)}</p>`;
    case 'alert':
      return `<p class="alert">${withBreaks(block.text)}</p>`;
    case 'quote':
      return `<blockquote dir="auto">${withBreaks(block.text)}</blockquote>`;
    case 'facts':
      return `<dl>${block.facts.map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${withBreaks(value)}</dd>`).join('')}</dl>`;
    default:
      return anchor(block, block.kind);
  }
};

const textOf = (block: Block): string => {
  switch (block.kind) {
    case 'text':
    case 'alert':
      return block.text;
    case 'quote':
      return block.text.replaceAll(/^/gm, '> ');
    case 'facts':
      return block.facts.map(([label, value]) => `${label}: ${value}`).join('\n');
    default:
      return `${block.label}: ${block.url}`;
  }
};

const style = `
:root{color-scheme:light dark}
body{margin:0;padding:24px 16px;background:#f3f4f6;color:#16181d;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{max-width:560px;margin:0 auto;padding:24px;background:#fff;border:1px solid #e2e5ea;border-radius:12px}
h1{margin:0 0 16px;font-size:22px;line-height:1.3}
p{margin:16px 0 0}
dl{margin:0}
dt{margin-top:12px;color:#565d6b;font-size:14px}
dd{margin:0;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
blockquote{margin:16px 0 0;padding-inline-start:16px;border-inline-start:4px solid #c9ced6;overflow-wrap:anywhere}
a{color:#0a5dc2}
.button{display:inline-block;padding:10px 20px;border-radius:8px;background:#0a5dc2;color:#fff;font-weight:600;text-decoration:none}
.alert{padding:12px 16px;border-inline-start:4px solid #b3261e;background:#fbeceb}
@media (prefers-color-scheme:dark){
body{background:#0c0e12;color:#eceef2}
main{background:#15181d;border-color:#2a2f38}
dt{color:#a6adba}
blockquote{border-color:#3a414d}
a{color:#71b7fb}
.button{background:#71b7fb;color:#06182c}
.alert{border-color:#f2b8b5;background:#33201f}
}`;

/** A whole document; its style sheet sits inside, since mail programs load none. */
export const htmlLetter = ({language, heading, blocks}: Letter): string =>
  `<!doctype html>
<html lang="${escaped(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<title>${escaped(heading)}</title><style>${style}
</style></head>
<body><main><h1>${escaped(heading)}</h1>
${blocks.map(htmlOf).join('\n')}
</main></body>
</html>
`;

export const textLetter = ({heading, blocks}: Letter): string =>
  `${[heading, ...blocks.map(textOf)].join('\n\n').toWellFormed()}\n`;
