/** A moment for the browser between two pieces of work, where it can give one: what a person does meanwhile is not kept waiting. */
interface Breathing {
  readonly scheduler?: {yield?(): Promise<void>};
}

export const breath = (): Promise<void> | undefined => (globalThis as Breathing).scheduler?.yield?.();
