import { holds } from '../../core/coded.ts';
import { NotEncoded } from '../../core/names.ts';
import type { DecisionModel } from '../../language/model/decision-model.ts';
import type { Property } from '../../language/model/property.ts';
import type { Given } from '../../language/run-time/given.ts';
import type { Confirmed } from '../attempt.ts';
import { type Facts, type FixedFacts, isFixed, isWithin } from '../fixed-facts.ts';
import { and } from '../formula.ts';
import type { Of } from '../opened.ts';
import type { Proving } from '../proving.ts';
import type { Claim, Result, Witness } from '../result.ts';
import { settle } from '../settle.ts';
import { askedOf } from './asked.ts';
import { type Case, type Found, NotTranslated } from './case.ts';
import { casesOf } from './cases.ts';
import { contentAt } from './contents.ts';
import { type FixedCase, fixedCases } from './fixed-cases.ts';
import { isGiven, variableOf } from './moved-up.ts';
import { readInWords } from './options.ts';
import { replacedBy } from './replaced.ts';

/** Of whom properties are said. */
export const GIVEN = 'every fact is given';
/** Which is a claim of its own. */
export const APART = 'no two rules hold at once';

/** How a property is tried on customers who were found. */
export interface Judging {
  readonly property: Property;
  /** What is proved of, with the property beside it as one more decision. */
  readonly of: Of;
  /** Facts that are fixed, as they are read. */
  readonly given: (facts: Facts) => Given;
  /** What a term comes to, as JSON; `undefined` where that is refused. */
  readonly valueOf: (customer: Customer, term: string) => unknown;
  /** How the property does not hold of a customer, by one of what its template may have drawn; `null` where it does. */
  readonly breach: (customer: Customer, choices: readonly unknown[]) => Promise<Breach | null>;
}

export type Customer = Pick<Witness, 'facts' | 'readings'>;
export interface Breach {
  readonly because: string;
  readonly customers: readonly [Customer, ...Customer[]];
}

/** A property of the compliance kit, of everybody whose facts are complete and of whom it says something. */
export async function propertyHolds(judging: Judging, proving: Proving): Promise<Claim> {
  const { property } = judging;
  const { id, name, decision } = property.file;
  const said = { kind: 'property', decision, statement: name, about: id, expected: 'proved' } as const;
  try {
    return { ...said, result: await settled(judging, proving) };
  } catch (error) {
    if (!(error instanceof NotTranslated || error instanceof NotEncoded)) throw error;
    return { ...said, result: { unsettled: true, why: `it is not put to the solver: ${error.message}` } };
  }
}

/** What is read takes time too where two runs of a rule are compared. */
const PER_CHARACTER = 2;
/** Two runs take more steps than one. */
const MORE = 3;

async function settled(judging: Judging, proving: Proving): Promise<Result> {
  const { property, of } = judging;
  const assumptions = new Set<string>([GIVEN, APART, ...readInWords(property.file)]);
  const fixed = fixedCases(
    property.file.facts ?? {},
    replacedBy(property.file, of.dictionary.facts),
    of.dictionary.facts,
  );
  const all = fixed.flatMap((one) =>
    casesOf(property, of.dictionary, (path) => contentAt(one.facts, path)).map((part) => [one, part] as const),
  );
  // The steps of one claim are for all of its parts.
  const steps = Math.ceil((proving.steps * (all[0]?.[1].isOfTables ? 1 : MORE)) / Math.sqrt(all.length));
  for (const [one, part] of all) {
    const result = await settledCase(part, one, judging, { ...proving, steps, perCharacter: PER_CHARACTER });
    if (!('proved' in result)) return result;
    for (const assumption of result.assumptions) assumptions.add(assumption);
  }
  return { proved: true, assumptions: [...assumptions] };
}

async function settledCase(part: Case, one: FixedCase, judging: Judging, proving: Proving): Promise<Result> {
  const { property, of } = judging;
  const fixed = fixedOf(one, part, judging);
  const asked = askedOf(property, of, part.again, fixed, part.isOfTables);
  const { inputs, others, openReadings, leftOut, assumed, first, again, chosen } = asked;
  const hasGiven = property.file.given !== undefined;
  const runs = part.isGivenOnce ? [first] : [first, ...again];
  return settle(
    {
      inputs,
      others,
      openReadings,
      leftOut: new Set([...leftOut].filter((path) => !isFixed(fixed, { path }))),
      assumed,
      areComplete: part.isOfTables === true,
      isOfEntries: part.isOfEntries === true,
      kept: [first, ...again].flatMap(({ kept }) => kept),
      fixed,
      against: (on, extent) =>
        and(
          ...(hasGiven ? runs.map(({ encoded }) => on.formula(holds(encoded.of('/given')))) : []),
          ...one.spans.map(({ path, type, least, most }) =>
            and(isGiven(path), isWithin(variableOf(path, type, extent), least, most)),
          ),
          part.against(asked, on, extent),
        ),
    },
    proving,
    (facts, readings, others, option) =>
      confirmed({ facts, readings: { ...chosen, ...readings } }, others, option, part, judging, proving),
  );
}

function fixedOf({ facts, open }: FixedCase, { opened }: Case, { given }: Judging): FixedFacts {
  if (opened === undefined) return { facts, given: given(facts), open };
  const { list, at, field } = opened;
  const others = open.filter((one) => one.list !== list || one.at !== at || one.field !== field);
  return { facts, given: given(facts), open: [...others, opened] };
}

async function confirmed(
  customer: Customer,
  others: readonly Facts[],
  chosen: Found['chosen'],
  part: Case,
  judging: Judging,
  proving: Proving,
): Promise<Confirmed> {
  const { decision } = judging.property.file;
  const worked = (term: string) => judging.valueOf(customer, term);
  const choices = part.choices({ facts: customer.facts, others, chosen, worked });
  const breach = await judging.breach(customer, choices);
  if (breach === null) return { not: "the property holds of the solver's customer" };
  const outcomes: (string | null)[] = [];
  for (const { facts, readings } of breach.customers) {
    const answer = await proving.ask(decision, facts, readings);
    if ('not' in answer) return answer;
    // Where no table answers, none was assumed not to.
    if (part.isOfTables && answer.isForTables) return { not: "a table alone does not answer the solver's customer" };
    outcomes.push(answer.outcome);
  }
  const [{ facts, readings }, ...beside] = breach.customers;
  return { witness: { facts, readings, outcomes, because: breach.because, beside } };
}

/** A decision beside those of a policy, as what a property says is. */
export const withModel =
  (of: Of, model: DecisionModel): Of['modelOf'] =>
  (id) =>
    id === model.decision ? model : of.modelOf(id);
