import { type Issue, pointer } from '../language/answer/issue.ts';
import type { ClauseRow } from '../language/model/clause-row.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';
import { citationsOf } from './citations.ts';

/**
 * The faults of a ledger of clauses, both ways: each clause is either encoded or said not to be, `encodedBy` names
 * exactly what cites it, and what is cited is marked. That a citation names a clause is checked with its rule file.
 */
export function checkLedger(rows: readonly ClauseRow[], rules: readonly DecisionModel[]): Issue[] {
  const citations = citationsOf(rules);
  return rows.flatMap((row, index) => {
    const at = pointer([index]);
    const { id: name, encodedBy = [], notEncoded } = row;
    const cited = citations.get(name) ?? [];
    const issues: Issue[] = [];
    if (rows.findIndex(({ id }) => id === name) !== index)
      issues.push({ code: 'name-taken', at, name, detail: 'another clause' });
    if (notEncoded !== undefined) {
      const by = [...new Set([...encodedBy, ...cited])];
      if (by.length > 0) issues.push({ code: 'clause-in-two-states', at, name, names: by });
      else if (row.reserved !== undefined) issues.push({ code: 'unknown-key', at: `${at}/reserved`, name: 'reserved' });
      return issues;
    }
    if (encodedBy.length === 0 && cited.length === 0) issues.push({ code: 'clause-in-no-state', at, name });
    const marked = (found: string): Issue => ({ code: 'citation-not-marked', at: `${at}/encodedBy`, name, found });
    const stale = (found: string): Issue => ({ code: 'mark-without-citation', at: `${at}/encodedBy`, name, found });
    issues.push(...cited.filter((reference) => !encodedBy.includes(reference)).map(marked));
    issues.push(...encodedBy.filter((reference) => !cited.includes(reference)).map(stale));
    return issues;
  });
}

/** The same rows with `encodedBy` as the rules cite them now; left out where nothing does. */
export function withCitations(rows: readonly ClauseRow[], rules: readonly DecisionModel[]): ClauseRow[] {
  const citations = citationsOf(rules);
  return rows.map(({ id, title, says, kind, text, encodedBy: _, ...rest }) => {
    const encodedBy = citations.get(id);
    return {
      id,
      title,
      ...(says && { says }),
      ...(kind && { kind }),
      ...(text && { text }),
      ...(encodedBy && { encodedBy }),
      ...rest,
    };
  });
}
