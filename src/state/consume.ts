/** Takes a context from above, whichever of the two came to life first. */
import {type Context, ContextConsumer, type ContextType} from '@lit/context';
import type {ReactiveControllerHost} from 'lit';

/**
 * Calls back with what the nearest provider gives, and with each new value; undefined while it has none. A provider
 * that upgrades later than the host announces itself, and is asked then: script order does not matter.
 * Weighs a sixth of Lit's ContextRoot, which serves contexts of others too.
 */
export function consume<C extends Context<unknown, unknown>>(
  host: ReactiveControllerHost & HTMLElement,
  context: C,
  callback: (value: ContextType<C> | undefined) => void,
): void {
  const consumer = new ContextConsumer(host, {context, subscribe: true, callback});
  const askAgain = (event: {context: unknown}) => {
    if (event.context === context) consumer.hostConnected();
  };
  host.addController({
    hostConnected: () => document.documentElement.addEventListener('context-provider', askAgain),
    hostDisconnected: () => document.documentElement.removeEventListener('context-provider', askAgain),
  });
}
