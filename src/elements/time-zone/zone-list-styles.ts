import {css} from 'lit';

export const zoneListStyles = css`
  .search {
    padding: var(--_space);
    border-block-end: 1px solid var(--_hairline);
  }
  #zones {
    block-size: 19rem;
    overflow: auto;
    overscroll-behavior: contain;
    padding: calc(var(--_space) * 0.5);
  }
  [role='option'] {
    display: flex;
    align-items: center;
    gap: var(--_space);
    min-block-size: 3.25rem;
    padding: calc(var(--_space) * 0.5) calc(var(--_space) * 1.25);
    border-radius: calc(var(--_radius) * 0.75);
    line-height: 1.3;
    cursor: pointer;
    content-visibility: auto;
    contain-intrinsic-block-size: 3.25rem;
  }
  .title {
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.25) calc(var(--_space) * 0.5);
    color: var(--_text-muted);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .words,
  .clock {
    display: grid;
  }
  .words {
    flex: 1;
    min-inline-size: 0;
  }
  .words > * {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .city :first-child,
  .clock :first-child {
    font-weight: 600;
  }
  .words .muted,
  .clock .muted {
    font-size: 0.875em;
  }
  .clock {
    flex: none;
    text-align: end;
    white-space: nowrap;
  }
  .clock bdi {
    text-align: inherit;
  }
  [role='option'] > svg {
    inline-size: 1em;
    block-size: 1em;
    color: var(--_accent);
    stroke-width: 3;
    visibility: hidden;
  }
  [aria-selected='true'] > svg {
    visibility: visible;
  }
  .active {
    background: var(--_accent-soft);
  }
  .style {
    padding: calc(var(--_space) * 0.5) calc(var(--_space) * 1.75);
    border-block-start: 1px solid var(--_hairline);
  }
  .switch {
    justify-content: space-between;
  }
  .none {
    padding: calc(var(--_space) * 2);
    color: var(--_text-muted);
  }
  @media (hover: hover) {
    [role='option']:hover {
      background: var(--_accent-soft);
    }
  }
  @media (forced-colors: active) {
    .active {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
