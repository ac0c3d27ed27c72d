import type { FactsRead } from './check/facts.ts';
import type { FactsTaker, FirstFacts } from './check/taken-facts.ts';
import type { CompiledAnswer, CompiledDecision } from './compiled/compiled-decision.ts';
import { answerOf, answerWithin, apart } from './compiled/modules.ts';
import type { World } from './evaluate/valuation.ts';
import { lazily } from './language/run-time/lazily.ts';
import type { Options } from './policy-interface.ts';
import type { Worlds } from './worlds.ts';

/** A decision that was asked on some facts: what code answers where all is known, and the world of the call, made when it is asked for. */
export interface Asked {
  readonly known: CompiledAnswer | undefined;
  readonly by: CompiledDecision | undefined;
  readonly world: () => World;
}

/** Of which decision, by which code and under which options. Throws `PolicyError` where the facts are at fault. */
export interface Question {
  readonly listed: ReadonlySet<string>;
  readonly compiled: CompiledDecision | undefined;
  readonly options: Options;
}

interface Needed extends Pick<Worlds, 'factsAsked' | 'factsRefused' | 'worldOf'> {
  /** What reads the facts of one question at a glance, those of `first` in the first places. */
  readonly takerOf: (listed: ReadonlySet<string>, first: FirstFacts) => FactsTaker;
}

/** In a world that was made. */
export const askedIn = (world: World, compiled: CompiledDecision | undefined): Asked => ({
  known: compiled === undefined ? undefined : answerOf(apart(compiled, world.given)),
  by: compiled,
  world: () => world,
});

/**
 * One question put again and again. Facts that are plainly facts, go together at a glance and leave nothing out are answered by code at once; any
 * others in their world.
 */
export function quickly(question: Question, { takerOf, factsAsked, factsRefused, worldOf }: Needed) {
  const { listed, compiled, options } = question;
  const whole = compiled?.whole ?? null;
  const askedOn = (facts: FactsRead): Asked => askedIn(worldOf(listed, facts, options), compiled);
  if (whole === null) return (given: unknown): Asked => askedOn(factsAsked(given));
  const { take, valuesOf, goTogether } = takerOf(listed, whole);
  return (given: unknown): Asked => {
    const taken = take(given);
    if (taken === null) return askedOn(factsRefused(given));
    const facts = goTogether(taken) ? whole.read(taken.places) : undefined;
    const known = facts === undefined ? undefined : answerWithin(whole, facts);
    if (known === undefined) return askedOn({ values: valuesOf(taken) });
    return { known, by: compiled, world: lazily(() => worldOf(listed, { values: valuesOf(taken) }, options)) };
  };
}
