import {executeServerCommand} from '@web/test-runner-commands';

/**
 * Presses a real key in the page under test: `Tab`, `Shift+Tab`, `Enter`, `Space`, `ArrowDown`, `Escape`, `a`.
 * The event is trusted, so focus moves and native controls answer as they do for a person.
 */
export async function press(key: string): Promise<void> {
  await executeServerCommand('press-keys', {press: key});
}

/** Types a text into the focused field, key by key. */
export async function type(text: string): Promise<void> {
  await executeServerCommand('press-keys', {type: text});
}
