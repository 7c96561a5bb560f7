import {define} from '../define.ts';
import {ConfirmElement} from './confirm-element.ts';

define('scheduler-confirm', ConfirmElement);

declare global {
  interface HTMLElementTagNameMap {
    'scheduler-confirm': ConfirmElement;
  }
}
