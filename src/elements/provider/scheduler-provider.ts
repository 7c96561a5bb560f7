import {define} from '../define.ts';
import {ProviderElement} from './provider-element.ts';

define('scheduler-provider', ProviderElement);

declare global {
  interface HTMLElementTagNameMap {
    'scheduler-provider': ProviderElement;
  }
}
