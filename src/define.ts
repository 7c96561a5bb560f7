/**
 * Registers every tag: those of the candidate's first view at once, in one file that is smaller than its parts would
 * be together; every other when the page holds one.
 */
import './elements/provider/scheduler-provider.ts';
import './elements/flow/scheduler-flow.ts';
import {defineOnDemand} from './elements/on-demand.ts';

defineOnDemand({
  'scheduler-confirm': () => import('./elements/flow/booking-steps.ts'),
  'scheduler-booked': () => import('./elements/flow/booking-steps.ts'),
  'scheduler-add-to-calendar': () => import('./elements/add-to-calendar/scheduler-add-to-calendar.ts'),
  'scheduler-settings': () => import('./elements/settings/scheduler-settings.ts'),
  'scheduler-invite': () => import('./elements/invite/scheduler-invite.ts'),
});
