/** What all elements share: headings, buttons, fields, focus ring, alerts, icons, skeletons. */
import {css} from 'lit';

export const controls = css`
  p,
  ul,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul {
    list-style: none;
  }
  /* Texts of another direction start where the reader's lines do. Chromium knows the prefixed value alone. */
  bdi {
    text-align: match-parent;
    text-align: -webkit-match-parent;
  }
  .heading {
    font-family: var(--_heading-font);
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .subheading {
    font-size: 1.0625em;
    font-weight: 600;
    letter-spacing: normal;
  }
  .muted {
    color: var(--_text-muted);
  }
  a {
    color: var(--_accent);
    font-weight: 600;
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }

  :focus {
    outline: none;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  /* A heading takes the focus to be read, not to be used. */
  .heading:focus-visible {
    outline: none;
  }
  input:focus-visible,
  select:focus-visible,
  textarea:focus-visible {
    outline-offset: -1px;
  }

  button,
  .button {
    appearance: none;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space);
    min-block-size: 2.75rem;
    padding: calc(var(--_space) * 0.75) calc(var(--_space) * 2.5);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
  }
  .primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .quiet {
    border-color: transparent;
    background: none;
    padding-inline: calc(var(--_space) * 1.5);
  }
  .danger {
    color: var(--_danger);
  }
  .icon-only {
    inline-size: 2.75rem;
    padding: 0;
    color: var(--_text);
  }
  button:disabled,
  [aria-disabled='true'] {
    color: var(--_text-muted);
    opacity: 0.55;
    cursor: default;
  }
  .primary[aria-disabled='true'] {
    color: var(--_on-accent);
    opacity: 0.6;
  }
  @media (hover: hover) {
    button:hover:not(:disabled, .primary, [aria-disabled='true']),
    a.button:hover:not(.primary) {
      background: var(--_accent-soft);
    }
    .primary:hover:not(:disabled, [aria-disabled='true']) {
      background: color-mix(in oklab, var(--_accent) 88%, var(--_text));
    }
  }

  .field {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }
  label,
  .label {
    font-weight: 600;
  }
  input:not([type='radio'], [type='checkbox']),
  select,
  textarea {
    appearance: none;
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: calc(var(--_space) * 1.125) calc(var(--_space) * 1.75);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    line-height: 1.375;
  }
  textarea {
    min-block-size: 6rem;
    resize: vertical;
  }
  select {
    padding-inline-end: 2.5em;
    text-overflow: ellipsis;
  }
  [aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  .error {
    color: var(--_danger);
    font-weight: 600;
  }
  .alert {
    display: grid;
    gap: var(--_space);
    justify-items: start;
    padding: calc(var(--_space) * 2);
    border-radius: var(--_radius);
    border-inline-start: 4px solid var(--_danger);
    background: color-mix(in oklab, var(--_danger) 8%, var(--_surface));
  }

  svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  :dir(rtl) > svg.mirrored {
    scale: -1 1;
  }
  .visually-hidden:not(:focus, :active) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .skeleton {
    border-radius: var(--_radius);
    background: var(--_hairline);
  }
  @media (prefers-reduced-motion: no-preference) {
    button,
    .button {
      transition: background-color var(--_duration) var(--_easing);
    }
    /* Around skeletons, not each of them: one layer to draw in place of fifty. */
    .breathing {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
    @keyframes breathe {
      to {
        opacity: 0.45;
      }
    }
  }
  @media (forced-colors: active) {
    button,
    .button {
      border-color: ButtonBorder;
    }
    .primary {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    :focus-visible {
      outline-color: Highlight;
    }
    :disabled,
    [aria-disabled='true'] {
      color: GrayText;
      opacity: 1;
    }
    .skeleton {
      border: 1px solid GrayText;
    }
  }
`;
