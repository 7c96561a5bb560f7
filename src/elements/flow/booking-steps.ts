/** What follows the first view, in one file: the form, the booking, and what is said of a link that is over. */
import '../confirm/scheduler-confirm.ts';
import '../booked/scheduler-booked.ts';

export {localizeCandidate} from '../../state/candidate-locale.ts';
export {endedNotice, endedTemplate, missingTemplate} from './panels.ts';
