import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Engine, RuleProperties } from 'json-rules-engine';
import type { z } from 'zod';
import { type Assessment, conflictsAmong, inDateOrder } from './assess/assessment.ts';
import { checkDocuments } from './check/dictionary.ts';
import { checkFacts } from './check/facts.ts';
import { isRecord } from './check/form.ts';
import { checkReadings } from './check/readings.ts';
import { checkRuleFile } from './check/rule.ts';
import { type NewerTable, withNewerTables } from './check/tables.ts';
import { type Ask, type Comparison, compareReadings } from './compare/compare-readings.ts';
import { type Preset, presetReadings } from './compare/preset-readings.ts';
import { type Compiled, compile } from './evaluate/compiled.ts';
import { decide, outcomeNeeds } from './evaluate/decide.ts';
import { session } from './evaluate/session.ts';
import type { Valuation, World } from './evaluate/valuation.ts';
import { asOf } from './language/as-of.ts';
import type { Decision, PolicyStamp, ShownValues } from './language/decision.ts';
import { deepFreeze } from './language/deep-freeze.ts';
import type { Dictionary, Table } from './language/dictionary.ts';
import type { Documents } from './language/documents.ts';
import { type Issue, PolicyError } from './language/issue.ts';
import { nearest } from './language/nearest.ts';
import { pickFacts } from './language/pick-facts.ts';
import type { Rule } from './language/rule.ts';
import { proveRule } from './verify/prove.ts';

/** The documents of a policy, as JSON: rule files by decision, and what they may name. */
export interface PolicyFiles {
  readonly version: string;
  /** The first day on which this version is in force. */
  readonly inForceFrom: string;
  readonly rules: Readonly<Record<string, unknown>>;
  readonly clauses: readonly unknown[];
  readonly readings?: readonly unknown[];
  readonly tables?: readonly unknown[];
  readonly contradictions?: readonly unknown[];
  /** What the policy is about, in a few words. */
  readonly title?: string;
  /** Readings that change no answer, for the documentation: `{ id, note }`. */
  readonly notedReadings?: readonly unknown[];
}

/** What each decision of a policy answers: its outcomes and values. */
export type Answers = Readonly<Record<string, { readonly outcome: string; readonly values: object }>>;

/** Options of one question. */
export interface Options {
  /** An option for each reading that is not to be read by its default. */
  readonly readings?: Readonly<Record<string, string>> | undefined;
  /** Newer tables by their ids in camelCase: `{ bankRate: { entries, answersTo } }` replaces, `{ bankHolidays: { calendars } }` adds days. */
  readonly tables?: Readonly<Record<string, NewerTable>> | undefined;
}

/** A checked policy: the same functions as the package gives for its own contract. */
export interface Policy<Facts = unknown, A extends Answers = Answers> {
  readonly decisions: readonly (keyof A & string)[];
  readonly evaluate: <Id extends keyof A & string>(decision: Id, facts: Facts, options?: Options) => DecisionOf<A, Id>;
  readonly evaluateWithEngine: <Id extends keyof A & string>(
    decision: Id,
    facts: Facts,
    options?: Options,
  ) => Promise<DecisionOf<A, Id>>;
  readonly toEngine: (decision: keyof A & string, options?: Options) => Promise<Engine>;
  /** What applies to an account: every decision of which it gives a fact, their effects in order of days, what is missing, what contradicts. */
  readonly assess: (facts: Facts, options?: Options) => Assessment;
  /** The answers under each option of each reading that the answer relies on. */
  readonly compareReadings: (decision: keyof A & string, facts: Facts, options?: Options) => Comparison;
  /** The readings that are best for one side on these facts, to be given as `readings`. */
  readonly presetReadings: (
    decision: keyof A & string,
    facts: Facts,
    preset: Preset,
    options?: Options,
  ) => Readonly<Record<string, string>>;
  readonly factsOf: (decision: keyof A & string) => z.ZodType;
  readonly checkRule: (document: unknown) => readonly Issue[];
  /** The checked rule of a decision; for documentation, proofs and translations. */
  readonly ruleOf: (decision: string) => Rule;
  /** A decision as `evaluate` works it out, with the truth of each rule; for proofs. */
  readonly valuationOf: (decision: string, facts: unknown, options?: Options) => Valuation;
  readonly dictionary: Dictionary;
  readonly documents: Documents;
  readonly stamp: PolicyStamp;
}

export type DecisionOf<A extends Answers, Id extends keyof A & string> = Decision<
  Id,
  A[Id]['outcome'],
  Readonly<A[Id]['values']> & ShownValues
>;

/**
 * A policy from its documents. Each rule file is checked when its decision is first asked for.
 * Throws `PolicyError` with every issue of the documents, of the facts given or of the options.
 */
export function policyOf<Schema extends z.ZodType, A extends Answers = Answers>(
  files: PolicyFiles,
  schema: Schema,
): Policy<z.input<Schema>, A> {
  const checked = checkDocuments({ readings: [], tables: [], contradictions: [], notedReadings: [], ...files }, schema);
  if ('issues' in checked) throw new PolicyError(checked.issues);
  const { facts, dictionary: names, tableFiles, documents } = checked.documents;
  const decisions = Object.keys(files.rules);

  const rules = new Map<string, Rule | 'cycle'>();
  const dictionary: Dictionary = {
    ...names,
    decisions,
    rule(decision) {
      const known = rules.get(decision);
      if (known !== undefined) return known;
      if (!Object.hasOwn(files.rules, decision)) return 'unknown';
      rules.set(decision, 'cycle');
      const result = issuesIfThrown(() => checkRuleFile(files.rules[decision], dictionary));
      if ('rule' in result) {
        rules.set(decision, result.rule);
        return result.rule;
      }
      rules.delete(decision);
      throw new PolicyError(result.issues.map((issue) => ({ ...issue, file: issue.file ?? decision })));
    },
  };

  function ruleOf(decision: string): Rule {
    const rule = dictionary.rule(decision);
    if (typeof rule === 'object') return rule;
    throw new PolicyError([{ code: 'unknown-decision', at: '', name: decision, ...nearest(decision, decisions) }]);
  }

  const compiled = new Map<string, Compiled>();
  function compiledOf(decision: string): Compiled {
    const known = compiled.get(decision);
    if (known !== undefined) return known;
    const fresh = compile(ruleOf(decision));
    compiled.set(decision, fresh);
    return fresh;
  }

  const listed = new Map<string, ReadonlySet<string>>();
  function listedBy(decision: string): ReadonlySet<string> {
    const known = listed.get(decision);
    if (known !== undefined) return known;
    const rule = ruleOf(decision);
    const all = new Set([...rule.facts, ...rule.immaterial.keys()]);
    for (const other of rule.consults) for (const path of listedBy(other)) all.add(path);
    listed.set(decision, all);
    return all;
  }

  /** The world of one call, its facts, readings and tables checked together. */
  function worldOf(listed: ReadonlySet<string>, given: unknown, options: Options): World {
    const readings = checkReadings(options.readings, dictionary.readings);
    const newer = withNewerTables(tableFiles, options.tables);
    const checkedFacts = checkFacts(given, facts, listed);
    const issues = [readings, newer, checkedFacts].flatMap((part) => ('issues' in part ? part.issues : []));
    if (issues.length > 0 || !('given' in checkedFacts) || !('tables' in newer) || !('option' in readings))
      throw new PolicyError(issues);
    return {
      given: checkedFacts.given,
      option: readings.option,
      table: (name) => newer.tables.get(name) ?? (names.tables.get(name) as Table),
    };
  }

  let stamp: PolicyStamp | null = null;
  const stampOf = (): PolicyStamp => {
    stamp ??= Object.freeze({
      version: files.version,
      inForceFrom: files.inForceFrom,
      digest: bytesToHex(sha256(utf8ToBytes(JSON.stringify(files)))),
    });
    return stamp;
  };
  const answer = (valuation: Valuation): Decision => decide(valuation, dictionary, stampOf());
  const valuationOf: Policy['valuationOf'] = (decision, given, options = {}) =>
    session(worldOf(listedBy(decision), given, options), compiledOf, facts.nullableEntities)(decision);

  /** Everything that an account decides, on one world, so that what decisions share is worked out once. */
  function assess(given: unknown, options: Options = {}): Assessment {
    const isGiven = (decision: string) => givesOneOf(given, ruleOf(decision));
    const asked = decisions.filter(isGiven);
    const all = new Set(asked.flatMap((decision) => [...listedBy(decision)]));
    const world = worldOf(all, given, options);
    const valuations = session(world, compiledOf, facts.nullableEntities);
    const answers = asked.map((decision) => answer(valuations(decision)));
    const others = decisions.filter((decision) => !asked.includes(decision)).map(valuations);
    const day = world.given.read(asOf);
    const effects = inDateOrder(answers);
    return deepFreeze({
      asOf: typeof day === 'string' ? day : null,
      decisions: Object.fromEntries(answers.map((decision) => [decision.decision, decision])),
      effects,
      missing: [
        ...answers.filter(({ needs }) => needs.length > 0).map(({ decision, needs }) => ({ decision, needs })),
        ...others.map((valuation) => ({
          decision: valuation.rule.decision,
          needs: outcomeNeeds(valuation, dictionary),
        })),
      ].map(({ decision, needs }) => ({ decision, question: ruleOf(decision).question, needs })),
      conflicts: conflictsAmong(effects, typeof day === 'string' ? day : null),
    });
  }

  const asking =
    (decision: string, given: unknown, options: Options = {}): Ask =>
    (readings) =>
      answer(valuationOf(decision, given, { ...options, readings: { ...options.readings, ...readings } }));

  const policy: Policy = {
    decisions,
    assess,
    compareReadings: (decision, given, options) =>
      compareReadings(asking(decision, given, options), ruleOf(decision), dictionary.readings),
    presetReadings: (decision, given, preset, options) =>
      presetReadings(asking(decision, given, options), preset, ruleOf(decision), dictionary.readings),
    evaluate: (decision, given, options) => answer(valuationOf(decision, given, options)) as never,
    async evaluateWithEngine(decision, given, options = {}) {
      const world = worldOf(listedBy(decision), given, options);
      const { valuationByEngine } = await import('./evaluate/with-engine.ts');
      return answer(await valuationByEngine(world, ruleOf, facts.nullableEntities).of(decision)) as never;
    },
    async toEngine(decision, options = {}) {
      const world = worldOf(listedBy(decision), {}, options);
      const { engineOf } = await import('./evaluate/to-engine.ts');
      const rule = ruleOf(decision);
      const { rules } = files.rules[decision] as { rules: RuleProperties[] };
      return engineOf({
        rule,
        rules,
        ruleOf,
        facts: facts.definitions,
        nullableEntities: facts.nullableEntities,
        listed: listedBy(decision),
        world,
      });
    },
    factsOf(decision) {
      return pickFacts(schema, listedBy(decision));
    },
    checkRule(document) {
      const result = issuesIfThrown(() => checkRuleFile(document, dictionary));
      return 'issues' in result ? result.issues : [];
    },
    ruleOf,
    valuationOf,
    dictionary,
    documents,
    get stamp() {
      return stampOf();
    },
  };
  return policy as unknown as Policy<z.input<Schema>, A>;
}

/**
 * A policy with every rule file checked now, and with `prove` its proofs too: examples hold, rules exclude one another, each is reached.
 * Throws `PolicyError` with the issues of all files at once, each with its `file`.
 */
export function loadPolicy<Schema extends z.ZodType, A extends Answers = Answers>(
  files: PolicyFiles,
  schema: Schema,
  options: { readonly prove?: boolean } = {},
): Policy<z.input<Schema>, A> {
  const policy = policyOf<Schema, A>(files, schema);
  const issues = policy.decisions.flatMap((decision) => {
    const checked = issuesIfThrown(() => ({ rule: policy.ruleOf(decision) }));
    if ('issues' in checked) return checked.issues;
    return options.prove === true ? proveRule(policy, decision).map((issue) => ({ file: decision, ...issue })) : [];
  });
  if (issues.length === 0) return policy;
  // A file that others consult is at fault once, however many of them it keeps from being checked.
  throw new PolicyError([...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()]);
}

/** A consulted rule file that is at fault is thrown, its issues with it. */
function issuesIfThrown<T extends object>(work: () => T): T | { issues: readonly Issue[] } {
  try {
    return work();
  } catch (error) {
    if (error instanceof PolicyError) return { issues: error.issues };
    throw error;
  }
}

/** Whether an account gives at least one fact that a decision lists itself, the day asked about aside. */
function givesOneOf(given: unknown, rule: Rule): boolean {
  if (!isRecord(given)) return true;
  return [...rule.facts, ...rule.immaterial.keys()].some((path) => {
    if (path === asOf) return false;
    const [entity, field] = path.split('.') as [string, string?];
    if (!Object.hasOwn(given, entity)) return false;
    const whole = given[entity];
    return field === undefined || (isRecord(whole) && Object.hasOwn(whole, field));
  });
}
