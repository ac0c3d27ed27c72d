import { checkReadings } from './check/readings.ts';
import { type GivenModule, givenModule } from './compiled/given-module.ts';
import type { CompiledModules } from './compiled/modules.ts';
import type { InnerPolicy } from './inner-policy.ts';
import { kindOf, short } from './language/answer/found.ts';
import { type Issue, pointer } from './language/answer/issue.ts';

/** Modules as a caller gave them, by decision. */
export interface GivenModules extends CompiledModules {
  readonly given: readonly GivenModule[];
}

/** What a caller gives as the modules of a policy. */
export function givenModules(given: unknown): GivenModules | { readonly issues: readonly Issue[] } {
  const list = given ?? [];
  if (!Array.isArray(list))
    return { issues: [{ code: 'wrong-type', at: '/compiled', expected: 'a list of modules', found: kindOf(list) }] };
  const found = list.map(givenModule);
  const expected = 'the default export of a module that `compile` made';
  const issues = found.flatMap((one, index): Issue[] =>
    one === null ? [{ code: 'malformed', at: pointer(['compiled', index]), expected, found: short(list[index]) }] : [],
  );
  if (issues.length > 0) return { issues };
  const modules = found as readonly GivenModule[];
  const compiled: Record<string, GivenModule['make'][]> = Object.create(null);
  for (const { make, says } of modules) {
    compiled[says.decision] ??= [];
    compiled[says.decision]?.push(make);
  }
  return { digest: modules[0]?.says.policy ?? '', compiled, given: modules };
}

/** Modules that were made of other files, or under readings that the policy does not have. */
export const foreignModules = (
  { given }: GivenModules,
  { decisions, stamp, dictionary }: InnerPolicy,
): readonly Issue[] =>
  given.flatMap(({ says }, index): readonly Issue[] => {
    const at = pointer(['compiled', index]);
    const isOfIt = says.policy === stamp.digest && decisions.includes(says.decision);
    if (!isOfIt || 'issues' in checkReadings(says.readings, dictionary.readings))
      return [
        {
          code: 'malformed',
          at,
          expected: 'a module made of these very files',
          found: `one of others for \`${says.decision}\``,
        },
      ];
    return [];
  });
