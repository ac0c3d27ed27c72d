import { holds } from '../../core/coded.ts';
import { holdsUnknown } from '../../core/doubt.ts';
import { and, not, or } from '../../core/logic.ts';
import type { Node } from '../../core/nodes.ts';
import { pointer } from '../../language/answer/issue.ts';
import type { DecisionModel } from '../../language/model/decision-model.ts';
import type { Type } from '../../language/model/type.ts';
import type { AskedOf } from './asked.ts';
import type { Case, CasesOf } from './case.ts';
import { fails, isBelow, isBelowNil, isKnown } from './terms.ts';

/** Templates that look at one customer once. */
type Single =
  | 'always'
  | 'implies'
  | 'never-both'
  | 'exactly-one-of'
  | 'never-negative'
  | 'at-most'
  | 'decided-when-all-given';

export const singleRun: { readonly [T in Single]: CasesOf<T> } = {
  always: () => one(({ of }) => fails(of('/holds'))),
  implies: () => one(({ of }) => and(holds(of('/if')), fails(of('/then')))),
  'never-both': ({ file }) => one(({ of }) => several(termsOf(file.these), of)),
  'exactly-one-of': ({ file }) => one((encoded) => notOneOf(termsOf(file.these), encoded)),
  'never-negative': ({ looksAt }) =>
    one(({ of }) => or(...looksAt.map((term) => and(isKnown(of(term)), isBelowNil(of(term)))))),
  'at-most': (property) =>
    one(({ of }) => {
      const [value, limit] = [of('/of'), of('/limit')];
      return and(isKnown(value), isKnown(limit), isBelow(limit, value, typeOf(property, '/of')));
    }),
  'decided-when-all-given': ({ looksAt }) => [
    { ...(one(({ of }) => or(...looksAt.map((term) => holdsUnknown(of(term)))))[0] as Case), isOfTables: true },
  ],
};

export const typeOf = ({ model }: { readonly model: DecisionModel }, term: string): Type =>
  model.terms.get(term)?.type ?? 'text';

type Of = AskedOf['first']['encoded'];

const one = (against: (encoded: Of) => Node): readonly Case[] => [
  {
    again: [],
    against: ({ first }, on) => on.formula(against(first.encoded)),
    choices: () => [null],
  },
];

export const termsOf = (these: readonly unknown[]): readonly string[] =>
  these.map((_, index) => pointer(['these', index]));

const known = (terms: readonly string[], of: Of['of']): readonly Node[] => terms.map((term) => not(of(term).unknown));

/** Two of some conditions hold, of all of which it is known whether they do. */
function several(terms: readonly string[], of: Of['of']): Node {
  const held = terms.map((term) => holds(of(term)));
  return and(...known(terms, of), or(...held.flatMap((a, index) => held.slice(index + 1).map((b) => and(a, b)))));
}

/** None of some conditions holds, or two of them do, where it is known of all. */
export const notOneOf = (terms: readonly string[], { of }: Of): Node =>
  or(several(terms, of), and(...known(terms, of), not(or(...terms.map((term) => holds(of(term)))))));
