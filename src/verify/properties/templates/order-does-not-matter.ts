import * as fc from 'fast-check';
import { applies } from '../../judged.ts';
import { entriesOf, writeFact } from '../places.ts';
import type { TemplateWork } from '../template.ts';
import { differenceOf, lookedAt } from './same-answer.ts';

/** Says something where there are entries that can change places. */
export const orderDoesNotMatter: TemplateWork<'order-does-not-matter', readonly number[]> = {
  choices: () => fc.array(fc.nat(99), { minLength: 12, maxLength: 12 }),
  judge({ file, looksAt }, first, ranks, ground) {
    const { facts, readings } = first.customer;
    const entries = entriesOf(facts, file.list);
    const shuffled = entries
      .map((entry, index) => ({ entry, rank: ranks[index % ranks.length] as number }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ entry }) => entry);
    applies(shuffled.some((entry, index) => JSON.stringify(entry) !== JSON.stringify(entries[index])));
    const then = ground.askAgain({ facts: writeFact(facts, file.list, shuffled), readings });
    return differenceOf(looksAt, first, then, `with ${file.list} in another order`, ground);
  },
  reads: ({ file, looksAt }, means) => `In whatever order ${file.list} stand, ${lookedAt(looksAt, means)} is the same.`,
};
