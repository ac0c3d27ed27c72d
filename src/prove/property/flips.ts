import { type Coded, holds } from '../../core/coded.ts';
import { and as allOf, not as notOf } from '../../core/logic.ts';
import type { PropertyOf } from '../../language/grammar/property-file.ts';
import type { Type } from '../../language/model/type.ts';
import { typeOfPath } from '../../language/model/type-of-path.ts';
import { type OpenField, symbolOf } from '../fixed-facts.ts';
import { and, atMost, type Formula, less, not, or, toReal } from '../formula.ts';
import type { Symbolic } from '../symbolic.ts';
import type { AskedOf } from './asked.ts';
import { type Case, type CasesOf, NotTranslated } from './case.ts';
import { contentAt } from './contents.ts';
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

/** Of any customer, as whatever lies on one side of the bound is reached by a move; of a list that is fixed entry by entry. */
export const flipsExactlyAt: CasesOf<'flips-exactly-at'> = ({ file }, { facts }, fixedAt) => {
  const [side, type] = [sideOf(file), typeOfPath(file.fact, facts) as Type];
  const isElse = ({ first: { encoded } }: AskedOf, on: Symbolic, content: Formula): Formula => {
    const [bound, held] = [encoded.of(`/${side}`), encoded.of('/holds')];
    const isInside = sides[side](...alike(content, on.formula(orderedIn(bound, type))));
    const [holdsSo, known] = [on.formula(holds(held)), on.formula(allOf(isKnown(bound), notOf(held.unknown)))];
    return and(known, or(and(isInside, not(holdsSo)), and(not(isInside), holdsSo)));
  };
  const choicesAt =
    (entry: number): Case['choices'] =>
    ({ facts: own, worked }) => {
      const steps = stepsBetween(worked(`/${side}`), contentAt(own, file.fact, entry));
      return steps === null ? [] : [{ off: steps, entry }];
    };
  const [list, field] = file.fact.split('[].') as [string, string?];
  if (field === undefined)
    return [
      {
        again: [],
        against: (asked, on) =>
          and(
            isGiven(file.fact),
            isElse(asked, on, on.formula(orderedIn(asked.first.encoded.of(file.fact) as Coded, type))),
          ),
        choices: choicesAt(0),
      },
    ];
  const entries = fixedAt(list);
  if (!Array.isArray(entries) || !(type === 'money' || type === 'decimal'))
    throw new NotTranslated('a field of entries that moves to its bound');
  return entries.map((_, at): Case => {
    // It is moved though the list is fixed, as an amount of any size.
    const opened: OpenField = { list, at, field, type, least: 0, most: null };
    return {
      again: [],
      opened,
      against: (asked, on, { places }) => isElse(asked, on, symbolOf(opened, places)),
      choices: choicesAt(at),
    };
  });
};

const alike = (a: Formula, b: Formula): [Formula, Formula] =>
  a.sort === b.sort ? [a, b] : [a.sort === 'Int' ? toReal(a) : a, b.sort === 'Int' ? toReal(b) : b];
