import type * as z from 'zod';
import { orThrow } from './asked.ts';
import { type Case, isWholeFile } from './cases/case.ts';
import { type Answering, runCase } from './cases/run-case.ts';
import { checkProperties } from './checking-properties.ts';
import { type InnerPolicy, publicPolicy } from './inner-policy.ts';
import type { Issue } from './language/answer/issue.ts';
import { issueInWords } from './language/answer/message.ts';
import type { PolicyFiles } from './language/grammar/policy-files.ts';
import type { Property } from './language/model/property.ts';
import type { Mutant } from './mutate/mutant.ts';
import type { MutantResult, NoticedBy } from './mutate/score.ts';
import { mutantLoader } from './mutated-policy.ts';
import { policyOf } from './policy.ts';
import type { Policy } from './policy-interface.ts';
import { breaksOn, type Trying } from './running-properties.ts';
import { type ToldApart, toldApart } from './verify/telling-apart.ts';

/** What should notice a change: cases, examples and whatever else is asked of a policy. */
export interface TriedOn {
  readonly cases: readonly Case[];
  /** Properties as parsed JSON, tried in their order on what cases and examples leave. One that does not hold before anything is changed notices nothing. */
  readonly properties: readonly unknown[];
  readonly trying: Trying;
  /** Looks at a policy and at the decisions that may answer otherwise: what first fails, in words; `null` where all holds. */
  readonly check: PolicyCheck | null;
}

export type PolicyCheck = (policy: Policy, decisions: readonly string[]) => string | null | Promise<string | null>;

/** What tries mutants of the same files. */
export interface MutantTrier {
  /** What is wrong with decisions before anything is changed: cases and examples that fail, or what the check says. */
  readonly faults: (decisions: readonly string[]) => Promise<readonly Issue[]>;
  readonly tried: (mutant: Mutant) => Promise<MutantResult>;
  /** Of mutants by what tells each from the original; those that nothing tells are left out. */
  readonly told: (
    mutants: readonly Mutant[],
    decision: string,
    draws: number,
    seed: number,
  ) => ReadonlyMap<string, ToldApart>;
  /** The decisions that may answer otherwise, that of the file first. */
  readonly decisionsOf: (mutant: Mutant) => readonly string[];
}

/**
 * Tries mutants of files that are sound, `original` being the policy of them where it was loaded before. Throws `PolicyError` where they are
 * not, and for what is no list of properties.
 */
export function mutantTrier(
  files: PolicyFiles,
  schema: z.ZodType,
  triedOn: TriedOn,
  original = policyOf(files, schema, null, 'held') as unknown as InnerPolicy,
): MutantTrier {
  const { cases, trying, check } = triedOn;
  const { load, decisionsOf } = mutantLoader(files, schema, original);
  const whole = cases.filter(isWholeFile);
  const { properties } =
    triedOn.properties.length === 0 ? { properties: [] } : orThrow(checkProperties(original, triedOn.properties));
  const casesOf = (decision: string): readonly Case[] =>
    cases.filter((one) => !isWholeFile(one) && one.decision === decision);
  const examplesOf = (decision: string): readonly Case[] =>
    original.modelOf(decision).examples.map(({ name, facts, readings, expect }) => ({
      id: `${decision}: ${name}`,
      decision,
      facts,
      readings,
      expect,
    }));

  const texts = new Map(cases.map((one) => [one, JSON.stringify(one)]));
  /** Those first that name a day which the change names: an entry of a table is seen by few. */
  function nearFirst(some: readonly Case[], days: readonly string[]): readonly Case[] {
    if (days.length === 0) return some;
    const isNear = (one: Case) => days.some((day) => texts.get(one)?.includes(day));
    return [...some.filter(isNear), ...some.filter((one) => !isNear(one))];
  }

  const brokenBefore = new Map<Property, boolean>();
  /** Whether a change breaks a property. One that does not hold of the rules as they are notices nothing. */
  function breaks(property: Property, policy: InnerPolicy, decisions: readonly string[]): boolean {
    if (!decisions.includes(property.file.decision) || brokenBefore.get(property) === true) return false;
    if (!breaksOn(property, policy, trying)) return false;
    const before = brokenBefore.get(property) ?? breaksOn(property, original, trying);
    brokenBefore.set(property, before);
    return !before;
  }

  /** What first notices that a policy is not the original: the cheapest asked first, and what is nearest to the change. */
  async function noticed(
    policy: InnerPolicy,
    decisions: readonly string[],
    days: readonly string[] = [],
  ): Promise<Noticed> {
    const tries = [
      ['cases', nearFirst([...decisions.flatMap(casesOf), ...whole], days)],
      ['examples', decisions.flatMap(examplesOf)],
    ] as const;
    for (const [by, tried] of tries) {
      for (const one of tried) {
        const { passed } = await runCase(one, policy as Answering, 'compiled');
        if (!passed) return { by, failed: one.id };
      }
    }
    const broken = policy === original ? undefined : properties.find((one) => breaks(one, policy, decisions));
    if (broken !== undefined) return { by: 'properties', failed: broken.file.id };
    const said = check === null ? null : await check(publicPolicy(policy) as Policy, decisions);
    return said === null ? { by: null, failed: null } : { by: 'check', failed: said };
  }

  return {
    async faults(decisions) {
      const { by, failed } = await noticed(original, decisions);
      if (by === null) return [];
      const expected = 'to pass on the rules as they are, before they are changed';
      return [{ code: 'malformed', at: '', file: by, expected, found: failed }];
    },
    async tried(mutant) {
      const loaded = load(mutant);
      if ('issues' in loaded) {
        const [issue] = loaded.issues as readonly [Issue];
        return { id: mutant.id, came: 'not-loaded', by: null, failed: issueInWords(issue) };
      }
      const days = mutant.kind === 'tables' ? (mutant.means.match(/\d{4}-\d{2}-\d{2}/g) ?? []) : [];
      const found = await noticed(loaded.policy, loaded.decisions, days);
      return { id: mutant.id, came: found.by === null ? 'survived' : 'killed', ...found };
    },
    told(mutants, decision, draws, seed) {
      const policies = mutants.flatMap((mutant): [string, InnerPolicy][] => {
        const loaded = load(mutant);
        return 'issues' in loaded ? [] : [[mutant.id, loaded.policy]];
      });
      return toldApart(original, new Map(policies), decision, { draws, seed });
    },
    decisionsOf,
  };
}

type Noticed = { readonly by: null; readonly failed: null } | { readonly by: NoticedBy; readonly failed: string };
