import type { Dictionary } from '../language/dictionary.ts';
import type { Issue } from '../language/issue.ts';
import { nearest } from '../language/nearest.ts';
import { PolicyError } from '../language/policy-error.ts';
import type { Rule } from '../language/rule.ts';
import { checkRuleFile } from './rule.ts';

/** The rules of a policy, each checked when it is first asked for. */
export interface RuleBook {
  readonly dictionary: Dictionary;
  /** The rule of a decision. Throws `PolicyError`: `unknown-decision`, or the issues of its file or of one that it consults. */
  readonly ruleOf: (decision: string) => Rule;
  /** The facts that a decision lists, those of the decisions it consults among them. */
  readonly listedBy: (decision: string) => ReadonlySet<string>;
  readonly issuesOf: (document: unknown) => readonly Issue[];
}

export function ruleBook(
  files: Readonly<Record<string, unknown>>,
  names: Omit<Dictionary, 'rule' | 'decisions'>,
): RuleBook {
  const decisions = Object.keys(files);
  const rules = new Map<string, Rule | 'cycle'>();
  const dictionary: Dictionary = {
    ...names,
    decisions,
    rule(decision) {
      const known = rules.get(decision);
      if (known !== undefined) return known;
      if (!Object.hasOwn(files, decision)) return 'unknown';
      rules.set(decision, 'cycle');
      const checked = check(files[decision]);
      const result = 'rule' in checked ? underItsId(checked.rule, decision) : checked;
      if ('rule' in result) {
        rules.set(decision, result.rule);
        return result.rule;
      }
      rules.delete(decision);
      throw new PolicyError(result.issues.map((issue) => ({ ...issue, file: issue.file ?? decision })));
    },
  };
  const check = (document: unknown) => issuesIfThrown(() => checkRuleFile(document, dictionary));

  function ruleOf(decision: string): Rule {
    const rule = dictionary.rule(decision);
    if (typeof rule === 'object') return rule;
    throw new PolicyError([{ code: 'unknown-decision', at: '', name: decision, ...nearest(decision, decisions) }]);
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

  function issuesOf(document: unknown): readonly Issue[] {
    const result = check(document);
    return 'issues' in result ? result.issues : [];
  }

  return { dictionary, ruleOf, listedBy, issuesOf };
}

/** A decision that went by another id than its file would answer under the wrong name. */
function underItsId(rule: Rule, id: string): { readonly rule: Rule } | { readonly issues: readonly Issue[] } {
  if (rule.decision === id) return { rule };
  const expected = `\`${id}\`, as the file is named`;
  return { issues: [{ code: 'malformed', at: '/decision', expected, found: `\`${rule.decision}\`` }] };
}

/** What a piece of work throws as `PolicyError`, as issues: a consulted rule file that is at fault is thrown. */
export function issuesIfThrown<T extends object>(work: () => T): T | { readonly issues: readonly Issue[] } {
  try {
    return work();
  } catch (error) {
    if (error instanceof PolicyError) return { issues: error.issues };
    throw error;
  }
}
