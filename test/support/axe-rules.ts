/** What axe is asked, in whatever browser, and how its answer is told. */
import type axe from 'axe-core';

export const axeOptions: axe.RunOptions = {
  // Without the last tag but one, axe leaves out the size of targets.
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** The rules whose answer depends on the theme. */
export const colorOptions: axe.RunOptions = {
  runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']},
  resultTypes: ['violations'],
};

/** A line for each place: the rule, what it wants, and where. */
export const faultLines = ({violations}: axe.AxeResults): string[] =>
  violations.flatMap(({id, help, nodes}) =>
    nodes.map(node => `${id}: ${help} ← ${node.target.flat().join(' ')}`),
  );
