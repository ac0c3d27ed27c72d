import type { Reading, Table } from '../language/model/dictionary.ts';
import { own } from '../language/model/own.ts';
import type { Given } from '../language/run-time/given.ts';
import { lazily } from '../language/run-time/lazily.ts';
import { isUnknown, type Value } from '../language/run-time/value.ts';
import { isDecimal, penceIn } from '../values/decimal.ts';
import { OutOfRange } from '../values/out-of-range.ts';
import type {
  Answer,
  CompiledAnswer,
  CompiledDecision,
  CompiledModule,
  FactsApart,
  WholeCode,
} from './compiled-decision.ts';
import { givenModule } from './given-module.ts';
import { runTimeOf } from './run-time.ts';

type Readings = Readonly<Record<string, string>>;

/** Under which readings, and on which tables in place of those of the policy. */
interface Asked {
  readonly readings?: Readings | undefined;
  readonly tables?: unknown;
}

/** The compiled decisions of a policy, each made when it is first asked for. */
export interface Modules {
  /** The one that answers under some readings; `undefined` where there is none, and for other tables than those of the policy. */
  readonly find: (decision: string, options: Asked) => CompiledDecision | undefined;
  /** What a module that was given comes to; `null` where it was made of other files, for another decision or other readings. */
  readonly use: (given: unknown, decision: string, readings: Readings | undefined) => CompiledDecision | null;
}

/** The modules of a policy, and the digest of the files that they were made from. */
export interface CompiledModules {
  readonly digest: string;
  /** By decision; several of one decision are for several readings. */
  readonly compiled: Readonly<Record<string, readonly CompiledModule[]>>;
}

export function modulesOf(
  modules: CompiledModules | null,
  digest: () => string,
  tables: ReadonlyMap<string, Table>,
  readings: ReadonlyMap<string, Reading>,
): Modules {
  const run = lazily(() => runTimeOf(tables));
  const keyOf = (chosen: Readings): string =>
    JSON.stringify(
      Object.entries(chosen)
        .filter(([reading, option]) => readings.get(reading)?.default !== option)
        .sort(),
    );
  const made = new Map<string, ReadonlyMap<string, CompiledDecision>>();
  const madeOf = (decision: string): ReadonlyMap<string, CompiledDecision> => {
    // Of other files than those of the policy nothing is known. Where there are no modules, no digest is worked out: it is of all files.
    const compiled = modules !== null && modules.digest === digest() ? (own(modules.compiled, decision) ?? []) : [];
    const all = compiled.map((make) => make(run()));
    const byReadings = new Map(all.map((one) => [keyOf(one.readings), one]));
    made.set(decision, byReadings);
    return byReadings;
  };
  return {
    use(given, decision, chosen) {
      const found = givenModule(given);
      if (found === null) return null;
      const { says, make } = found;
      const isFor =
        says.decision === decision && says.policy === digest() && keyOf(says.readings) === keyOf(chosen ?? {});
      return isFor ? make(run()) : null;
    },
    find(decision, { readings: chosen, tables: newer }) {
      if (newer !== undefined) return undefined;
      return (made.get(decision) ?? madeOf(decision)).get(chosen === undefined ? '[]' : keyOf(chosen));
    },
  };
}

/** Facts taken apart, and the code that answers on them. */
export interface Apart {
  readonly facts: FactsApart;
  readonly answer: Answer;
}

/** Facts as code reads them that takes all of them for given, unless some are left out. */
export function apart(compiled: CompiledDecision, given: Given): Apart {
  const { whole, read, answer } = compiled;
  const facts = whole === null ? undefined : whole.read(whole.facts.map((path) => asRead(path, given, whole)));
  if (whole !== null && facts !== undefined) return { facts, answer: whole.answer };
  return { facts: read(given), answer };
}

function asRead(path: string, given: Given, { inPence }: WholeCode): Value | undefined {
  const value = given.read(path);
  if (isUnknown(value)) return undefined;
  return isDecimal(value) && inPence.includes(path) ? penceIn(value) : value;
}

/** What compiled code answers; `undefined` too where a number leaves what is held exactly, which is for `evaluate` to refuse. */
export function answerOf({ facts, answer }: Apart, tellsSums = false): CompiledAnswer | undefined {
  try {
    return answer(facts, false, tellsSums);
  } catch (error) {
    return unlessOutOfRange(error);
  }
}

/** The same of all facts at once, where they surely are within their bounds. */
export function answerWithin({ isWithinBounds, answer }: WholeCode, facts: FactsApart): CompiledAnswer | undefined {
  try {
    return isWithinBounds(facts) ? answer(facts, false) : undefined;
  } catch (error) {
    return unlessOutOfRange(error);
  }
}

export function bareOutcome({ facts, answer }: Apart): string | undefined {
  try {
    return answer(facts, true);
  } catch (error) {
    return unlessOutOfRange(error);
  }
}

function unlessOutOfRange(error: unknown): undefined {
  if (!(error instanceof OutOfRange)) throw error;
}
