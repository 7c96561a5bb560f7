/** Adds the contract's words to the schemas of the document. */
import type {createDocument} from 'zod-openapi';
import {schemaDocs} from '../../src/contract/docs/index.ts';

type Document = ReturnType<typeof createDocument>;

/** As much of a schema as words are added to. */
interface Schema {
  description?: string;
  examples?: readonly unknown[];
  properties?: Readonly<Record<string, unknown>>;
  'x-unknown-means'?: unknown;
}

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

/** What a word that is not on the list means, said where the list stands. */
const openListWords = (schema: Schema): string => {
  const means = schema['x-unknown-means'];
  return typeof means === 'string' ? ` Open list: an unknown word means \`${means}\`.` : '';
};

const describeFields = (schema: Schema, fields: Readonly<Record<string, string>>) => {
  for (const [name, words] of Object.entries(fields)) {
    const property = schema.properties?.[name];
    if (!isSchema(property)) throw new Error(`The field ${name} is described, but not in the schema.`);
    property.description = words + openListWords(property);
  }
};

/** In place. Throws when words and schemas do not match. */
export const describeSchemas = (document: Document): void => {
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    const docs = schemaDocs[name];
    if (!docs || !isSchema(schema)) throw new Error(`The schema ${name} is not described.`);
    schema.description = docs.description;
    schema.examples = [docs.example];
    if (docs.fields) describeFields(schema, docs.fields);
  }
};
