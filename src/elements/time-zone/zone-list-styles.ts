import {css} from 'lit';

export const zoneListStyles = css`
  .search {
    padding: var(--_space);
    border-block-end: 1px solid var(--_hairline);
  }
  ul {
    max-block-size: 19rem;
    overflow: auto;
    overscroll-behavior: contain;
    padding: calc(var(--_space) * 0.5);
  }
  li {
    display: flex;
    align-items: center;
    gap: var(--_space);
    min-block-size: 2.75rem;
    padding: calc(var(--_space) * 0.5) calc(var(--_space) * 1.25);
    border-radius: calc(var(--_radius) * 0.75);
    line-height: 1.3;
    cursor: pointer;
    content-visibility: auto;
    contain-intrinsic-block-size: 2.75rem;
  }
  .name {
    flex: 1;
    overflow: hidden;
    min-inline-size: 0;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .offset {
    flex: none;
    color: var(--_text-muted);
    white-space: nowrap;
  }
  .city {
    font-weight: 550;
  }
  li > svg {
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
  .none {
    padding: calc(var(--_space) * 2);
    color: var(--_text-muted);
  }
  @media (hover: hover) {
    li:hover {
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
