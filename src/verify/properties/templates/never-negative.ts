import * as fc from 'fast-check';
import { holdsUnknown } from '../../../language/run-time/holds-unknown.ts';
import { decimal } from '../../../values/decimal.ts';
import { applies } from '../../judged.ts';
import { compareKnown } from '../comparing.ts';
import { alone, type TemplateWork } from '../template.ts';

const nil = decimal('0');

/** Says something where one of the amounts is known. */
export const neverNegative: TemplateWork<'never-negative'> = {
  choices: () => fc.constant(null),
  judge({ looksAt }, first, _, { means, inWords }) {
    const known = looksAt.filter((term) => {
      const value = first.valueOf(term);
      return value !== null && !holdsUnknown(value);
    });
    applies(known.length > 0);
    for (const term of known) {
      const value = first.valueOf(term);
      if (compareKnown(value as never, (typeof value === 'number' ? 0 : nil) as never) < 0)
        return alone(first, `${means(term)} is ${inWords(value, term)}, below nil`);
    }
    return null;
  },
  reads: ({ looksAt }, means) => `Never below nil: ${looksAt.map(means).join('; ')}.`,
};
