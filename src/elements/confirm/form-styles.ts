import {css} from 'lit';

/** Forms that ask for a telephone number, here and on the booked page. */
export const formStyles = css`
  form,
  .section {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .section > legend {
    padding-block-end: calc(var(--_space) * 1.25);
  }
  .light {
    font-weight: 400;
  }
  .phone {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    align-items: start;
    gap: calc(var(--_space) * 2);
  }
  .select {
    position: relative;
    display: grid;
    align-items: center;
  }
  .select > svg {
    position: absolute;
    inset-inline-end: calc(var(--_space) * 1.5);
    pointer-events: none;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
`;
