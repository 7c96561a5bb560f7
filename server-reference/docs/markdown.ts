/**
 * The part of CommonMark that the contract's words use, as HTML: paragraphs, second-level headings, lists, tables,
 * code and strong text. Everything else stays as written, escaped.
 */
import {html} from 'hono/html';
import type {HtmlEscapedString} from 'hono/utils/html';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** `code` and **strong**. */
const inline = (text: string): Html[] =>
  text.split(/(`[^`]+`|\*\*[^*]+\*\*)/).map(part => {
    if (/^`[^`]+`$/.test(part)) return html`<code>${part.slice(1, -1)}</code>`;
    if (/^\*\*[^*]+\*\*$/.test(part)) return html`<strong>${part.slice(2, -2)}</strong>`;
    return html`${part}`;
  });

/** A name for the address bar: `Who is calling` becomes `who-is-calling`. */
export const anchor = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

const cells = (row: string) =>
  row
    .split('|')
    .slice(1, -1)
    .map(cell => cell.trim());

/** A row can be linked to by what its first cell names: all tables here are of problem codes. */
const tableRow = (row: string) => {
  const [first = '', ...others] = cells(row);
  return html`<tr id="problem${anchor(first).replace(/-$/, '')}">
    <th scope="row">${inline(first)}</th>
    ${others.map(cell => html`<td>${inline(cell)}</td>`)}
  </tr>`;
};

const table = ([head = '', , ...rows]: readonly string[]) =>
  html`<div class="wide">
    <table>
      <thead>
        <tr>
          ${cells(head).map(cell => html`<th scope="col">${inline(cell)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(tableRow)}
      </tbody>
    </table>
  </div>`;

const block = (text: string): Html => {
  const lines = text.split('\n');
  if (text.startsWith('## ')) return html`<h2 id="${anchor(text.slice(3))}">${inline(text.slice(3))}</h2>`;
  if (text.startsWith('|')) return table(lines);
  if (!text.startsWith('- ')) return html`<p>${inline(text)}</p>`;
  return html`<ul>
    ${lines.map(line => html`<li>${inline(line.slice(2))}</li>`)}
  </ul>`;
};

export const markdown = (text: string): Html[] => text.split(/\n{2,}/).map(block);

/** One line of words, without a block around it. */
export const phrase = (text: string): Html[] => inline(text);
