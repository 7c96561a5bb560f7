import {define} from '../define.ts';
import {TimeZoneElement} from './time-zone-element.ts';

define('scheduler-time-zone', TimeZoneElement);

declare global {
  interface HTMLElementTagNameMap {
    'scheduler-time-zone': TimeZoneElement;
  }
}
