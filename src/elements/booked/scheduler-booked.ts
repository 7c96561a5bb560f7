import {define} from '../define.ts';
import {BookedElement} from './booked-element.ts';

define('scheduler-booked', BookedElement);

declare global {
  interface HTMLElementTagNameMap {
    'scheduler-booked': BookedElement;
  }
}
