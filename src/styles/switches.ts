import {css} from 'lit';

/** `<label class="switch"><input type="checkbox" role="switch"><span>…</span></label>`; never gets narrower. */
export const switches = css`
  .switch {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    min-block-size: 2.75rem;
    font-weight: 600;
    cursor: pointer;
  }
  .switch input {
    appearance: none;
    flex: none;
    inline-size: 2.75em;
    block-size: 1.625em;
    margin: 0;
    border-radius: 1em;
    background: var(--_border);
    cursor: inherit;
  }
  .switch input::before {
    content: '';
    display: block;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.1875em;
    border-radius: 50%;
    background: var(--_surface);
  }
  .switch input:checked {
    background: var(--_accent);
  }
  .switch input:checked::before {
    margin-inline-start: 1.3125em;
  }
  .switch input:disabled {
    opacity: 0.5;
    cursor: default;
  }
  @media (prefers-reduced-motion: no-preference) {
    .switch input::before {
      transition: margin var(--_duration) var(--_easing);
    }
  }
  @media (forced-colors: active) {
    .switch input {
      border: 1px solid ButtonText;
    }
    .switch input::before {
      background: ButtonText;
      margin-block: 0.125em;
    }
    .switch input:checked {
      forced-color-adjust: none;
      background: Highlight;
    }
    .switch input:checked::before {
      background: HighlightText;
    }
  }
`;
