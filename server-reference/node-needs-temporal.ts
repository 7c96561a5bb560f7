/**
 * Ends a start on an engine that cannot run the server, before any other module meets what it lacks: `main.ts` imports
 * this one first.
 */
if (!('Temporal' in globalThis)) {
  console.error(
    `Node ${process.version} has no Temporal. Start the server by “npm start”, which brings Node 26, or install Node 26.`,
  );
  process.exit(1);
}
