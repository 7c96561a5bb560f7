import {css} from 'lit';

export const flowStyles = css`
  :host {
    container: flow / inline-size;
  }
  .base {
    padding: calc(var(--_space) * 5);
    border: 1px solid var(--_hairline);
    border-radius: calc(var(--_radius) * 2);
    background: var(--_surface);
  }
  @container flow (max-width: 44em) {
    .base {
      padding: calc(var(--_space) * 3);
    }
    .base > :is(.waiting, scheduler-picker:state(loading)) {
      min-block-size: 100rem;
    }
  }
  @container flow (max-width: 30em) {
    .base {
      padding: calc(var(--_space) * 2);
      border: 0;
      border-radius: 0;
    }
  }

  header {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 calc(var(--_space) * 2);
    padding-block-end: calc(var(--_space) * 3);
    margin-block-end: calc(var(--_space) * 3);
    border-block-end: 1px solid var(--_hairline);
  }
  header,
  .panel {
    overflow-wrap: anywhere;
  }
  .photo {
    display: grid;
    place-items: center;
    inline-size: 3.5em;
    aspect-ratio: 1;
    border-radius: 50%;
    background: var(--_accent-soft);
    color: var(--_accent);
    font-weight: 600;
    overflow: hidden;
  }
  .photo img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 0.5);
    color: var(--_text-muted);
  }
  .company {
    font-size: 0.9375em;
  }
  .logo {
    inline-size: 6em;
    max-block-size: 2.5em;
    object-fit: contain;
    object-position: right;
  }
  .logo:dir(rtl) {
    object-position: left;
  }
  header span.skeleton {
    border-block: 3px solid var(--_surface);
    box-decoration-break: clone;
  }
  @container flow (max-width: 30em) {
    header {
      align-items: start;
      gap: 0 calc(var(--_space) * 1.5);
      padding-block-end: calc(var(--_space) * 2);
      margin-block-end: calc(var(--_space) * 2);
    }
    .photo {
      inline-size: 2.75em;
    }
    .logo {
      display: none;
    }
  }

  .moving {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space) calc(var(--_space) * 2);
    padding: var(--_space) var(--_space) var(--_space) calc(var(--_space) * 2);
    margin-block-end: calc(var(--_space) * 3);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }

  /* As high as the skeleton of columns, higher than that of a list: what is below stays out of sight. */
  :is(.waiting, scheduler-picker:state(loading)) {
    min-block-size: 45rem;
  }
  .panel {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: calc(var(--_space) * 1.5);
    min-block-size: 20rem;
    max-inline-size: 34em;
    margin-inline: auto;
    text-align: center;
    text-wrap: pretty;
  }
  .panel .photo {
    margin-block-end: var(--_space);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--_space);
    inline-size: 100%;
    margin-block-start: calc(var(--_space) * 1.5);
  }
  scheduler-confirm {
    max-inline-size: 40em;
    margin-inline: auto;
  }
  .notice {
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    margin-block-end: calc(var(--_space) * 3);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }
`;
