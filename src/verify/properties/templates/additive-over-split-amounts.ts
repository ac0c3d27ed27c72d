import * as fc from 'fast-check';
import type { Type } from '../../../language/model/type.ts';
import { typeOfPath } from '../../../language/model/type-of-path.ts';
import { decimal, minus } from '../../../values/decimal.ts';
import { applies } from '../../judged.ts';
import type { Customer } from '../asking.ts';
import { amountText, part } from '../moving.ts';
import { entriesOf, read, write, writeFact } from '../places.ts';
import type { TemplateWork } from '../template.ts';
import { differenceOf } from './same-answer.ts';
import { unlessAddedUp } from './sums.ts';

interface Choices {
  readonly entry: number;
  readonly share: number;
}

/** Cuts an amount above nil in two, and says something where what is looked at is known of the whole and of both parts. */
export const additiveOverSplitAmounts: TemplateWork<'additive-over-split-amounts', Choices> = {
  choices: () => fc.record({ entry: fc.nat(7), share: fc.integer({ min: 1, max: 99 }) }),
  judge({ file, looksAt }, first, { entry, share }, ground) {
    const { facts, readings } = first.customer;
    const type = typeOfPath(file.amount, ground.dictionary.facts) as Type;
    const whole = read(facts, file.amount, entry);
    const one = part(whole, type, share);
    const other = typeof whole === 'number' ? whole - (one as number) : rest(whole as string, one as string, type);
    const [list, field] = file.amount.split('[].') as [string, string?];
    const asked = (changed: Customer['facts']) => ground.ask({ facts: changed, readings });
    if (field === undefined) {
      const parts = [one, other].map(
        (content) => [asked(write(facts, file.amount, entry, content)), `with ${file.amount} ${content}`] as const,
      );
      return unlessAddedUp(file, first, parts, ground);
    }
    const entries = entriesOf(facts, list);
    const cut = entries[entry % entries.length] as object;
    const cutInTwo = entries.flatMap((each) =>
      each === cut ? [one, other].map((content) => ({ ...cut, [field]: content })) : [each],
    );
    const then = asked(writeFact(facts, list, cutInTwo));
    return differenceOf(looksAt, first, then, `with an entry of ${list} cut into ${one} and ${other}`, ground);
  },
  reads({ file }, means) {
    const of = means('/of');
    return file.amount.includes('[].')
      ? `An entry with ${file.amount} cut in two leaves ${of} as it is.`
      : `Where ${file.amount} is cut in two, ${of} of the parts adds up to that of the whole.`;
  },
};

function rest(whole: string, one: string, type: Type): string {
  applies(typeof whole === 'string');
  return amountText(minus(decimal(whole), decimal(one)), type);
}
