/**
 * Registers every tag: those that a candidate's page begins with at once, the others when the page holds one, so
 * that nobody downloads what they do not see.
 */
import './elements/flow/scheduler-flow.ts';
import './elements/provider/scheduler-provider.ts';
import {defineOnDemand} from './elements/on-demand.ts';

defineOnDemand({
  'scheduler-confirm': () => import('./elements/confirm/scheduler-confirm.ts'),
  'scheduler-booked': () => import('./elements/booked/scheduler-booked.ts'),
  'scheduler-settings': () => import('./elements/settings/scheduler-settings.ts'),
  'scheduler-invite': () => import('./elements/invite/scheduler-invite.ts'),
});
