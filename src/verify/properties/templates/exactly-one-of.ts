import * as fc from 'fast-check';
import { alone, type TemplateWork } from '../template.ts';
import { holdingOf, listed } from './these.ts';

/** Says something where it is known which of the conditions hold. */
export const exactlyOneOf: TemplateWork<'exactly-one-of'> = {
  choices: () => fc.constant(null),
  judge({ file }, first, _, { means }) {
    const holding = holdingOf(file.these, first);
    if (holding.length === 1) return null;
    if (holding.length === 0) return alone(first, `none of these holds: ${listed(file.these, means)}`);
    return alone(first, `at the same time ${holding.map(means).join(', and ')}`);
  },
  reads: ({ file }, means) => `One of these holds and no other: ${listed(file.these, means)}.`,
};
