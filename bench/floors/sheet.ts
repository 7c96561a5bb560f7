/** The least style that puts days side by side and slots on top of each other, as we do. */
export const sheet = `.days { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; gap: 12px; }
.day { min-width: 0; margin: 0; padding: 0; border: 0; }
.slot { display: block; min-height: 44px; margin: 8px 0; border: 1px solid; border-radius: 8px; text-align: center; }`;
