/**
 * Design tokens. Hosts set `--scheduler-…` on `:root`, a wrapper or an element; elements use the private `--_…`,
 * resolved once here. Tier 1 is the brand, tier 2 follows from it.
 *
 * `color-scheme` is never set by itself: an element looks like the page around it, not like the operating system.
 */
import {css} from 'lit';

export const tokens = css`
  :host {
    --_accent: var(--scheduler-color-accent, light-dark(#0a5dc2, #71b7fb));
    --_surface: var(--scheduler-color-surface, Canvas);
    --_text: var(--scheduler-color-text, CanvasText);
    --_danger: var(--scheduler-color-danger, light-dark(#b3261e, #f2b8b5));
    --_success: var(--scheduler-color-success, light-dark(#146c43, #7fd1a4));
    --_font: var(--scheduler-font-family, inherit);
    --_heading-font: var(--scheduler-heading-font-family, var(--_font));
    --_size: var(--scheduler-font-size, 1rem);
    --_radius: var(--scheduler-radius, 8px);
    --_space: var(--scheduler-space, 8px);

    --_on-accent: var(--scheduler-color-on-accent, light-dark(#fff, #06182c));
    --_accent-soft: var(
      --scheduler-color-accent-soft,
      color-mix(in oklab, var(--_accent) 12%, var(--_surface))
    );
    --_text-muted: var(--scheduler-color-text-muted, color-mix(in oklab, var(--_text) 68%, var(--_surface)));
    --_border: var(--scheduler-color-border, color-mix(in oklab, var(--_text) 50%, var(--_surface)));
    --_hairline: var(--scheduler-color-hairline, color-mix(in oklab, var(--_text) 14%, var(--_surface)));
    --_focus: var(--scheduler-color-focus, var(--_text));
    --_backdrop: var(--scheduler-color-backdrop, rgb(0 0 0 / 0.4));
    --_shadow: var(--scheduler-shadow-dialog, 0 8px 32px rgb(0 0 0 / 0.18));
    --_duration: var(--scheduler-duration, 120ms);
    --_easing: var(--scheduler-easing, ease-out);
    --_slot-size: var(--scheduler-slot-min-block-size, 2.75rem);
    --_slot-radius: var(--scheduler-slot-radius, var(--_radius));

    display: block;
    color: var(--_text);
    font-family: var(--_font);
    font-size: var(--_size);
    line-height: 1.5;
    font-variant-numeric: tabular-nums;
    text-align: start;
  }
  @supports (color: contrast-color(red)) {
    :host {
      --_on-accent: var(--scheduler-color-on-accent, contrast-color(var(--_accent)));
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_text-muted: var(--_text);
      --_border: var(--_text);
      --_hairline: var(--_text);
    }
  }
  :host([hidden]) {
    display: none;
  }
  :host([color-scheme='light']) {
    color-scheme: light;
  }
  :host([color-scheme='dark']) {
    color-scheme: dark;
  }
  :host([density='compact']) {
    --scheduler-space: 6px;
  }
  @media (hover: hover) {
    :host([density='compact']) {
      --scheduler-slot-min-block-size: 2rem;
    }
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
`;
