/** Serves the OpenAPI document and a page to read it. */
import {Hono} from 'hono';
import type {Html} from './markdown.ts';
import {page} from './page.ts';
import type {OpenApi} from './shape.ts';
import {style} from './style.ts';

/** The page has no script, and loads nothing but its own style sheet. */
const policy =
  "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const fresh = {'Cache-Control': 'no-cache'};

/** `/openapi.json`, `/docs` and `/docs/style.css`; to be mounted at the root. */
export const docs = (document: OpenApi): Hono => {
  let rendered: Html | undefined;
  return new Hono()
    .get('/openapi.json', context =>
      context.json(document, 200, {...fresh, 'Access-Control-Allow-Origin': '*'}),
    )
    .get('/docs', context => {
      context.header('Content-Security-Policy', policy);
      context.header('Cache-Control', 'no-cache');
      rendered ??= page(document, '/docs/style.css');
      return context.html(rendered);
    })
    .get('/docs/style.css', context =>
      context.body(style, 200, {...fresh, 'Content-Type': 'text/css; charset=utf-8'}),
    );
};
