import type { Coded } from '../core/coded.ts';
import type { Encoded } from '../core/encode.ts';
import type { DecisionModel, ShownValue } from '../language/model/decision-model.ts';
import type { Confirmed, Means } from './attempt.ts';
import { and, equal, FALSE, type Formula, not, or } from './formula.ts';
import { differ } from './of-outcome.ts';
import { type Of, opened } from './opened.ts';
import type { Asked, Proving } from './proving.ts';
import type { Claim, Witness } from './result.ts';
import { settle } from './settle.ts';
import type { Symbolic } from './symbolic.ts';

/** One version of a policy. */
export interface Version {
  readonly of: Of;
  readonly ask: Proving['ask'];
}

/** Whether two versions of a decision give everybody whose facts are complete the same outcome and the same values, clauses read as by default. */
export async function versionsDiffer(decision: string, older: Version, newer: Version, means: Means): Promise<Claim> {
  // One customer is put to both, so that what either lets be left out may be.
  const ofEither = (what: 'standIns' | 'readAsLeftOut') => (id: string) =>
    new Set([older, newer].flatMap(({ of }) => [...of[what](id)]));
  const [standIns, readAsLeftOut] = [ofEither('standIns'), ofEither('readAsLeftOut')];
  const [was, is] = [older, newer].map(({ of }) =>
    opened(decision, { ...of, standIns, readAsLeftOut }, { readings: {}, leftOut: 'few' }),
  ) as [ReturnType<typeof opened>, ReturnType<typeof opened>];
  const [before, after] = [older, newer].map(({ of }) => of.modelOf(decision)) as [DecisionModel, DecisionModel];
  const values = comparable(was.encoded, is.encoded, (name) =>
    isShownAlike(before.values.get(name), after.values.get(name)),
  );
  const confirm = async (facts: Witness['facts']): Promise<Confirmed> => {
    const [before, after] = [await older.ask(decision, facts, {}), await newer.ask(decision, facts, {})];
    // A version of which two rules hold at once refuses whom the other answers.
    const isOneRefused = isOverlap(before) !== isOverlap(after);
    if (!isOneRefused && 'not' in before) return before;
    if (!isOneRefused && 'not' in after) return after;
    const [one, other] = [before, after].map((asked) => ('not' in asked ? null : asked));
    const outcomes = [one?.outcome ?? null, other?.outcome ?? null];
    if (isOneRefused ? outcomes.every((outcome) => outcome === null) : outcomes.includes(null))
      return { not: "an evaluator wants more facts of the solver's customer" };
    const isApart = outcomes[0] !== outcomes[1] || JSON.stringify(one?.values) !== JSON.stringify(other?.values);
    return isApart
      ? { witness: { facts, readings: {}, outcomes } }
      : { not: "both versions answer the solver's customer alike" };
  };
  const result = await settle(
    {
      openReadings: [],
      kept: [...was.kept, ...is.kept],
      inputs: new Map([...was.inputs, ...is.inputs]),
      against: (on) =>
        or(
          differ(on, was.encoded.outcome, is.encoded.outcome),
          ...values.both.map(([one, other]) => valueDiffers(on, one, other)),
        ),
      assumed:
        values.left.length === 0
          ? []
          : [
              `nothing is asked of ${values.left.join(', ')}, no single values, shown otherwise, or of one version alone`,
            ],
    },
    means,
    confirm,
  );
  const statement = 'Both versions give the same outcome and the same values to everybody, clauses read as by default.';
  return { kind: 'version', decision, statement, about: null, expected: 'either', result };
}

const isOverlap = (asked: Asked | { readonly not: string }): boolean =>
  'not' in asked && asked.not.includes('rules-overlap');

/** Whether a value is shown in one form: to so many places. */
export const isShownAlike = (one: ShownValue | undefined, other: ShownValue | undefined): boolean =>
  one?.shown === other?.shown && JSON.stringify(one?.type) === JSON.stringify(other?.type);

/** Values of both versions that are single things and shown alike, in pairs, and the names of those that are not compared. */
function comparable(was: Encoded, is: Encoded, areShownAlike: (name: string) => boolean) {
  const both: (readonly [Coded, Coded])[] = [];
  const left: string[] = [];
  for (const [name, one] of was.values) {
    const other = is.values.get(name);
    if (other !== undefined && isSingle(one) && isSingle(other) && areShownAlike(name)) both.push([one, other]);
    else left.push(name);
  }
  left.push(...[...is.values.keys()].filter((name) => !was.values.has(name)));
  return { both, left };
}

const isSingle = ({ what }: Coded): boolean =>
  what.is === 'day' || what.is === 'nothing' || (what.is === 'one' && what.node.sort !== 'calendar');

/** Two values are known, and one is none where the other is not, or they are not the same. */
function valueDiffers(on: Symbolic, one: Coded, other: Coded): Formula {
  const [a, b] = [one, other].map((coded) => ({
    none: on.formula(coded.none),
    unknown: on.formula(coded.unknown),
  })) as [{ none: Formula; unknown: Formula }, { none: Formula; unknown: Formula }];
  const same = sameWhat(on, one, other);
  return and(not(a.unknown), not(b.unknown), or(not(equal(a.none, b.none)), and(not(a.none), not(b.none), not(same))));
}

function sameWhat(on: Symbolic, { what: a }: Coded, { what: b }: Coded): Formula {
  const [x, y] = [a, b].map((what) => (what.is === 'one' ? what.node : what.is === 'day' ? what.from : null));
  if (!x || !y) return FALSE;
  const [one, other] = [on.formula(x), on.formula(y)];
  return one.sort === other.sort ? equal(one, other) : FALSE;
}
