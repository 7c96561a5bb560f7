import {define} from '../define.ts';
import {AddToCalendarElement} from './add-to-calendar-element.ts';

define('scheduler-add-to-calendar', AddToCalendarElement);

declare global {
  interface HTMLElementTagNameMap {
    'scheduler-add-to-calendar': AddToCalendarElement;
  }
}
