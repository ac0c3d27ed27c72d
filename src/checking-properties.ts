import { checkProperty } from './check/property.ts';
import type { InnerPolicy } from './inner-policy.ts';
import { isRecord, kindOf } from './language/answer/found.ts';
import { type Issue, pointer } from './language/answer/issue.ts';
import { PolicyError } from './language/answer/policy-error.ts';
import type { Property } from './language/model/property.ts';
import { firstOf, oddChoices } from './verify/properties/choices.ts';

/** Properties as parsed JSON, checked against a policy, or all that is wrong with them; `at` is where their list stands. */
export function checkProperties(
  policy: InnerPolicy,
  content: unknown,
  at = '',
): { readonly properties: readonly Property[] } | { readonly issues: readonly Issue[] } {
  if (typeof content !== 'object' || !Array.isArray(content))
    return { issues: [{ code: 'wrong-type', at, expected: 'a list of properties', found: kindOf(content) }] };
  if (content.length === 0)
    return { issues: [{ code: 'malformed', at, expected: 'a list of 1 or more', found: 'an empty list' }] };
  const properties: Property[] = [];
  const issues: Issue[] = [];
  for (const [index, one] of content.entries()) {
    const here = at + pointer([index]);
    const checked = checkProperty(one, policy.dictionary);
    const own = 'issues' in checked ? checked.issues : factIssues(checked.property, policy);
    issues.push(...own.map((issue) => (issue.file === undefined ? { ...issue, at: here + issue.at } : issue)));
    if ('property' in checked) {
      if (properties.some(({ file }) => file.id === checked.property.file.id))
        issues.push({
          code: 'name-taken',
          at: `${here}/id`,
          name: checked.property.file.id,
          detail: 'another property',
        });
      properties.push(checked.property);
    }
  }
  return issues.length > 0 ? { issues } : { properties };
}

/** The list of properties of a file; of what is no file of properties all that is wrong. */
export function propertiesIn(content: unknown): { readonly list: unknown } | { readonly issues: readonly Issue[] } {
  if (!isRecord(content))
    return {
      issues: [{ code: 'wrong-type', at: '', expected: 'an object with `properties`', found: kindOf(content) }],
    };
  const issues = Object.keys(content)
    .filter((key) => key !== '$schema' && key !== 'properties')
    .map((key): Issue => ({ code: 'unknown-key', at: pointer([key]), name: key }));
  if (content.properties === undefined)
    issues.push({ code: 'missing', at: '/properties', name: 'properties', expected: 'a list of properties' });
  return issues.length > 0 ? { issues } : { list: content.properties };
}

/** What is wrong with the facts that are fixed, each choice of them by itself; where nothing can be chosen, that alone. */
function factIssues({ file, model }: Property, policy: InnerPolicy): readonly Issue[] {
  if (file.facts === undefined) return [];
  const odd = oddChoices(file.facts);
  if (odd.length > 0) return odd.map((issue) => ({ ...issue, at: `/facts${issue.at}` }));
  try {
    const one = policy.withOneMore(model);
    for (const facts of firstOf(file.facts)) one.valuationOf(model.decision, facts);
    return [];
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.issues.map((issue) => ({ ...issue, at: `/facts${issue.at}` }));
  }
}
