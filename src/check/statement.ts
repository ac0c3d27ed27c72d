import { pointer } from '../language/answer/issue.ts';
import type { LineFile, RuleFile } from '../language/grammar/rule-file.ts';
import type { LineRule, ShownValue } from '../language/model/decision-model.ts';
import { type Type, typeText } from '../language/model/type.ts';
import { reportUnknown, type Scope } from './scope.ts';

/** The sums that a decision puts on the statement: each a sum of money, on conditions, by a day that is shown. */
export function checkStatement(
  { statement = [] }: RuleFile,
  values: ReadonlyMap<string, ShownValue>,
  scope: Scope,
): readonly LineRule[] {
  return statement.map((line, index) => checkLine(line, pointer(['statement', index]), values, scope));
}

function checkLine(line: LineFile, at: string, values: ReadonlyMap<string, ShownValue>, scope: Scope): LineRule {
  const { report, dictionary } = scope;
  const typed = (name: string | undefined, key: string, expected: Type): void => {
    if (name === undefined) return;
    const type = scope.typeOf(name, `${at}/${key}`);
    if (type !== null && type !== expected && type !== 'none')
      report({
        code: 'wrong-type',
        at: `${at}/${key}`,
        expected: expected === 'boolean' ? 'a condition' : typeText(expected),
        found: typeText(type),
      });
  };
  const shown = (name: string | undefined, key: string): ShownValue | undefined => {
    const value = name === undefined ? undefined : values.get(name);
    if (name !== undefined && value === undefined)
      reportUnknown(scope, 'unknown-value', name, `${at}/${key}`, values.keys());
    return value;
  };
  const value = shown(line.value, 'value');
  const term = line.is ?? value?.term ?? '';
  if (term !== '') typed(term, line.is === undefined ? 'value' : 'is', 'money');
  typed(line.owedWhere, 'owedWhere', 'boolean');
  typed(line.where, 'where', 'boolean');
  const by = shown(line.by, 'by');
  if (by !== undefined) typed(by.term, 'by', 'date');
  if (!dictionary.clauses.has(line.clause))
    reportUnknown(scope, 'unknown-clause', line.clause, `${at}/clause`, dictionary.clauses);
  const { owedWhere = null, where = null, insteadOf = null, oncePerFile = false } = line;
  return {
    for: line.for,
    value: line.value,
    term,
    owedBy: line.owedBy,
    standing: line.standing,
    owedWhere,
    where,
    by: line.by ?? null,
    insteadOf,
    oncePerFile,
    clause: line.clause,
  };
}

/** Reports an entity or fact that a question is about and that no fact is or is part of. */
export function checkAbout({ about }: RuleFile, { dictionary, report }: Scope): void {
  if (about === undefined) return;
  const entities = [...dictionary.facts.values()].flatMap(({ entity }) => entity ?? []);
  const known = new Set([...dictionary.facts.keys(), ...entities]);
  if (!known.has(about)) reportUnknown({ report }, 'unknown-path', about, '/about', known);
}
