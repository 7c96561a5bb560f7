/** Milliseconds that a press may put off a drawing. */
const longest = 1000;

/**
 * Draws at once, or when what is being pressed is let go. A press that leaves a field tells of the change before it is
 * a click: a line drawn in between would move what is pressed away, and the click would meet nothing.
 */
export const afterPress = (draw: () => void | Promise<unknown>): void | Promise<unknown> =>
  document.querySelector(':active')
    ? new Promise(done => {
        // The click comes with the end of the press, before any timer.
        for (const end of ['pointerup', 'pointercancel', 'keyup'])
          addEventListener(end, () => setTimeout(done), {once: true});
        // Some presses end unseen, such as one that becomes a drag.
        setTimeout(done, longest);
      }).then(draw)
    : draw();
