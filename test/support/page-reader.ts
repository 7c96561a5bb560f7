/** What a person, or a browser, finds in a page of plain HTML that this project has written. */

import {hostedScript} from '../../server-reference/pages/hosted-script.ts';

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const unescaped = (text: string) => text.replaceAll(/&(?:\w+|#39);/g, entity => entities[entity] ?? entity);
const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Without the one script that stands in the page itself. */
export const withoutScript = (page: string): string => page.replace(`<script>${hostedScript}</script>`, '');

/** All that is written on it, in one line. */
export const written = (page: string): string =>
  tidy(
    unescaped(
      withoutScript(page)
        .replace(/^[^]*<body>/, '')
        .replaceAll(/<[^>]*>/g, ' '),
    ),
  );

export const headingOf = (page: string): string => written(/<h1[^]*?<\/h1>/.exec(page)?.[0] ?? '');

const attribute = (tag: string, name: string): string | undefined => {
  const [, value] = new RegExp(`\\s${name}="([^"]*)"`).exec(tag) ?? [];
  return value === undefined ? undefined : unescaped(value);
};

/** Addresses of all links, by their words. */
export const linksOf = (page: string): Map<string, string> =>
  new Map(
    [...page.matchAll(/<a\s[^]*?<\/a\s*>/g)].map(([tag]) => [
      attribute(tag, 'aria-label') ?? written(tag),
      attribute(tag, 'href') ?? '',
    ]),
  );

/** Starts that are offered. */
export const startsOf = (page: string): string[] =>
  inputsOf(page).flatMap(tag => (attribute(tag, 'name') === 'start' ? [attribute(tag, 'value') ?? ''] : []));

const inputsOf = (page: string) => [...page.matchAll(/<input\s[^>]*>/g)].map(([tag]) => tag);

/** What the browser would send, were the form sent as it is. */
export const fieldsOf = (page: string): Record<string, string> => {
  const inputs = inputsOf(page)
    .filter(tag => !/^(radio|checkbox)$/.test(attribute(tag, 'type') ?? '') || /\schecked\b/.test(tag))
    .map(tag => [attribute(tag, 'name') ?? '', attribute(tag, 'value') ?? '']);
  const selects = [...page.matchAll(/<select\s[^]*?<\/select\s*>/g)].map(([tag]) => {
    const chosen = /<option\s[^>]*\sselected[^>]*>/.exec(tag)?.[0] ?? '';
    return [attribute(tag, 'name') ?? '', attribute(chosen, 'value') ?? ''];
  });
  const texts = [...page.matchAll(/(<textarea\s[^>]*>)\n?([^]*?)<\/textarea\s*>/g)].map(
    ([, tag = '', text = '']) => [attribute(tag, 'name') ?? '', unescaped(text)],
  );
  return Object.fromEntries([...inputs, ...selects, ...texts]) as Record<string, string>;
};
