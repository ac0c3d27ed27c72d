import type * as z from 'zod';
import type { CheckedBounds } from './bounding.ts';
import { type FactsForm, readFacts } from './check/facts.ts';
import { parseForm } from './check/form.ts';
import type { NewerTable } from './check/newer-tables.ts';
import { type Encoded, encode } from './core/encode.ts';
import { askedOf } from './core/oversteps.ts';
import { shownValue } from './evaluate/shown-value.ts';
import type { World } from './evaluate/valuation.ts';
import { PolicyError } from './language/answer/policy-error.ts';
import { date, decimal, int, money, percent } from './language/facts/fact.ts';
import {
  type AnySchema,
  elementOf,
  entryTest,
  fieldsOf,
  schemaAt,
  wholeNumberRange,
} from './language/facts/fact-type.ts';
import { limits } from './language/limits.ts';
import { withConsulted } from './language/model/consulted.ts';
import type { DecisionModel, NamedTerm } from './language/model/decision-model.ts';
import type { Dictionary } from './language/model/dictionary.ts';
import { partsOf } from './language/model/parts.ts';
import { specialise } from './language/model/specialise.ts';
import { type Given, given } from './language/run-time/given.ts';
import { lazily } from './language/run-time/lazily.ts';
import { StepsOfCall } from './language/run-time/steps.ts';
import type { Value } from './language/run-time/value.ts';
import { answeringAlways, answeringOtherwise } from './turning/answering.ts';
import type { FactPlace } from './turning/fact-place.ts';
import type { DaysOfTables, Question, Told } from './turning/question.ts';

/** What of a policy is needed to put one question on many facts. */
export interface Parts {
  readonly schema: z.ZodType;
  readonly facts: FactsForm;
  readonly dictionary: Dictionary;
  readonly bounds: CheckedBounds;
  readonly modelOf: (decision: string) => DecisionModel;
  readonly listedBy: (decision: string) => ReadonlySet<string>;
  /** The world of a call on no facts, its readings and tables checked. */
  readonly worldOf: (listed: ReadonlySet<string>, options: Options) => World;
  readonly evaluate: (decision: string, facts: unknown, options: Options, ofCall: StepsOfCall) => Told;
}

interface Options {
  readonly readings?: Readonly<Record<string, string>> | undefined;
  readonly tables?: Readonly<Record<string, NewerTable>> | undefined;
}

/** Puts a question under some readings and tables. Throws `PolicyError` where these are at fault. */
export type QuestionOf = (decision: string, options: Options) => Question;

export function questions(parts: Parts): QuestionOf {
  const { schema, facts, dictionary, bounds, modelOf, listedBy, worldOf, evaluate } = parts;
  const { readings } = dictionary;
  const specialised = remembering<DecisionModel>();
  const encodings = remembering<Encoded>();
  return (decision, { readings: chosen = {}, tables: newer }) => {
    const options = { readings: chosen, tables: newer };
    const model = modelOf(decision);
    const listed = listedBy(decision);
    const world = worldOf(listed, options);
    const steps = new StepsOfCall(limits.stepsOfMoving);
    const underReadings = JSON.stringify(chosen);
    const chosenModelOf = (id: string): DecisionModel =>
      specialised(`${id} ${underReadings}`, () => specialise(modelOf(id), chosen, readings));
    const names = [...dictionary.tables.keys()];
    const tables = new Map(names.map((name) => [name, world.table(name)]));
    const completed = lazily(() => new Map(names.map((name) => [name, answeringAlways(world.table(name))])));
    const otherwise = lazily(() => new Map(names.map((name) => [name, answeringOtherwise(world.table(name))])));
    const knowing = { known: () => tables, all: completed, otherwise };
    const encodedWith = (own: DecisionModel, mayBeUnknown: (path: string) => boolean, days: DaysOfTables): Encoded => {
      const id = own.decision;
      const encodeNow = () =>
        encode(id, {
          modelOf: (other) => (other === id ? own : chosenModelOf(other)),
          dictionary: { ...dictionary, tables: knowing[days]() },
          mayBeUnknown,
        });
      // Tables that are given with a call are hardly given again.
      if (newer !== undefined) return encodeNow();
      const unknown = [...dictionary.facts.keys()].filter(mayBeUnknown);
      return encodings(JSON.stringify([id, chosen, days, unknown]), encodeNow);
    };
    const reach = withConsulted(decision, modelOf);
    return {
      model,
      facts: dictionary.facts,
      read: new Set(reach.flatMap((one) => [...one.facts])),
      readAsLeftOut: factsReadAsLeftOut(reach),
      listed,
      contradictions: dictionary.contradictions,
      bounds: bounds.among(listed),
      series: facts.series,
      formOf: (place) => formAt(schema, place),
      check(document) {
        const read = readFacts(document, facts);
        if ('issues' in read) throw new PolicyError(read.issues);
        return { given: given(read.values, facts, listed), values: read.values };
      },
      givenOf: (values: ReadonlyMap<string, Value>): Given => given(values, facts, listed),
      evaluate: (document) => evaluate(decision, document, options, steps),
      steps,
      encoded: (isLeftOut, days) => ({
        ...encodedWith(chosenModelOf(decision), isLeftOut, days),
        model: chosenModelOf(decision),
      }),
      encodedBound: (bound, isLeftOut) =>
        encodedWith(
          specialised(`${bound.model.decision} ${underReadings}`, () => specialise(askedOf(bound), chosen, readings)),
          isLeftOut,
          'known',
        ),
      shown: shownValue,
    };
  };
}

/** So many are kept, the latest ones. */
const mostKept = 64;

/** What was made for a key is made once, as long as it is asked for. */
function remembering<T>(): (key: string, make: () => T) => T {
  const kept = new Map<string, T>();
  return (key, make) => {
    const found = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, found);
    for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
    return found;
  };
}

const ordinary = { date: date(), money: money(), decimal: decimal(), percent: percent(), int: int() };

/** What the schema of a fact, or of a field of an entry, asks of it. */
function formAt(schema: AnySchema, { fact, within, type }: FactPlace): ReturnType<Question['formOf']> {
  const whole = schemaAt(schema, fact);
  const own = within.reduce<AnySchema>(
    (at, key) =>
      typeof key === 'number' ? (elementOf(at) ?? at) : (fieldsOf(at).find(([name]) => name === key)?.[1] ?? at),
    whole,
  );
  const usual = ordinary[typeof type === 'string' && type in ordinary ? (type as keyof typeof ordinary) : 'int'];
  return {
    faults(content) {
      const parsed = parseForm(own as z.ZodType, content);
      if ('issues' in parsed) return parsed.issues;
      return content === null ? [{ code: 'malformed', at: '', expected: 'a value, not null' }] : [];
    },
    wholeNumbers: wholeNumberRange(own),
    asksMore: checksOf(own) > checksOf(usual) || entryTest(whole) !== null,
  };
}

function checksOf(schema: AnySchema): number {
  const { innerType, checks = [] } = schema._zod.def as {
    readonly innerType?: AnySchema;
    readonly checks?: readonly unknown[];
  };
  return checks.length + (innerType === undefined ? 0 : checksOf(innerType));
}

/** Facts of which a rule asks whether they were left out, and those that stand in for tables. */
function factsReadAsLeftOut(models: readonly DecisionModel[]): ReadonlySet<string> {
  const found = new Set<string>();
  const look = ({ term }: NamedTerm): void => {
    if (term.kind === 'leftOut') found.add(term.fact);
    if (term.kind === 'table' && term.unlessGiven !== null) found.add(term.unlessGiven);
    for (const inner of partsOf(term).inner?.terms.values() ?? []) look(inner);
  };
  for (const { terms } of models) for (const named of terms.values()) look(named);
  return found;
}
