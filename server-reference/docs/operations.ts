/** Operations as sections of the page. */
import {html} from 'hono/html';
import {type Html, markdown, phrase} from './markdown.ts';
import {example, kind, parameterTable} from './schemas.ts';
import {type Content, nameOf, type OpenApi, type Operation, type Response} from './shape.ts';

export interface Listed {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

/** Every operation, in the order of the document. */
export const operationsOf = (document: OpenApi): readonly Listed[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({method: method.toUpperCase(), path, operation})),
  );

const caller: Readonly<Record<string, string>> = {
  link: 'With a link token',
  member: 'With a member token',
  'api-key': 'With an API key',
};

const access = ({security}: Operation): string => {
  const [scheme] = security.flatMap(Object.keys);
  return scheme === undefined ? 'Without a token' : (caller[scheme] ?? scheme);
};

const contents = (content: Readonly<Record<string, Content>> | undefined): Html[] =>
  Object.entries(content ?? {}).map(
    ([mediaType, {schema, example: value}]) =>
      html`<p class="kind">
          ${schema?.format === 'binary' ? 'File' : kind(schema ?? {})} <small>${mediaType}</small>
        </p>
        ${value === undefined ? '' : example(value)}`,
  );

const codeLinks = (response: Response) =>
  (response['x-problem-codes'] ?? []).map(code => html`<a href="#problem-${code}"><code>${code}</code></a> `);

/** A refusal that is told only here keeps its words; the others are told in the table of codes. */
const refusal = (document: OpenApi, [status, response]: readonly [string, Response]): Html => {
  const shared =
    response.$ref === undefined ? undefined : document.components.responses[nameOf(response.$ref)];
  return html`<tr>
    <th scope="row">${status}</th>
    <td>${codeLinks(shared ?? response)} ${shared ? '' : markdown(response.description ?? '')}</td>
  </tr>`;
};

const success = ([status, response]: readonly [string, Response]): Html =>
  html`<h4>Answer ${status}</h4>
    <p>${phrase(response.description ?? '')}</p>
    ${contents(response.content)}`;

const parameters = (document: OpenApi, operation: Operation): Html | string => {
  const all = (operation.parameters ?? []).map(parameter =>
    parameter.$ref === undefined ? parameter : (document.components.parameters[nameOf(parameter.$ref)] ?? {}),
  );
  return all.length === 0
    ? ''
    : html`<h4>Parameters</h4>
        ${parameterTable(all)}`;
};

export const operationSection = (document: OpenApi, {method, path, operation}: Listed): Html => {
  const responses = Object.entries(operation.responses);
  const isRefusal = ([status]: readonly [string, Response]) => Number(status) >= 400;
  return html`<section id="${operation.operationId}">
    <h3>
      ${operation.summary}
      <a class="here" href="#${operation.operationId}" aria-label="Link to ${operation.summary}">#</a>
    </h3>
    <p class="call"><b class="method">${method}</b> <code>${path}</code></p>
    <p>
      <small>${access(operation)} · <code>${operation.operationId}</code></small>
    </p>
    ${markdown(operation.description)} ${parameters(document, operation)}
    ${
      operation.requestBody
        ? html`<h4>Body</h4>
            ${contents(operation.requestBody.content)}`
        : ''
    }
    ${responses.filter(response => !isRefusal(response)).map(success)}
    <h4>Refusals</h4>
    <div class="wide">
      <table class="refusals">
        <tbody>
          ${responses.filter(isRefusal).map(response => refusal(document, response))}
        </tbody>
      </table>
    </div>
  </section>`;
};
