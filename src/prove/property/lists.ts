import { subtract as minus, toDecimal } from '../../core/arithmetic.ts';
import { single } from '../../core/coded.ts';
import { holdsUnknown } from '../../core/doubt.ts';
import type { Input } from '../../core/inputs.ts';
import { and as allOf, equal as equalTo, not as notOf } from '../../core/logic.ts';
import { isAmount, type Type } from '../../language/model/type.ts';
import { typeOfPath } from '../../language/model/type-of-path.ts';
import { slotIn } from '../fixed-facts.ts';
import { add, and, divide, equal, type Formula, int, less, or, real, subtract, toReal, variable } from '../formula.ts';
import { ratio } from '../ratio.ts';
import { type Entry, formulaIn } from '../symbol.ts';
import { type Case, type CasesOf, NotTranslated } from './case.ts';
import { isGiven, variableOf } from './moved-up.ts';
import { isKnown } from './terms.ts';
import { answersDiffer } from './two-runs.ts';

const MARK = 'then ';
/** The most entries of lists that are tried. */
const MOST = 3;

/** Any order comes of neighbours that change places, and what is known stays so at each change. */
export const orderDoesNotMatter: CasesOf<'order-does-not-matter'> = ({ file, looksAt }) => {
  if (file.given !== undefined) throw new NotTranslated('an order in which something has to be given');
  return Array.from(
    { length: MOST - 1 },
    (_, at): Case => ({
      isOfEntries: true,
      again: [{ mark: MARK, moved: [file.list], entriesOf: (entries) => swapped(entries, at) }],
      against: (asked, on) => {
        const becomesKnown = looksAt.map((term) => {
          const [was, is] = [asked.first, ...asked.again].map(({ encoded }) => holdsUnknown(encoded.of(term)));
          return on.formula(notOf(equalTo(was as NonNullable<typeof was>, is as NonNullable<typeof is>)));
        });
        return or(answersDiffer(looksAt, asked, on), ...becomesKnown);
      },
      choices: () => [
        Array.from({ length: 12 }, (__, place) => (place === at ? at + 1 : place === at + 1 ? at : place)),
      ],
    }),
  );
};

function swapped(entries: readonly Entry[], at: number): readonly Entry[] {
  const [one, other] = [entries[at], entries[at + 1]];
  if (one === undefined || other === undefined) return entries;
  return entries.map((entry, index) => (index === at ? other : index === at + 1 ? one : entry));
}

const CUT = 'cut';

export const additiveOverSplitAmounts: CasesOf<'additive-over-split-amounts'> = ({ file, looksAt }, { facts }) => {
  const type = typeOfPath(file.amount, facts) as Type;
  if (!isAmount(type)) throw new NotTranslated('a number that is cut in two');
  const shares = Array.from({ length: 99 }, (_, index) => index + 1);
  if (!file.amount.includes('[].')) {
    if (file.within !== undefined) throw new NotTranslated('parts that add up but for a difference');
    const [one, other] = [MARK, 'rest '];
    return [
      {
        isGivenOnce: true,
        again: [one, other].map((mark) => ({ mark, moved: [file.amount] })),
        against: ({ first, again }, on, extent) => {
          const names = ['', one, other].map((mark) => mark + file.amount);
          const [whole, a, b] = names.map((name) => variableOf(name, type, extent)) as [Formula, Formula, Formula];
          const [sum, x, y] = [first, ...again].map(({ encoded }) => encoded.of('/of'));
          if (!sum || !x || !y) throw new Error('it is not asked again');
          const [s, p, q] = [sum, x, y].map(({ what }) => toDecimal(single(what, 'decimal')));
          const isSum = equalTo(
            minus(s as NonNullable<typeof s>, p as NonNullable<typeof p>),
            q as NonNullable<typeof q>,
          );
          const nil = a.sort === 'Int' ? int(0) : real(ratio(0n));
          return and(
            ...names.map(isGiven),
            less(nil, a),
            less(nil, b),
            equal(whole, add(a, b)),
            on.formula(allOf(isKnown(sum), isKnown(x), isKnown(y), notOf(isSum))),
          );
        },
        choices: () => shares.map((share) => ({ entry: 0, share })),
      },
    ];
  }
  if (type !== 'money') throw new NotTranslated('a part of an entry that is not in whole pence');
  const [list, field] = file.amount.split('[].') as [string, string];
  return Array.from(
    { length: MOST },
    (_, at): Case => ({
      isOfEntries: true,
      isGivenOnce: true,
      again: [{ mark: MARK, moved: [list], entriesOf: (entries, input) => cutInTwo(entries, at, field, input) }],
      against: (asked, on) => {
        const input = [...asked.inputs.values()].find(({ path, asks }) => path === list && asks === 'value');
        if (input === undefined) throw new NotTranslated('a list that is not read');
        const whole = variable(`${list}[${at}].${field}`, 'Int');
        const part = variable(CUT, 'Int');
        return and(
          variable(`${list}[${at}] is there`, 'Bool'),
          less(int(0), part),
          less(part, whole),
          answersDiffer(looksAt, asked, on),
        );
      },
      choices: () => shares.map((share) => ({ entry: at, share })),
    }),
  );
};

/** An entry with so much of its field, and another like it with the rest. */
function cutInTwo(entries: readonly Entry[], at: number, field: string, input: Input): readonly Entry[] {
  const entry = entries[at];
  const slot = input.shape.what.is === 'list' ? slotIn(input.shape.what, field) : null;
  if (entry === undefined || slot === null) return entries;
  const whole = entry.parts[slot];
  if (whole === undefined) return entries;
  const part = divide(toReal(variable(CUT, 'Int')), real(ratio(100n)));
  const having = (amount: Formula): Entry => ({
    ...entry,
    parts: entry.parts.map((own, index) => (index === slot ? amount : own)),
  });
  return entries.flatMap((own, index) =>
    index === at ? [having(part), having(subtract(formulaIn(whole), part))] : [own],
  );
}
