import { kindOf } from '../language/answer/found.ts';
import type { Issue } from '../language/answer/issue.ts';
import { nearest } from '../language/answer/nearest.ts';
import { PolicyError } from '../language/answer/policy-error.ts';
import { limits } from '../language/limits.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { factsListed } from '../language/model/facts-read.ts';
import { deepFreeze } from '../language/run-time/deep-freeze.ts';
import { copied } from './copied.ts';
import type { Form } from './document.ts';
import { longestRow } from './longest-row.ts';
import { checkRuleFile, type ExamplesBeside } from './rule.ts';
import { tooManyTerms } from './terms-in-all.ts';

/** The rules of a policy, each checked when it is first asked for. */
export interface RuleBook {
  readonly dictionary: Dictionary;
  /** The rule of a decision. Throws `PolicyError`: `unknown-decision`, or the issues of its file or of one that it consults. */
  readonly modelOf: (decision: string) => DecisionModel;
  /** The facts that a decision lists, those of the decisions it consults among them. */
  readonly listedBy: (decision: string) => ReadonlySet<string>;
  readonly issuesOf: (document: unknown) => readonly Issue[];
}

export function ruleBook(
  files: Readonly<Record<string, unknown>>,
  names: Omit<Dictionary, 'model' | 'decisions'>,
  examples: ExamplesBeside,
  form: Form,
): RuleBook {
  const decisions = Object.keys(files);
  const rules = new Map<string, DecisionModel | 'cycle'>();
  /** What was refused in the check that is going on: consulted again, it is refused again and not checked again. */
  const refused = new Map<string, PolicyError>();
  let inRow = 0;
  const rows = new Map<string, number>();
  const dictionary: Dictionary = {
    ...names,
    decisions,
    model(decision) {
      // A list of one id would be taken for that id.
      if (typeof decision !== 'string') return 'unknown';
      const known = rules.get(decision);
      if (known !== undefined) return known;
      if (!Object.hasOwn(files, decision)) return 'unknown';
      const again = refused.get(decision);
      if (again !== undefined) throw again;
      rules.set(decision, 'cycle');
      inRow += 1;
      try {
        const result = newModel(decision);
        if ('issues' in result) {
          const error = new PolicyError(result.issues.map((issue) => ({ ...issue, file: issue.file ?? decision })));
          refused.set(decision, error);
          throw error;
        }
        rules.set(decision, result.model);
        return result.model;
      } finally {
        // However the check was left, by a stack that ran over too, nobody is in it any more.
        if (rules.get(decision) === 'cycle') rules.delete(decision);
        inRow -= 1;
        if (inRow === 0) refused.clear();
      }
    },
  };
  function newModel(decision: string): ReturnType<typeof underItsId> {
    if (inRow > limits.decisionsInRow) {
      const expected = `${limits.decisionsInRow} decisions that consult one another in a row`;
      return { issues: [{ code: 'too-long', at: '/decision', expected, found: 'more' }] };
    }
    const checked = check(files[decision], form);
    const result = 'model' in checked ? underItsId(checked.model, decision) : checked;
    if ('issues' in result) return result;
    const tooMany = tooManyTerms(result.model.terms, '/terms');
    if (tooMany.length > 0) return { issues: tooMany };
    const row = longestRow(result.model, (other) => rows.get(other) ?? 0);
    rows.set(decision, row);
    if (row <= limits.row) return result;
    const expected = `${limits.row} names that read one another in a row, those of consulted decisions among them`;
    return { issues: [{ code: 'too-long', at: '', expected, found: String(row) }] };
  }
  const check = (document: unknown, form?: Form) =>
    issuesIfThrown(() => checkRuleFile(document, dictionary, examples, form));

  function modelOf(decision: string): DecisionModel {
    const rule = dictionary.model(decision);
    if (typeof rule === 'object') return rule;
    if (typeof decision !== 'string') {
      const expected = 'the id of a decision, one of `decisions`';
      throw new PolicyError([{ code: 'wrong-type', at: '', expected, found: kindOf(decision) }]);
    }
    throw new PolicyError([{ code: 'unknown-decision', at: '', name: decision, ...nearest(decision, decisions) }]);
  }

  const listed = new Map<string, ReadonlySet<string>>();
  function listedBy(decision: string): ReadonlySet<string> {
    const known = listed.get(decision);
    if (known !== undefined) return known;
    const all = factsListed(decision, modelOf);
    listed.set(decision, all);
    return all;
  }

  function issuesOf(given: unknown): readonly Issue[] {
    const copy = copied(given);
    const result = 'issues' in copy ? copy : check(copy.data);
    return deepFreeze('issues' in result ? [...result.issues] : []);
  }

  return { dictionary, modelOf, listedBy, issuesOf };
}

/** A decision that went by another id than its file would answer under the wrong name. */
function underItsId(
  model: DecisionModel,
  id: string,
): { readonly model: DecisionModel } | { readonly issues: readonly Issue[] } {
  if (model.decision === id) return { model };
  const expected = `\`${id}\`, as the file is named`;
  return { issues: [{ code: 'malformed', at: '/decision', expected, found: `\`${model.decision}\`` }] };
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
