import { orThrow } from './asked.ts';
import { copied } from './check/copied.ts';
import { checkProperties } from './checking-properties.ts';
import { meaningOf, scopeOf } from './explain/scope.ts';
import type { InnerPolicy } from './inner-policy.ts';
import type { Decision } from './language/answer/decision.ts';
import { short } from './language/answer/found.ts';
import type { Issue } from './language/answer/issue.ts';
import { PolicyError } from './language/answer/policy-error.ts';
import type { Template } from './language/grammar/property-file.ts';
import type { Property } from './language/model/property.ts';
import type { Policy } from './policy-interface.ts';
import type { Customer } from './verify/properties/asking.ts';
import { isBroken, runProperty } from './verify/properties/run-property.ts';
import type { TemplateWork } from './verify/properties/template.ts';
import { works } from './verify/properties/templates/index.ts';

/** How properties are tried. */
export interface Trying {
  /** How many customers each is tried on. */
  readonly runs: number;
  /** The same customers are drawn for the same one. */
  readonly seed: number;
}

/** How properties are tried by a program. */
export interface PropertiesOptions {
  /** Another policy than the contract. */
  readonly policy?: Policy | undefined;
  /** How many customers each is tried on; 200 unless told. */
  readonly runs?: number | undefined;
  /** The same customers are drawn for the same one; another each time unless told. */
  readonly seed?: number | undefined;
}

/** What became of properties. */
export interface PropertiesRun {
  readonly runs: number;
  readonly seed: number;
  readonly holding: number;
  /** Those that do not hold, or say too little. */
  readonly failing: number;
  /** A result a property, in their order. */
  readonly results: readonly PropertyResult[];
}

/** What became of a property. */
export interface PropertyResult {
  readonly id: string;
  readonly name: string;
  readonly clauses: readonly string[];
  readonly decision: string;
  readonly property: Template;
  /** What it says, made of its parts. */
  readonly says: string;
  /** `says-too-little` where it held of all, but said something of a lesser share of them than `share`. */
  readonly verdict: 'holds' | 'broken' | 'says-too-little';
  /** The customers tried, up to the first of whom it does not hold, and of how many of them it said something. */
  readonly tried: number;
  readonly said: number;
  /** The least share of them that it has to say something of, from 0 to 1. */
  readonly share: number;
  /** How it does not hold; `null` where it held of all. */
  readonly story: Story | null;
}

/** The simplest customers found of whom a property does not hold. */
export interface Story {
  readonly because: string;
  readonly customers: readonly CustomerOfStory[];
}

export interface CustomerOfStory {
  /** What is other about this one than about the first; `null` for the first. */
  readonly note: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly readings: Readonly<Record<string, string>>;
  /** What is decided; `null` where it was refused. */
  readonly answer: Decision | null;
  /** Why it was refused; none where it was answered. */
  readonly issues: readonly Issue[];
}

/** Of how many customers something has to be said, unless a property says its own share. */
export const leastShare = 0.2;

/** Customers that each property is tried on unless told. */
export const usualRuns = 200;

/** What the terms of a property mean, in words. */
const meansOf = ({ model }: Property, { dictionary }: InnerPolicy): ((term: string) => string) => {
  const scope = scopeOf(model, dictionary);
  return (term) => meaningOf(term, scope).means;
};

/** What a property says, in a sentence. */
export function saysOf(property: Property, policy: InnerPolicy): string {
  const work = works[property.template] as unknown as TemplateWork<Template>;
  const said = work.reads(property as never, meansOf(property, policy));
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** Tries a property on customers drawn around where the rules decide. */
export function tryProperty(property: Property, policy: InnerPolicy, trying: Trying): PropertyResult {
  const { id, name, clauses, decision, share = leastShare } = property.file;
  const found = runProperty(property, policy.withOneMore(property.model), meansOf(property, policy), trying);
  const { tried, said, breach } = found;
  return {
    id,
    name,
    clauses,
    decision,
    property: property.template,
    says: saysOf(property, policy),
    verdict: breach !== null ? 'broken' : said < share * tried ? 'says-too-little' : 'holds',
    tried,
    said,
    share,
    story: breach && {
      because: breach.because,
      customers: breach.customers.map(({ customer, note }) => ({
        note,
        ...customer,
        ...answered(decision, customer, policy),
      })),
    },
  };
}

/** Whether a property does not hold of some customer, without the story of one. */
export const breaksOn = (property: Property, policy: InnerPolicy, trying: Trying): boolean =>
  isBroken(property, policy.withOneMore(property.model), meansOf(property, policy), trying);

/** What a decision is on the facts of a customer, or why it is refused. */
export function answered(
  decision: string,
  { facts, readings }: Customer,
  policy: Pick<InnerPolicy, 'evaluate'>,
): Pick<CustomerOfStory, 'answer' | 'issues'> {
  try {
    return { answer: policy.evaluate(decision, facts, { readings }), issues: [] };
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return { answer: null, issues: error.issues };
  }
}

/** A seed of its own for each run. */
export const freshSeed = (): number => Math.floor(Math.random() * 2 ** 31);

/** Each property in turn. Throws `PolicyError` for what is no list of properties, before any is tried. */
export function runPropertiesOn(
  policy: InnerPolicy,
  given: unknown,
  options: { readonly runs?: unknown; readonly seed?: unknown },
): PropertiesRun {
  const { runs = usualRuns, seed = freshSeed() } = options as Partial<Trying>;
  const issues = [
    ...(isWhole(runs, 1) ? [] : [wrongNumber('/runs', 1, runs)]),
    ...(isWhole(seed, 0) ? [] : [wrongNumber('/seed', 0, seed)]),
  ];
  if (issues.length > 0) throw new PolicyError(issues);
  const { properties } = orThrow(checkProperties(policy, orThrow(copied(given)).data));
  const results = properties.map((property) => tryProperty(property, policy, { runs, seed }));
  const holding = results.filter(({ verdict }) => verdict === 'holds').length;
  return { runs, seed, holding, failing: results.length - holding, results };
}

const isWhole = (given: unknown, least: number): boolean =>
  Number.isSafeInteger(given) && (given as number) >= least && (given as number) <= 2 ** 31 - 1;
const wrongNumber = (at: string, least: number, found: unknown): Issue => ({
  code: 'malformed',
  at,
  expected: `a whole number from ${least} to ${2 ** 31 - 1}`,
  found: short(found),
});
