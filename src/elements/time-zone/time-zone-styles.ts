import {css} from 'lit';

export const timeZoneStyles = css`
  .toggle {
    display: flex;
    inline-size: 100%;
    justify-content: start;
    padding-inline: calc(var(--_space) * 1.75);
    color: var(--_text);
    font-weight: 400;
    text-align: start;
  }
  .toggle > svg:first-child {
    color: var(--_text-muted);
  }
  .toggle > svg:last-child {
    margin-inline-start: auto;
    inline-size: 1em;
    block-size: 1em;
    color: var(--_text-muted);
  }
  .name {
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
  .panel {
    inline-size: max(100%, min(26em, 100vi - 4rem));
    max-inline-size: 100vi;
  }
`;
