import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {AddToCalendarElement} from '../src/elements/add-to-calendar/add-to-calendar-element.ts';
import '../src/elements/add-to-calendar/scheduler-add-to-calendar.ts';
import {atRest} from './canned/at-rest.ts';

type Story = StoryObj<AddToCalendarElement>;

export default {
  title: 'Candidate/Add to calendar',
  component: 'scheduler-add-to-calendar',
} satisfies Meta<AddToCalendarElement>;

const meeting = (file = '') =>
  html`<main>
    <scheduler-add-to-calendar
      event-title="Interview with Joel Bito, Northwind"
      start="2027-02-08T17:00:00Z"
      end="2027-02-08T17:30:00Z"
      place="https://rooms.northwind.example/joel"
      description="Join: https://rooms.northwind.example/joel"
      file=${file}
    ></scheduler-add-to-calendar>
  </main>`;

const shown = async ({canvasElement}: {canvasElement: HTMLElement}) =>
  atRest(canvasElement, 'scheduler-add-to-calendar', 'a');

/** The element makes the .ics file itself. */
export const WithoutServer: Story = {render: () => meeting(), play: shown};

/** The server has the file: phones take it from an address more readily. */
export const WithFile: Story = {
  render: () => meeting('https://interviews.example/interview.ics'),
  play: shown,
};
