import * as fc from 'fast-check';
import { anchorDay, plainDayOf } from '../anchor-day.ts';
import { checkedOptions, type OptionTests, span } from '../checked-options.ts';
import { rounder } from '../round-sums.ts';
import type { Chance } from './customer-file.ts';
import { CustomerLife, type Drawn } from './customer-life.ts';
import { anyStep, chance, onLaterDay } from './life-steps.ts';

// A file has its own bounds on how many matters it can hold.
const mostSteps = 200;

/** How lives are drawn. */
export interface LifeOptions {
  /** How many things happen at most, from 1 to 200; 30 unless told. */
  readonly steps?: number | undefined;
  /** The first and the last day on which a life may start; it goes on for some years. */
  readonly startsOn?: readonly [from: string, to: string] | undefined;
}

const lifeOptions: OptionTests<LifeOptions> = {
  steps: [
    `a whole number from 1 to ${mostSteps}`,
    (given) => Number.isInteger(given) && Number(given) >= 1 && Number(given) <= mostSteps,
  ],
  startsOn: span,
};

// Of what is drawn about half cannot happen when its turn comes, and more once the service has ended.
const drawnForOne = 20;

/** Lives of customers that start on some days; by default those that are given. */
export function livesFrom(defaultDays: readonly [string, string], options?: LifeOptions): fc.Arbitrary<CustomerLife> {
  const { steps = 30, startsOn = defaultDays } = checkedOptions(options, lifeOptions);
  return new Lives(startsOn, steps);
}

class Lives extends fc.Arbitrary<CustomerLife> {
  readonly #days: readonly [string, string];
  readonly #steps: number;
  readonly #firstDay: fc.Arbitrary<string>;

  constructor(days: readonly [string, string], steps: number) {
    super();
    this.#days = days;
    this.#steps = steps;
    this.#firstDay = anchorDay(days);
  }

  generate(random: fc.Random, bias: number | undefined): fc.Value<CustomerLife> {
    const chanceNow = () => chance.generate(random, bias).value;
    const startsOn = this.#firstDay.generate(random, bias).value;
    const drawn: Drawn[] = [];
    let { file } = new CustomerLife(startsOn, drawn).start();
    for (let tries = 0; drawn.length < this.#steps && tries < drawnForOne * this.#steps; tries += 1) {
      const one: Drawn = [tries === 0 ? 'activate' : anyStep.generate(random, undefined).value, chanceNow()];
      const happened = onLaterDay(file, ...one);
      if (happened === null) continue;
      drawn.push(one);
      file = happened.file;
    }
    return new fc.Value(new CustomerLife(startsOn, drawn), undefined);
  }

  canShrinkWithoutContext(value: unknown): value is CustomerLife {
    return value instanceof CustomerLife;
  }

  shrink(life: CustomerLife): fc.Stream<fc.Value<CustomerLife>> {
    return fc.stream(smaller(life, plainDayOf(this.#days))).map((other) => new fc.Value(other, undefined));
  }
}

/** Lives with less in them, those with much less first; then such with plainer days and sums. */
function* smaller({ startsOn, drawn }: CustomerLife, plainDay: string): Generator<CustomerLife> {
  for (let many = Math.ceil(drawn.length / 2); many >= 1; many = Math.floor(many / 2))
    for (let from = drawn.length - many; from >= 0; from -= many)
      yield new CustomerLife(startsOn, [...drawn.slice(0, from), ...drawn.slice(from + many)]);
  if (startsOn !== plainDay) yield new CustomerLife(plainDay, drawn);
  for (const [index, [step, chance]] of drawn.entries())
    for (const plain of plainer(chance))
      yield new CustomerLife(startsOn, drawn.with(index, [step, { ...chance, ...plain }]));
}

/** What is plainer of a chance, one thing after the other. */
const plainer = ({ later, which, pennies, yes, also }: Chance): readonly Partial<Chance>[] => [
  ...[0, Math.floor(later / 2), later - 1].filter((days) => days >= 0 && days < later).map((days) => ({ later: days })),
  ...(which === 0 ? [] : [{ which: 0 }]),
  ...rounder(pennies)
    .filter((sum) => sum > 0)
    .map((sum) => ({ pennies: sum })),
  ...(yes ? [{ yes: false }] : []),
  ...(also ? [{ also: false }] : []),
];
