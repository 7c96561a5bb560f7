/** The pages of this server: the candidate's page under `/m/<token>`. */
import {type Context, Hono} from 'hono';
import {compress} from 'hono/compress';
import type {Ports} from '../use-cases/ports.ts';
import type {Refusal} from '../use-cases/refusal.ts';
import {askWith} from './ask.ts';
import {type Page, pageDocument} from './document.ts';
import {failedPage} from './ended-page.ts';
import {boundedForm, formAgain, readForm, requireOwnPage} from './form-body.ts';
import {answerForm, done} from './form-post.ts';
import {pageFor} from './page-for.ts';
import {pageHeaders} from './page-headers.ts';
import {type PageQuery, readPageQuery} from './page-query.ts';
import {type Reader, readerOf} from './reader.ts';
import {type Asking, openVisit} from './visit.ts';

type Served = Context<{Variables: {fault: unknown}}, '/:token'>;

/** Asks the contract's routes from within. */
type Api = (request: Request) => Promise<Response>;

/** The page's own script asks: browsers say so, except to a server without TLS that is not on the same machine. */
const isForScript = (request: Request) => request.headers.get('Sec-Fetch-Dest') === 'empty';

const readerFor = (request: Request) => readerOf(request.headers.get('Accept-Language') ?? '');

/** Whatever fails is a page too, with the form that was sent, if any, to be sent again. */
export const failedReply =
  (publicUrl: string) =>
  async (refusal: Refusal, request: Request): Promise<Response> => {
    const reader = await readerFor(request);
    const page = failedPage(refusal, reader, await formAgain(request, publicUrl));
    const headers = {...(await pageHeaders(page, publicUrl)), 'Content-Type': 'text/html; charset=UTF-8'};
    return new Response(String(await pageDocument(reader, page)), {status: page.status ?? 500, headers});
  };

/** To be mounted at `/m`, with `failedReply`. */
export const pages = (ports: Ports, api: Api): Hono => {
  const {publicUrl} = ports;
  const asking = (context: Served, reader: Reader, query: PageQuery): Asking => {
    const token = context.req.param('token');
    return {ports, ask: askWith(api, token), token, reader, query};
  };

  const answer = async (context: Served, make: (reader: Reader) => Promise<Page | typeof done>) => {
    const reader = await readerFor(context.req.raw);
    const page = await make(reader);
    // The same address without parameters: a page loaded again sends nothing again.
    if (page === done) return context.redirect(encodeURIComponent(context.req.param('token')), 303);
    const text = pageDocument(reader, page, isForScript(context.req.raw));
    return context.html(text, page.status ?? 200, await pageHeaders(page, publicUrl));
  };

  return new Hono<{Variables: {fault: unknown}}>()
    .use(compress())
    .get('/:token', context =>
      answer(context, reader => pageFor(asking(context, reader, readPageQuery(context.req.url)))),
    )
    .post('/:token', boundedForm, context =>
      answer(context, async reader => {
        requireOwnPage(context.req.raw, publicUrl);
        const form = await readForm(context.req.raw);
        const query = readPageQuery(`http://form/?${form.typed.toString()}`);
        const visit = await openVisit(asking(context, reader, {...query, step: undefined}));
        return answerForm(visit, form, error => context.set('fault', error));
      }),
    ) as unknown as Hono;
};
