import * as fc from 'fast-check';
import { holdsFor } from '../asking.ts';
import { alone, type TemplateWork } from '../template.ts';

/** Says something wherever it is known whether the condition holds. */
export const always: TemplateWork<'always'> = {
  choices: () => fc.constant(null),
  judge: (_, first, __, { means }) =>
    holdsFor(first, '/holds') ? null : alone(first, `it is not so that ${means('/holds')}`),
  reads: (_, means) => `It always holds that ${means('/holds')}.`,
};
