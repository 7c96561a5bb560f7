import {css} from 'lit';

export const monthStyles = css`
  :host {
    padding: var(--_space);
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }
  table {
    inline-size: 100%;
    border-spacing: 0;
    table-layout: fixed;
  }
  th {
    padding-block: var(--_space);
    color: var(--_text-muted);
    font-size: 0.8125em;
    font-weight: 600;
  }
  td {
    padding: 1px;
    text-align: center;
  }
  td button {
    position: relative;
    inline-size: 100%;
    max-inline-size: 2.75rem;
    padding: 0;
    border-color: transparent;
    color: var(--_text-muted);
    font-weight: 400;
  }
  td :focus-visible {
    z-index: 1;
  }
  td .free {
    color: var(--_accent);
    font-weight: 600;
  }
  .free::after {
    content: '';
    position: absolute;
    inset-block-end: 0.4rem;
    inline-size: 0.3125rem;
    block-size: 0.3125rem;
    border-radius: 50%;
    background: currentColor;
  }
  [aria-current] {
    border-color: var(--_border);
  }
  @media (forced-colors: active) {
    td button:not([aria-current]) {
      border: 0;
    }
    .free::after {
      forced-color-adjust: none;
      background: ButtonText;
    }
  }
`;
