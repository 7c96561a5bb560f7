/** A React component around a tag, for React 18 and 19. `react.js`, generated from the manifest, has one a tag. */
import {
  createElement,
  forwardRef,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type RefAttributes,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import type {Fields, Handlers, Tag} from './types.ts';

/** Takes the fields and handlers of a tag, and what every HTML element takes. */
export type ElementComponent<T extends Tag> = ForwardRefExoticComponent<
  Omit<HTMLAttributes<T['element']>, keyof Fields<T> | keyof Handlers<T>> &
    Fields<T> &
    Handlers<T> &
    RefAttributes<T['element']>
>;

type Props = Readonly<Record<string, unknown>>;

/** A server draws the bare tag and runs no effects; it need not be warned that it does not. */
const useDrawnEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * Fields are set as properties, never as attributes: some are secrets. One that is left out again becomes what it
 * was. A handler may be another function each time.
 */
export function component<T extends Tag>(
  tag: string,
  fields: readonly string[],
  events: readonly string[],
): ElementComponent<T> {
  const handlers = new Map(events.map(event => [handlerOf(event), event]));
  const own = new Set([...fields, ...handlers.keys()]);

  const Component = forwardRef<T['element'], Props>((props, ref) => {
    const inner = useRef<(T['element'] & Record<string, unknown>) | null>(null);
    const latest = useRef(props);
    const before = useRef(new Map<string, unknown>());
    useImperativeHandle(ref, () => inner.current as T['element'], []);

    useDrawnEffect(() => {
      latest.current = props;
      if (inner.current) setFields(inner.current, before.current, {fields, props});
    });
    useDrawnEffect(() => {
      const over = new AbortController();
      for (const [handler, event] of handlers) {
        const hear = (said: Event) =>
          (latest.current[handler] as ((said: Event) => void) | undefined)?.(said);
        inner.current?.addEventListener(event, hear, {signal: over.signal});
      }
      return () => over.abort();
    }, []);

    const rest = Object.entries(props).filter(([name]) => !own.has(name));
    const {className, ...attributes} = Object.fromEntries(rest);
    // React 18 hands a tag what it is given; `class` it understands in both.
    return createElement(tag, {...attributes, class: className, ref: inner});
  });
  Component.displayName = tag;
  return Component;
}

function setFields(
  element: Record<string, unknown>,
  before: Map<string, unknown>,
  {fields, props}: {fields: readonly string[]; props: Props},
): void {
  for (const name of fields) {
    const value = props[name];
    if (value === undefined) {
      if (before.has(name)) element[name] = before.get(name);
    } else {
      if (!before.has(name)) before.set(name, element[name]);
      element[name] = value;
    }
  }
}

/** `onSchedulerBookingCreated` of `scheduler-booking-created`. */
const handlerOf = (event: string): string =>
  `on${event
    .split('-')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')}`;
