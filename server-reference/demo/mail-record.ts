/** Mails that the development mail viewer kept. */
import type {Mail} from '../ports/mailer.ts';
import type {Queries} from '../ports/database.ts';
import {milliseconds} from '../use-cases/instants.ts';

export interface ViewedMail {
  id: number;
  sentAt: number;
  mail: Mail;
}

const columns = `id::float8 as "id", ${milliseconds('sent_at', 'sentAt')}, mail`;
const most = 200;

/** Newest first. */
export const listMails = (queries: Queries): Promise<ViewedMail[]> =>
  queries.query<ViewedMail>(`select ${columns} from viewed_mails order by id desc limit ${most}`);

/** Undefined when there is none of that number. */
export const readMail = async (queries: Queries, id: string): Promise<ViewedMail | undefined> => {
  if (!/^\d{1,15}$/.test(id)) return undefined;
  const [mail] = await queries.query<ViewedMail>(
    `select ${columns} from viewed_mails where id = $1::bigint`,
    [Number(id)],
  );
  return mail;
};
