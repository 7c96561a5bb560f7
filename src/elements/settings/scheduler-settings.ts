import '../time-zone/scheduler-time-zone.ts';
import {define} from '../define.ts';
import {SettingsElement} from './settings-element.ts';

define('scheduler-settings', SettingsElement);

declare global {
  interface HTMLElementTagNameMap {
    'scheduler-settings': SettingsElement;
  }
}
