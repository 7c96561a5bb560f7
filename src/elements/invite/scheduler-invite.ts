import {define} from '../define.ts';
import {InviteElement} from './invite-element.ts';

define('scheduler-invite', InviteElement);

declare global {
  interface HTMLElementTagNameMap {
    'scheduler-invite': InviteElement;
  }
}
