/** Hands a job to the use case that does it. */
import type {Job} from '../ports/jobs.ts';
import {deliverMessage} from './deliver-message.ts';
import {notify} from './notify.ts';
import type {Ports} from './ports.ts';
import {settleCalendar} from './settle-calendar.ts';
import {settleConference} from './settle-conference.ts';

export const runJob = (ports: Ports, job: Job): Promise<void> => {
  switch (job.kind) {
    case 'settle-conference':
      return settleConference(ports, job);
    case 'settle-calendar':
      return settleCalendar(ports, job);
    case 'notify':
      return notify(ports, job);
    case 'deliver-message':
      return deliverMessage(ports, job);
  }
};
