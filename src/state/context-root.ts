/** Lets an element that came to life before the provider above it find that provider later. */
import {ContextRoot} from '@lit/context';

let attached = false;

/** Any script order works once this has been called; more calls change nothing. */
export function answerLateConsumers(): void {
  if (attached) return;
  attached = true;
  new ContextRoot().attach(document.documentElement);
}
