/** From what was typed to what is sent, and from what the server found wrong back to fields. */
import type {FieldError} from '../../contract/problem.ts';
import type {CandidateMessage} from '../../state/candidate-session.ts';
import type {CandidateState} from '../../state/candidate-state.ts';
import type {Draft} from '../../state/draft.ts';
import {fieldOf, type ReadRow, type RowFault} from '../../time/proposal.ts';
import {readProposal} from './proposal.ts';

export type Fault = RowFault | 'empty' | 'email' | 'too-long' | 'other';

/** What is wrong, by the name of the field. */
export type Faults = ReadonlyMap<string, Fault>;

export const noFaults: Faults = new Map();

const typed = (draft: Draft, field: string) => draft[field]?.trim() ?? '';

export interface ReadForm {
  readonly message: CandidateMessage;
  readonly faults: Faults;
  /** Rows whose times are sent, in their order. */
  readonly rows: readonly ReadRow[];
}

/** `proposing`: whether the form asks for times. The e-mail address is judged by the browser. */
export function readForm(state: CandidateState, draft: Draft, proposing: boolean): ReadForm {
  const {booking, step} = state;
  const rows = proposing ? readProposal(state, draft) : [];
  const windows = rows.flatMap(({window}) => window ?? []);
  const text = typed(draft, 'text');
  const email = typed(draft, 'email');
  const faults = new Map<string, Fault>(
    rows.flatMap(({fault}) => (fault ? [[fault.field, fault.code]] : [])),
  );
  if (rows.length === 0 && !text) faults.set('text', 'empty');
  return {
    message: {
      ...(text ? {text} : {}),
      ...(windows.length ? {windows} : {}),
      ...(email ? {email} : {}),
      ...(booking && (booking.state === 'booked' || step === 'booked') ? {bookingId: booking.id} : {}),
    },
    faults,
    rows: rows.filter(({window}) => window),
  };
}

/** The server's findings; those about nothing that is shown are left out. */
export function serverFaults(errors: readonly FieldError[], rows: readonly ReadRow[]): Faults {
  const found = errors.map(({pointer, code}): [string, Fault] => {
    const [, top = '', index, part] = pointer.split('/');
    const row = rows[Number(index)]?.row ?? 0;
    if (top === 'windows') {
      return part === 'end'
        ? [fieldOf('to', row), 'short']
        : [fieldOf('date', row), code === 'past' ? 'past' : 'other'];
    }
    if (top === 'email') return ['email', 'email'];
    return [
      top === 'text' ? 'text' : '',
      code === 'too-long' ? 'too-long' : code === 'required' ? 'empty' : 'other',
    ];
  });
  return new Map(found.filter(([field]) => field !== ''));
}
