import * as fc from 'fast-check';
import type { Decision } from '../language/answer/decision.ts';
import type { AnySchema } from '../language/facts/fact-type.ts';
import { flattenFacts } from '../language/facts/flatten-facts.ts';
import { arbitrariesOf } from './arbitraries.ts';
import { type FlatFacts, flatFacts, isRecord, nestedFacts, withChange } from './flat-facts.ts';
import { type Readings, reachOf, type Verifiable } from './reach.ts';
import { daysTiedTo } from './tied-days.ts';

/** A policy whose answers are judged. */
export interface Judged extends Omit<Verifiable, 'valuationOf'> {
  evaluateWithEngine(
    decision: string,
    facts: unknown,
    options?: { readings?: Readings | undefined },
  ): Promise<Decision>;
}

/** Laws that hold for any policy, as properties for `fc.assert`. */
export interface Laws {
  /** Both evaluators give one and the same decision, leave facts as they were, and freeze what they give. */
  readonly evaluatorsAgree: (decision: string) => fc.IAsyncPropertyWithHooks<[unknown, Readings]>;
  /** What is decided from part of the facts is decided the same from all of them. */
  readonly decidedStands: (decision: string) => fc.IPropertyWithHooks<[unknown, Readings, boolean[]]>;
  /** Giving what `needs` names, again and again, settles everything; the facts never named change nothing. */
  readonly needsLeadThere: (decision: string) => fc.IPropertyWithHooks<[unknown, Readings, boolean[]]>;
  /** A fact that is not among `needs`, and bounds no day that is, changes nothing when it is given. */
  readonly unneededIsIdle: (decision: string) => fc.IPropertyWithHooks<[unknown, Readings, boolean[], number]>;
}

/** The laws of a policy, tried on facts and readings drawn for each decision. */
export function lawsOf(policy: Judged): Laws {
  const { factsFor, readingsFor } = arbitrariesOf(policy);
  /** The paths of the facts of a decision and its reach, found once for a law; and parts of facts by them. */
  function partsOf(decision: string) {
    const paths = flattenFacts(policy.factsOf(decision) as unknown as AnySchema).map(({ path }) => path);
    const { leftOut, standIns } = reachOf(policy, decision);
    return {
      standIns,
      /** One for each fact: whether it is given at first. */
      choices: fc.array(fc.boolean(), { minLength: paths.length, maxLength: paths.length }),
      /** The facts chosen, and those of which being left out would itself say something. */
      partOf: (full: FlatFacts, chosen: readonly boolean[], keepTabled: boolean): FlatFacts =>
        paths.reduce<FlatFacts>((part, path, index) => {
          const kept = chosen[index] === true || leftOut.has(path) || (keepTabled && standIns.has(path));
          return kept ? given(part, path, full) : part;
        }, new Map()),
    };
  }

  return {
    evaluatorsAgree: (decision) =>
      fc.asyncProperty(
        fc.oneof(factsFor(decision), factsFor(decision, { unknown: 0.25 })),
        readingsFor(decision),
        async (facts, readings) => {
          deepFreeze(facts);
          deepFreeze(readings);
          const compiled = policy.evaluate(decision, facts, { readings });
          const byEngine = await policy.evaluateWithEngine(decision, facts, { readings });
          expectSame(() => 'the evaluators', compiled, byEngine);
          if (!isDeepFrozen(compiled) || !isDeepFrozen(byEngine)) throw new Error('a decision is not frozen');
        },
      ),
    decidedStands(decision) {
      const { choices, partOf } = partsOf(decision);
      return fc.property(factsFor(decision), readingsFor(decision), choices, (account, readings, chosen) => {
        const part = nestedFacts(partOf(flatFacts(account), chosen, true));
        const before = policy.evaluate(decision, part, { readings });
        const after = policy.evaluate(decision, account, { readings });
        if (before.outcome !== null)
          expectSame(() => `the outcome from ${JSON.stringify(part)}`, before.outcome, after.outcome);
        for (const [name, value] of Object.entries(before.values)) {
          if (value !== null) expectSame(() => `\`${name}\` from ${JSON.stringify(part)}`, value, after.values[name]);
        }
      });
    },
    needsLeadThere(decision) {
      const { choices, partOf, standIns } = partsOf(decision);
      return fc.property(
        factsFor(decision, { tabled: 0 }),
        readingsFor(decision),
        choices,
        (account, readings, chosen) => {
          const full = flatFacts(account);
          let facts = partOf(full, chosen, false);
          let answer = policy.evaluate(decision, nestedFacts(facts), { readings });
          while (answer.needs.length > 0) {
            const asked = answer.needs;
            const more = asked.reduce((so, path) => given(so, path, full), facts);
            if (more.size === facts.size && asked.every((path) => facts.has(path)))
              throw new Error(`asks again for ${asked.join(', ')} on ${JSON.stringify(nestedFacts(facts))}`);
            facts = more;
            answer = policy.evaluate(decision, nestedFacts(facts), { readings });
          }
          if (answer.outcome === null)
            throw new Error(`no outcome and no needs on ${JSON.stringify(nestedFacts(facts))}`);
          const unasked = [...standIns].filter((path) => !facts.has(path));
          const rest = unasked.reduce((so, path) => withChange(so, path, undefined), full);
          const complete = policy.evaluate(decision, nestedFacts(rest), { readings });
          expectSame(() => `what is told on ${JSON.stringify(nestedFacts(facts))}`, told(answer), told(complete));
        },
      );
    },
    unneededIsIdle(decision) {
      const { choices, partOf } = partsOf(decision);
      return fc.property(
        factsFor(decision),
        readingsFor(decision),
        choices,
        fc.nat(),
        (account, readings, chosen, nth) => {
          const full = flatFacts(account);
          const part = partOf(full, chosen, true);
          const before = policy.evaluate(decision, nestedFacts(part), { readings });
          const asked = new Set(before.needs);
          const tied = daysTiedTo(asked, policy.dictionary.contradictions);
          const isIdle = (path: string) =>
            !part.has(path) && !asked.has(path) && !tied.has(path) && !asked.has(path.split('.')[0] as string);
          const idle = [...full.keys()].filter(isIdle);
          const path = idle[nth % idle.length];
          if (path === undefined) return;
          const more = withChange(part, path, full.get(path));
          const after = policy.evaluate(decision, nestedFacts(more), { readings });
          expectSame(
            () => `with \`${path}\` given to ${JSON.stringify(nestedFacts(part))}, what is told`,
            told(before),
            told(after),
          );
        },
      );
    },
  };
}

/** The facts with one more of an account; of an entity only that it is given, its fields are asked for one by one. */
function given(facts: FlatFacts, path: string, full: FlatFacts): FlatFacts {
  if (full.has(path)) return withChange(facts, path, full.get(path));
  const isEntity = [...full.keys()].some((other) => other.startsWith(`${path}.`));
  const isThere = facts.has(path) || [...facts.keys()].some((other) => other.startsWith(`${path}.`));
  return isEntity && !isThere ? withChange(facts, path, {}) : facts;
}

const told = ({ outcome, values }: Decision) => ({ outcome, values });

function expectSame(what: () => string, one: unknown, other: unknown): void {
  const [first, second] = [JSON.stringify(one), JSON.stringify(other)];
  if (first !== second) throw new Error(`${what()} differ:\n${first}\n${second}`);
}

/** Reasons stand in several places: each is looked at once. */
function isDeepFrozen(value: unknown, seen = new Set<unknown>()): boolean {
  if (typeof value !== 'object' || value === null || seen.has(value)) return true;
  seen.add(value);
  return Object.isFrozen(value) && Object.values(value).every((part) => isDeepFrozen(part, seen));
}

function deepFreeze(value: unknown): void {
  if (isRecord(value) || Array.isArray(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
}
