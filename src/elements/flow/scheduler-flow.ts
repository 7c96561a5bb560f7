import '../picker/scheduler-picker.ts';
import {define} from '../define.ts';
import {FlowElement} from './flow-element.ts';

define('scheduler-flow', FlowElement);

declare global {
  interface HTMLElementTagNameMap {
    'scheduler-flow': FlowElement;
  }
}
