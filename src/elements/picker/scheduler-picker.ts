import '../time-zone/scheduler-time-zone.ts';
import {define} from '../define.ts';
import {PickerElement} from './picker-element.ts';

define('scheduler-picker', PickerElement);

declare global {
  interface HTMLElementTagNameMap {
    'scheduler-picker': PickerElement;
  }
}
