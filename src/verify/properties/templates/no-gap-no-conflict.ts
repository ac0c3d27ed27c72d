import * as fc from 'fast-check';
import { isUnknown } from '../../../language/run-time/value.ts';
import { addDays, isDate } from '../../../values/date.ts';
import { flatFacts } from '../../flat-facts.ts';
import { applies } from '../../judged.ts';
import { movedDates } from '../../moved.ts';
import { spread } from '../../spread.ts';
import { type Asked, type Ground, holdsFor } from '../asking.ts';
import { writeFact } from '../places.ts';
import { type Breach, type TemplateWork, together } from '../template.ts';
import { termsOf } from './these.ts';

/** Days that are tried of one customer, besides those next to them. */
const most = 24;

/** What holds on a day: exactly one thing, or it is a fault. */
interface Held {
  readonly asked: Asked;
  readonly day: string;
  readonly what: string;
}

/** Goes through days around those of the customer, and says something where it is known on all of them what holds. */
export const noGapNoConflict: TemplateWork<'no-gap-no-conflict', number> = {
  choices: () => fc.nat(999),
  judge(property, first, nth, ground) {
    const held: Held[] = [];
    for (const day of daysAround(first, nth, ground)) {
      const asked = ground.askAgain({
        facts: writeFact(first.customer.facts, property.file.over, day),
        readings: first.customer.readings,
      });
      const now = holding(property, asked, ground);
      if (typeof now !== 'string')
        return together(
          asked,
          [],
          `on ${day} ${now.length === 0 ? 'none holds' : now.map(ground.means).join(', and ')}`,
        );
      held.push({ asked, day, what: now });
    }
    return broken(held, property.file.over);
  },
  reads({ file }, means) {
    const all =
      file.these === undefined
        ? 'there is one outcome'
        : `one of these holds and no other: ${termsOf(file.these).map(means).join('; ')}`;
    return `On every day that ${file.over} may be ${all}, and each on days in a row.`;
  },
};

/** What holds; several terms, or none, where it is not exactly one. */
function holding({ file }: Parameters<typeof noGapNoConflict.judge>[0], asked: Asked, { means }: Ground) {
  if (file.these === undefined) {
    const outcome = asked.valueOf('outcome');
    applies(!isUnknown(outcome));
    return String(outcome);
  }
  const terms = termsOf(file.these).filter((term) => holdsFor(asked, term));
  return terms.length === 1 ? means(terms[0] as string) : terms;
}

/** What came, went and came again. */
function broken(held: readonly Held[], over: string): Breach | null {
  for (const [index, one] of held.entries()) {
    const before = held[index - 1];
    if (before === undefined || before.what === one.what) continue;
    const earlier = held.slice(0, index - 1).find(({ what }) => what === one.what);
    if (earlier === undefined) continue;
    return together(
      earlier.asked,
      [
        [before.asked, `with ${over} ${before.day}`],
        [one.asked, `with ${over} ${one.day}`],
      ],
      `${one.what} on ${earlier.day}, ${before.what} on ${before.day}, and again ${one.what} on ${one.day}`,
    );
  }
  return null;
}

/** Days of the customer, those that numbers of the rules lead to, and those beside them, in order. */
function daysAround({ customer }: Asked, nth: number, { steps }: Ground): readonly string[] {
  const given = [...flatFacts(customer.facts).values()].filter(
    (content): content is string => typeof content === 'string' && isDate(content),
  );
  applies(given.length > 0);
  const landmarks = movedDates(given, steps);
  const chosen = [...spread(landmarks.length, most)].map((at) => landmarks[(at + nth) % landmarks.length] as string);
  return [...new Set([...given, ...chosen].flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]))].sort();
}
