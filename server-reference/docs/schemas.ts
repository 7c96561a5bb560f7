/** Schemas as tables. */
import {html} from 'hono/html';
import {type Html, markdown, phrase} from './markdown.ts';
import {nameOf, type OpenApi, type Parameter, type Schema} from './shape.ts';

const schemaLink = (name: string): Html => html`<a href="#${name}">${name}</a>`;

const words = (list: readonly unknown[]) =>
  list.map((word, index) => html`${index > 0 ? ', ' : ''}<code>${String(word)}</code>`);

/** The kind of a value: a link to a named schema, a list, a choice, or a plain type. */
export const kind = (schema: Schema): Html => {
  if (schema.$ref) return schemaLink(nameOf(schema.$ref));
  if (schema.anyOf)
    return html`${schema.anyOf.map((one, index) => html`${index > 0 ? ' or ' : ''}${kind(one)}`)}`;
  if (schema.items) return html`list of ${kind(schema.items)}`;
  if (schema['x-extensible-enum']) return html`${words(schema['x-extensible-enum'])}, …`;
  if (schema.enum) return html`${words(schema.enum)}`;
  return html`${[schema.type ?? 'any'].flat().join(' or ')}`;
};

const range = (from: number | undefined, to: number | undefined, unit: string) => {
  if (from === undefined && to === undefined) return [];
  if (from === undefined) return [`at most ${to}${unit}`];
  return [to === undefined ? `at least ${from}${unit}` : `${from} to ${to}${unit}`];
};

/** What narrows a value beyond its kind. */
const limits = (schema: Schema): readonly string[] => [
  ...range(schema.minimum, schema.maximum, ''),
  ...range(undefined, schema.maxLength, ' characters'),
  ...range(schema.minItems, schema.maxItems, ' entries'),
  ...(schema.format ? [schema.format] : []),
];

const small = (remarks: readonly string[]) => remarks.map(remark => html`<small>${remark}</small> `);

/** A field or parameter; `remarks` stand beside its name. */
const row = (name: string, schema: Schema, remarks: readonly string[]): Html =>
  html`<tr>
    <th scope="row"><code>${name}</code> ${small(remarks)}</th>
    <td class="kind">${kind(schema)} ${small(limits(schema))}</td>
    <td>${phrase(schema.description ?? '')}</td>
  </tr>`;

const table = (rows: readonly Html[]): Html =>
  html`<div class="wide">
    <table>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Kind</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;

const optional = (required: boolean) => (required ? [] : ['optional']);

export const parameterTable = (parameters: readonly Parameter[]): Html =>
  table(
    parameters.map(({name = '', in: place = '', description = '', schema = {}, required = false}) =>
      row(name, {...schema, description}, [place, ...optional(required)]),
    ),
  );

const fieldTable = (schema: Schema): Html =>
  table(
    Object.entries(schema.properties ?? {}).map(([name, field]) =>
      row(name, field, optional(schema.required?.includes(name) ?? false)),
    ),
  );

export const example = (value: unknown): Html =>
  html`<details>
    <summary>Example</summary>
    <pre tabindex="0"><code>${JSON.stringify(value, null, 2)}</code></pre>
  </details>`;

const section = (name: string, schema: Schema): Html =>
  html`<section id="${name}">
    <h3>${name} <a class="here" href="#${name}" aria-label="Link to ${name}">#</a></h3>
    ${markdown(schema.description ?? '')}
    ${
      schema.properties
        ? fieldTable(schema)
        : html`<p class="kind">${kind(schema)} ${small(limits(schema))}</p>`
    }
    ${schema.pattern ? html`<p class="kind">Pattern <code>${schema.pattern}</code></p>` : ''}
    ${schema.additionalProperties === false ? html`<p><small>Unknown fields are refused.</small></p>` : ''}
    ${example(schema.examples?.[0])}
  </section>`;

/** Every named schema, in the order of the alphabet. */
export const schemaSections = (document: OpenApi): Html[] =>
  Object.entries(document.components.schemas)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, schema]) => section(name, schema));
