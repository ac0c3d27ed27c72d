import * as fc from 'fast-check';
import { valueKnown } from '../asking.ts';
import { compareKnown } from '../comparing.ts';
import { alone, type TemplateWork } from '../template.ts';

/** Says something where both the value and its limit are known. */
export const atMost: TemplateWork<'at-most'> = {
  choices: () => fc.constant(null),
  judge(_, first, __, { means, inWords }) {
    const [value, limit] = [valueKnown(first, '/of'), valueKnown(first, '/limit')];
    if (compareKnown(value, limit) <= 0) return null;
    const [is, most] = [inWords(value, '/of'), inWords(limit, '/limit')];
    return alone(first, `${means('/of')} is ${is}, above ${means('/limit')}, which is ${most}`);
  },
  reads: (_, means) => `${means('/of')} is never above ${means('/limit')}.`,
};
