import * as fc from 'fast-check';
import { addDays, daysBetween } from '../../../values/date.ts';
import { applies } from '../../judged.ts';
import type { Asked, Customer, Ground, JsonFacts } from '../asking.ts';
import { step } from '../moving.ts';
import { entriesOf, readFact, writeFact } from '../places.ts';
import { contentOf } from '../put.ts';
import type { TemplateWork } from '../template.ts';
import { unlessAddedUp } from './sums.ts';

interface Choices {
  readonly entry: number;
  readonly share: number;
  readonly back: number;
}

/** Cuts a period in two, and says something where what is looked at is known of the whole and of both parts. */
export const additiveOverSplitPeriods: TemplateWork<'additive-over-split-periods', Choices> = {
  choices: () => fc.record({ entry: fc.nat(7), share: fc.nat(99), back: step }),
  judge({ file }, first, choices, ground) {
    if (!('list' in file)) {
      const [before, after, middle] = cutUntil(file, first, choices, ground);
      return unlessAddedUp(
        file,
        first,
        [
          [before, `until ${middle}`],
          [after, `from ${middle} on, with what was carried`],
        ],
        ground,
      );
    }
    const { list, from = 'from', to = 'to' } = file;
    const { facts, readings } = first.customer;
    const entries = entriesOf(facts, list);
    applies(entries.length > 0);
    const entry = entries[choices.entry % entries.length] as Readonly<Record<string, string>>;
    const [start, end] = [entry[from], entry[to]];
    applies(typeof start === 'string' && typeof end === 'string' && start < end);
    const middle = addDays(start, Math.floor((daysBetween(start, end) * choices.share) / 100));
    const having = (one: object): Customer => ({ facts: writeFact(facts, list, [one]), readings });
    const ask = (one: object): Asked => ground.ask(having(one));
    return unlessAddedUp(
      file,
      ask(entry),
      [
        [ask({ ...entry, [to]: middle }), `only until ${middle}`],
        [ask({ ...entry, [from]: addDays(middle, 1) }), `only from ${addDays(middle, 1)}`],
      ],
      ground,
    );
  },
  reads: ({ file }, means) =>
    `Where ${'list' in file ? `a period of ${file.list}` : `the time until ${file.until}`} is cut in two, ${means('/of')} of the parts adds up to that of the whole.`,
};

/** The customer until a day on the way, and the rest of the time with what that carries over. */
function cutUntil(
  file: { readonly until: string; readonly carrying: object },
  first: Asked,
  { back }: Choices,
  ground: Ground,
): [before: Asked, after: Asked, middle: string] {
  const { facts, readings } = first.customer;
  const end = readFact(facts, file.until);
  applies(typeof end === 'string');
  const middle = addDays(end, -back);
  const before = ground.askAgain({ facts: writeFact(facts, file.until, middle), readings });
  const carried = Object.keys(file.carrying).reduce<JsonFacts>(
    (so, path) => writeFact(so, path, contentOf(before, '/carrying', path, path, ground)),
    facts,
  );
  return [before, ground.ask({ facts: carried, readings }), middle];
}
