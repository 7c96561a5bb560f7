/** What the wrappers and types of every framework share. Which tags there are is generated from the manifest. */

/** A tag: its class, the fields that a page may set, and its events by name. */
export interface Tag {
  readonly element: HTMLElement;
  readonly fields: PropertyKey;
  readonly events: object;
}

type Public<T extends Tag> = Pick<T['element'], T['fields'] & keyof T['element']>;

/** The fields, each of which may be left out. */
export type Fields<T extends Tag> = {[Name in keyof Public<T>]?: Public<T>[Name] | undefined};

type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

type Handler<Seen> = ((event: Seen) => void) | undefined;

/** `onSchedulerBookingCreated`, as React's components and Vue name a handler. */
export type Handlers<T extends Tag> = {
  [Name in keyof T['events'] & string as `on${Pascal<Name>}`]?: Handler<T['events'][Name]>;
};

/** `onscheduler-booking-created`, as JSX and Svelte name the handler of a tag. */
export type TagHandlers<T extends Tag> = {
  [Name in keyof T['events'] & string as `on${Name}`]?: Handler<T['events'][Name]>;
};
