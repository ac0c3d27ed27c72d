import * as fc from 'fast-check';
import { holdsUnknown } from '../../../language/run-time/holds-unknown.ts';
import { alone, type TemplateWork } from '../template.ts';

/** Says something of every customer, as every fact is drawn. */
export const decidedWhenAllGiven: TemplateWork<'decided-when-all-given'> = {
  ofAllFacts: true,
  choices: () => fc.constant(null),
  judge({ looksAt }, first, _, { means }) {
    const open = looksAt.filter((term) => holdsUnknown(first.valueOf(term)));
    return open.length === 0
      ? null
      : alone(first, `all facts are given, and not known is ${open.map(means).join(', ')}`);
  },
  reads: ({ looksAt }, means) => `Where all facts are given, this is decided: ${looksAt.map(means).join('; ')}.`,
};
