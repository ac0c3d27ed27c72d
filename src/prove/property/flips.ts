import { type Coded, holds } from '../../core/coded.ts';
import { and as allOf, not as notOf } from '../../core/logic.ts';
import type { PropertyOf } from '../../language/grammar/property-file.ts';
import type { Type } from '../../language/model/type.ts';
import { typeOfPath } from '../../language/model/type-of-path.ts';
import { type OpenField, symbolOf } from '../fixed-facts.ts';
import { and, atMost, type Formula, less, not, or, toReal } from '../formula.ts';
import { type CasesOf, NotTranslated } from './case.ts';
import { contentAt, entryAt } from './contents.ts';
import { isGiven, stepsBetween } from './moved-up.ts';
import { isKnown, orderedIn } from './terms.ts';

/** On which side of its bound a fact lies where the condition is to hold. */
const sides = {
  upTo: (fact: Formula, bound: Formula) => atMost(fact, bound),
  before: (fact: Formula, bound: Formula) => less(fact, bound),
  from: (fact: Formula, bound: Formula) => atMost(bound, fact),
  after: (fact: Formula, bound: Formula) => less(bound, fact),
} as const;
type Side = keyof typeof sides;

const sideOf = (file: PropertyOf<'flips-exactly-at'>): Side =>
  (Object.keys(sides) as Side[]).find((side) => side in file) as Side;

/** The field of a list that is fixed which is moved all the same, as a sum in pence of any size. */
export const openedBy = (
  { fact }: Pick<PropertyOf<'flips-exactly-at'>, 'fact'>,
  list: readonly unknown[],
): readonly OpenField[] => {
  const [path, field] = fact.split('[].') as [string, string];
  return list.map((_, at) => ({ list: path, at, field, isDay: false, least: 0, most: null }));
};

/** Of any customer, as whatever lies on one side of the bound is reached by a move. */
export const flipsExactlyAt: CasesOf<'flips-exactly-at'> = ({ file }, { facts }, isFixed) => {
  const side = sideOf(file);
  const type = typeOfPath(file.fact, facts) as Type;
  const [list] = file.fact.split('[].') as [string];
  const isOfEntry = list !== file.fact;
  if (isOfEntry && !(isFixed(list) && type !== 'date'))
    throw new NotTranslated('a field of entries that moves to its bound');
  return [
    {
      again: [],
      against: ({ first: { encoded } }, on) => {
        const [bound, held] = [encoded.of(`/${side}`), encoded.of('/holds')];
        const known = on.formula(allOf(isKnown(bound), notOf(held.unknown)));
        const content = isOfEntry
          ? symbolOf({ ...entryAt(file.fact), isDay: false, least: 0, most: null })
          : on.formula(orderedIn(encoded.of(file.fact) as Coded, type));
        const limit = on.formula(orderedIn(bound, type));
        const isInside = sides[side](...alike(content, limit));
        const isElse = or(and(isInside, not(on.formula(holds(held)))), and(not(isInside), on.formula(holds(held))));
        return and(isOfEntry ? on.formula(isKnown(bound)) : isGiven(file.fact), known, isElse);
      },
      choices({ facts: own, worked }) {
        const bound = worked(`/${side}`);
        const content = contentAt(own, file.fact);
        const steps = stepsBetween(bound, content);
        return steps === null ? [] : [{ off: steps, entry: 0 }];
      },
    },
  ];
};

const alike = (a: Formula, b: Formula): [Formula, Formula] =>
  a.sort === b.sort ? [a, b] : [a.sort === 'Int' ? toReal(a) : a, b.sort === 'Int' ? toReal(b) : b];
