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
  'never-both': ({ file }) => one(({ of }) => and(...known(file.these, of), several(file.these, of))),
  'exactly-one-of': ({ file }) =>
    one(({ of }) => {
      const held = termsOf(file.these).map((term) => holds(of(term)));
      return and(...known(file.these, of), or(several(file.these, of), not(or(...held))));
    }),
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

const known = (these: readonly unknown[], of: Of['of']): readonly Node[] =>
  termsOf(these).map((term) => not(of(term).unknown));

/** Two of some conditions hold. */
function several(these: readonly unknown[], of: Of['of']): Node {
  const held = termsOf(these).map((term) => holds(of(term)));
  return or(...held.flatMap((a, index) => held.slice(index + 1).map((b) => and(a, b))));
}
