/** The reference page: one HTML document made from the OpenAPI document, without a script. */
import {html} from 'hono/html';
import {anchor, type Html, markdown, phrase} from './markdown.ts';
import {type Listed, operationSection, operationsOf} from './operations.ts';
import {schemaSections} from './schemas.ts';
import type {OpenApi} from './shape.ts';

const headings = (text: string): readonly string[] =>
  text.split('\n').flatMap(line => (line.startsWith('## ') ? [line.slice(3)] : []));

const entry = (id: string, text: string): Html => html`<li><a href="#${id}">${text}</a></li>`;

const contentsOf = (document: OpenApi, operations: readonly Listed[]): Html =>
  html`<nav aria-label="Contents">
    <p class="title"><a href="#top">${document.info.title}</a> <small>${document.info.version}</small></p>
    <ul>
      ${headings(document.info.description).map(text => entry(anchor(text), text))}
    </ul>
    ${document.tags.map(
      tag =>
        html`<p>${tag.name}</p>
          <ul>
            ${operations
              .filter(({operation}) => operation.tags.includes(tag.name))
              .map(({operation}) => entry(operation.operationId, operation.summary))}
          </ul>`,
    )}
    <ul>
      ${entry('schemas', 'Schemas')}
      <li><a href="/openapi.json">OpenAPI document</a></li>
    </ul>
  </nav>`;

const resources = (document: OpenApi, operations: readonly Listed[]): Html[] =>
  document.tags.map(
    tag =>
      html`<h2 id="${anchor(tag.name)}">${tag.name}</h2>
        <p>${phrase(tag.description)}</p>
        ${operations
          .filter(({operation}) => operation.tags.includes(tag.name))
          .map(listed => operationSection(document, listed))}`,
  );

const tokens = (document: OpenApi): Html =>
  html`<ul>
    ${Object.values(document.components.securitySchemes).map(
      scheme => html`<li>${phrase(scheme.description)}</li>`,
    )}
  </ul>`;

/** `style`: address of the style sheet. */
export const page = (document: OpenApi, style: string): Html => {
  const operations = operationsOf(document);
  const {title, description} = document.info;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}: HTTP reference</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${style}" />
      </head>
      <body>
        ${contentsOf(document, operations)}
        <main id="top">
          <h1>${title}: HTTP reference</h1>
          ${markdown(description)}
          <h2 id="tokens">Tokens</h2>
          ${tokens(document)} ${resources(document, operations)}
          <h2 id="schemas">Schemas</h2>
          ${schemaSections(document)}
        </main>
      </body>
    </html>`;
};
