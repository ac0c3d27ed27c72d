import * as fc from 'fast-check';
import { type InnerPolicy, publicPolicy } from '../../src/inner-policy.ts';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import type { ShownValue } from '../../src/language/model/decision-model.ts';
import { factsReadUnder } from '../../src/language/model/facts-read.ts';
import { isWhole, type Type } from '../../src/language/model/type.ts';
import { type Columns, columnByDefault } from '../../src/sql/columns.ts';
import { type SqlOptions, type SqlSteps, toSqlStepsOf } from '../../src/to-sql.ts';
import { arbitrariesOf } from '../../src/verify/arbitraries.ts';
import { cellsOf, columnTypes } from './typed-rows.ts';

export type Readings = Readonly<Record<string, string>>;

/** The decisions that SQL works out, and why it does not another. */
export const untranslated: Readonly<Record<string, string>> = {
  'call-charge': 'a telephone number is read as another text than it is given as, and London has a clock',
};
export const translated = ({ decisions }: InnerPolicy): readonly string[] =>
  decisions.filter((decision) => !(decision in untranslated));

/** The same decision on the same facts, for an engine and for `evaluate`. */
export interface Trial {
  readonly decision: string;
  readonly readings: Readings;
  readonly facts: readonly unknown[];
  readonly cells: readonly object[];
  readonly columns: ReadonlyMap<string, string>;
  readonly sql: string;
  readonly inSteps: SqlSteps;
}

export function trialOf(
  policy: InnerPolicy,
  decision: string,
  {
    rows,
    seed,
    unknown,
    set,
    dialect,
  }: { rows: number; seed: number; unknown: number; set: number; dialect: SqlOptions['dialect'] },
): Trial {
  const { factsFor, readingsFor } = arbitrariesOf(policy);
  const readings =
    set === 0 ? {} : ((fc.sample(readingsFor(decision), { numRuns: set, seed }).at(-1) ?? {}) as Readings);
  const columns = columnTypes(policy, factsReadUnder(decision, policy.modelOf, readings, policy.dictionary.readings));
  const drawn = fc.sample(factsFor(decision, { unknown, readings }), { numRuns: rows, seed });
  // In every other set entries hold no optional fields, and columns say so.
  const isBare = set % 2 === 1;
  const facts = isBare ? drawn.map((one) => withoutOptional(one, policy)) : drawn;
  const cells = facts.map((one) => cellsOf(one, columns, policy));
  const asked = { dialect, readings, keep: ['row'], ...(isBare && { columns: bareColumns(columns, policy) }) };
  const inSteps = toSqlStepsOf(publicPolicy(policy) as never, decision as never, asked);
  return { decision, readings, facts, cells, columns, sql: inSteps.sql, inSteps };
}

/** The fields that entries of a list hold where they hold so many optional ones alone; `null` where those are all. */
export function fieldsHeld(path: string, { dictionary }: InnerPolicy, optional = 0): readonly string[] | null {
  const type = dictionary.facts.get(path)?.type;
  const record = typeof type === 'object' && 'list' in type ? type.list : null;
  if (typeof record !== 'object' || record === null || !('record' in record)) return null;
  const names = Object.keys(record.record);
  const others = names.filter((name) => dictionary.fields.get(`${path}[].${name}`)?.optional === true);
  const leftOut = others.slice(0, Math.max(0, others.length - optional));
  return leftOut.length === 0 ? null : names.filter((name) => !leftOut.includes(name));
}

/** Entries with some of their fields alone. */
export const entriesOf = (entries: readonly object[], fields: readonly string[]): readonly object[] =>
  entries.map((entry) => Object.fromEntries(Object.entries(entry).filter(([name]) => fields.includes(name))));

function withoutOptional(facts: unknown, policy: InnerPolicy, path = ''): unknown {
  const fields = fieldsHeld(path, policy);
  if (Array.isArray(facts)) return fields === null ? facts : entriesOf(facts, fields);
  if (typeof facts !== 'object' || facts === null) return facts;
  const within = (name: string) => (path === '' ? name : `${path}.${name}`);
  return Object.fromEntries(
    Object.entries(facts).map(([name, of]) => [name, withoutOptional(of, policy, within(name))]),
  );
}

/** The columns by default, and which fields their entries hold. */
function bareColumns(columns: ReadonlyMap<string, string>, policy: InnerPolicy): Columns {
  const paths = [...columns.keys()].filter((path) => policy.dictionary.facts.has(path));
  return Object.fromEntries(
    paths.map((path) => {
      const fields = fieldsHeld(path, policy);
      return [path, { ...columnByDefault(path, columns.has(`${path} is none`)), ...(fields !== null && { fields }) }];
    }),
  );
}

/** The same; `null` where a decision has no SQL under readings other than those by default. */
export function trialUnder(...[policy, decision, asked]: Parameters<typeof trialOf>): Trial | null {
  try {
    return trialOf(policy, decision, asked);
  } catch (error) {
    if (asked.set > 0 && error instanceof PolicyError && error.issues[0]?.code === 'not-compiled') return null;
    throw error;
  }
}

/** How rows came out, and where an engine says otherwise than `evaluate`. */
export interface Agreement {
  same: number;
  readonly refused: Map<string, number>;
  readonly different: string[];
}

/** An engine's answers, in the order of the facts, held against those of `evaluate`. */
export function agreementOf(policy: InnerPolicy, trial: Trial, answers: readonly Record<string, unknown>[]): Agreement {
  const { decision, readings, facts } = trial;
  const { values } = policy.modelOf(decision);
  const found: Agreement = { same: 0, refused: new Map(), different: [] };
  for (const [at, given] of facts.entries()) {
    const { outcome, needs, refused, ...shown } = answers[at] as Record<string, unknown>;
    if (typeof refused === 'string') {
      found.refused.set(refused, (found.refused.get(refused) ?? 0) + 1);
      continue;
    }
    const mine = {
      outcome,
      needs,
      ...Object.fromEntries([...values].map(([name, of]) => [name, plain(shown[name], of)])),
    };
    const theirs = evaluated(policy, decision, given, readings);
    const [one, other] = [mine, theirs].map((answer) => JSON.stringify(answer));
    if (one === other) found.same += 1;
    else found.different.push(`${JSON.stringify(given)}: ${one} for ${other}`);
  }
  return found;
}

function evaluated(policy: InnerPolicy, decision: string, given: unknown, readings: Readings): object {
  try {
    const { outcome, needs, values } = policy.evaluate(decision, given, { readings });
    const names = [...policy.modelOf(decision).values.keys()];
    return {
      outcome,
      needs,
      ...Object.fromEntries(names.map((name) => [name, (values as Record<string, unknown>)[name]])),
    };
  } catch (error) {
    if (error instanceof PolicyError) return { issues: error.issues.map(({ code }) => code) };
    throw error;
  }
}

/** A value of a column as a decision shows it: whole numbers as numbers, amounts of any places without noughts at the end. */
function plain(value: unknown, { type, shown }: Pick<ShownValue, 'type' | 'shown'>): unknown {
  return plainOf(value, type, shown === null);
}

function plainOf(value: unknown, type: Type, isBare: boolean): unknown {
  if (value === null || value === undefined) return null;
  if (typeof type === 'object' && 'list' in type)
    return (value as readonly unknown[]).map((entry) => plainOf(entry, type.list, true));
  if (typeof type === 'object' && 'record' in type) {
    const fields = value as Readonly<Record<string, unknown>>;
    return Object.fromEntries(Object.entries(type.record).map(([name, of]) => [name, plainOf(fields[name], of, true)]));
  }
  const text = String(value);
  if (isBare && (type === 'decimal' || type === 'percent'))
    return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return isBare && isWhole(type) ? Number(value) : value;
}
