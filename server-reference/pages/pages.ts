/** The pages of this server: the candidate's page under `/m/<token>`. */
import {type Context, Hono} from 'hono';
import {compress} from 'hono/compress';
import type {Ports} from '../use-cases/ports.ts';
import {Refusal} from '../use-cases/refusal.ts';
import {askWith} from './ask.ts';
import {type Page, pageDocument} from './document.ts';
import {failedPage} from './ended-page.ts';
import {boundedForm, readForm, requireOwnPage} from './form-body.ts';
import {answerForm, done} from './form-post.ts';
import {pageFor} from './page-for.ts';
import {pageHeaders} from './page-headers.ts';
import {type PageQuery, readPageQuery} from './page-query.ts';
import {type Reader, readerOf} from './reader.ts';
import {type Asking, openVisit} from './visit.ts';

type Served = Context<{Variables: {fault: unknown}}, '/m/:token'>;

/** Asks the contract's routes from within. */
type Api = (request: Request) => Promise<Response>;

const reply = async (context: Served, reader: Reader, {page, publicUrl}: {page: Page; publicUrl: string}) =>
  context.html(pageDocument(reader, page), page.status ?? 200, await pageHeaders(page, publicUrl));

/** To be mounted at the root. */
export const pages = (ports: Ports, api: Api): Hono => {
  const {publicUrl} = ports;
  const asking = (context: Served, reader: Reader, query: PageQuery): Asking => {
    const token = context.req.param('token');
    return {ports, ask: askWith(api, token), token, reader, query};
  };

  /** Whatever fails is a page too; what nobody foresaw is also told to the operator. */
  const answer = async (context: Served, make: (reader: Reader) => Promise<Page | typeof done>) => {
    const reader = await readerOf(context.req.header('Accept-Language') ?? '');
    const report = (error: unknown) => error instanceof Refusal || context.set('fault', error);
    try {
      const page = await make(reader);
      // The same address without parameters: a page loaded again sends nothing again.
      if (page === done) return context.redirect(encodeURIComponent(context.req.param('token')), 303);
      return reply(context, reader, {page, publicUrl});
    } catch (error) {
      report(error);
      return reply(context, reader, {page: failedPage(error, reader), publicUrl});
    }
  };

  return new Hono<{Variables: {fault: unknown}}>()
    .use('/m/*', compress())
    .get('/m/:token', context =>
      answer(context, reader => pageFor(asking(context, reader, readPageQuery(context.req.url)))),
    )
    .post('/m/:token', boundedForm, context =>
      answer(context, async reader => {
        requireOwnPage(context.req.raw, publicUrl);
        const form = await readForm(context.req.raw);
        const query = readPageQuery(`http://form/?${form.typed.toString()}`);
        const visit = await openVisit(asking(context, reader, {...query, step: undefined}));
        return answerForm(visit, form, error => context.set('fault', error));
      }),
    ) as unknown as Hono;
};
