import * as fc from 'fast-check';
import { alone, type TemplateWork } from '../template.ts';
import { holdingOf, listed } from './these.ts';

/** Says something where it is known which of the conditions hold. */
export const neverBoth: TemplateWork<'never-both'> = {
  choices: () => fc.constant(null),
  judge({ file }, first, _, { means }) {
    const holding = holdingOf(file.these, first);
    return holding.length < 2 ? null : alone(first, `at the same time ${holding.map(means).join(', and ')}`);
  },
  reads: ({ file }, means) => `No two of these hold together: ${listed(file.these, means)}.`,
};
