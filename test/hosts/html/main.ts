import 'scheduler-elements/scheduler-flow.js';
import {invitation} from '../invitation.ts';

const flow = document.querySelector('scheduler-flow');
const status = document.querySelector('[role=status]');

flow?.addEventListener('scheduler-booking-created', ({bookingId}) => {
  if (status) status.textContent = `Booked: ${bookingId}`;
});
if (flow) Object.assign(flow, await invitation());
