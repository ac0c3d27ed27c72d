import { withConsulted } from '../language/model/consulted.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';
import { isWhole, type Type } from '../language/model/type.ts';
import { monthsOf } from '../values/duration.ts';
import type { Account } from './account.ts';

/** How far the rules of a decision lead: by how many days, and the whole numbers at which they turn. */
export interface Turns {
  readonly days: readonly number[];
  readonly wholeNumbers: readonly number[];
}

/** What is known beforehand of the accounts that a decision is asked about. */
export interface Likely {
  /** Facts of its examples by what they come to, and last those of the decisions that it consults. */
  readonly examples: readonly (readonly Account[])[];
  readonly turns: Turns;
}

const daysOfMonths = (months: number): number => Math.round(months * 30.44);

export function likelyOf(decision: string, modelOf: (decision: string) => DecisionModel): Likely {
  const models = withConsulted(decision, modelOf);
  const [own = [], ...consulted] = models.map(({ examples }) => examples);
  const outcomes = new Set(own.flatMap(({ expect }) => expect.outcome ?? []));
  const groups = [
    ...[...outcomes].map((outcome) => own.filter(({ expect }) => expect.outcome === outcome)),
    consulted.flat(),
  ];
  const examples = groups.filter(({ length }) => length > 0).map((group) => group.map(({ facts }) => facts as Account));
  return { examples, turns: turnsOf(models) };
}

function turnsOf(models: readonly DecisionModel[]): Turns {
  const values = models
    .flatMap(({ parameters }) => [...parameters.values()])
    .flatMap(({ type, value, dated }) =>
      (dated === null ? [value] : dated.steps.map((step) => step.value)).map((one) => [type, one] as const),
    );
  const numbersOf = (isOne: (type: Type) => boolean): number[] =>
    values.flatMap(([type, value]) => (isOne(type) && typeof value === 'number' ? [value] : []));
  const durations = values.flatMap(([type, value]) =>
    type === 'duration' && typeof value === 'string' ? [monthsOf(value)] : [],
  );
  const months = [...numbersOf((type) => type === 'months'), ...durations];
  return {
    days: [...numbersOf((type) => type === 'days'), ...months.map(daysOfMonths)],
    wholeNumbers: numbersOf(isWhole),
  };
}
