/** Panels under a button: see `elements/popup.ts`. */
import {css} from 'lit';

export const popups = css`
  .popup {
    position: relative;
  }
  .panel {
    position: absolute;
    z-index: 3;
    inset-block-start: calc(100% + var(--_space) * 0.5);
    inset-inline-start: 0;
    border: 1px solid var(--_hairline);
    border-radius: calc(var(--_radius) * 1.25);
    background: var(--_surface);
    box-shadow: var(--_shadow);
    overflow: hidden;
  }
  .panel .alert {
    margin: var(--_space);
  }
`;
