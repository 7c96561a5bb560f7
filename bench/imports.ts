/** What a built file imports, and when. */
import {parseSync, Visitor} from 'vite';

interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Imports {
  /** Comes with the file: it does not run before they are there. */
  readonly atTop: string[];
  /** Comes when a function asks for it. */
  readonly onDemand: string[];
}

const isIn = (spans: readonly Span[], {start, end}: Span) =>
  spans.some(span => span.start <= start && end <= span.end);

/** The relative addresses in a module's code. What it awaits outside of functions comes with it, as by a declaration. */
export const importsOf = (code: string): Imports => {
  const declared: Span[] = [];
  const called: Span[] = [];
  const functions: Span[] = [];
  const awaits: Span[] = [];
  const inFunction = (node: Span) => functions.push(node);
  new Visitor({
    ImportDeclaration: ({source}) => declared.push(source),
    ExportNamedDeclaration: ({source}) => source && declared.push(source),
    ExportAllDeclaration: ({source}) => declared.push(source),
    ImportExpression: ({source}) => called.push(source),
    AwaitExpression: node => awaits.push(node),
    ArrowFunctionExpression: inFunction,
    FunctionDeclaration: inFunction,
    FunctionExpression: inFunction,
  }).visit(parseSync('file.js', code).program);
  const awaited = awaits.filter(node => !isIn(functions, node));
  const waits = (node: Span) => !isIn(functions, node) || isIn(awaited, node);
  const addresses = (sources: readonly Span[]) =>
    sources.map(({start, end}) => code.slice(start + 1, end - 1)).filter(address => address.startsWith('.'));
  return {
    atTop: addresses([...declared, ...called.filter(waits)]),
    onDemand: addresses(called.filter(node => !waits(node))),
  };
};
