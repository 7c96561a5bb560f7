/** What the hosted page loads beside the elements. */

/** The token goes from the path into the element's property; the server is where the page came from. */
export const hostedScript = `const flow = document.querySelector('scheduler-flow');
const {origin, pathname} = location;
const at = pathname.lastIndexOf('/m/');
flow.token = pathname.slice(at + 3);
flow.server = origin + pathname.slice(0, at);
`;

/** A quiet ground for the card that the element draws, in the colours of the system. */
export const hostedStyle = `:root {
  color-scheme: light dark;
  background: light-dark(#f3f4f6, #0c0e12);
  color: light-dark(#16181d, #eceef2);
  font: 100%/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
  --scheduler-color-surface: light-dark(#fff, #15181d);
  --scheduler-color-text: light-dark(#16181d, #eceef2);
}
body { margin: 0; }
@media (max-width: 40rem) {
  :root { background: var(--scheduler-color-surface); }
}
main { box-sizing: border-box; max-width: 66rem; margin: 0 auto; }
@media (min-width: 40rem) {
  main { padding: clamp(1rem, 4vw, 3rem) clamp(1rem, 3vw, 2rem); }
}
noscript p { padding: 1rem; }
scheduler-flow:not(:defined) { display: block; min-block-size: 24rem; }
@media print { :root { background: none; } }
`;
