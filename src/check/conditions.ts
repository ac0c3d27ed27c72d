import type { ConditionFile, ConditionsFile } from '../language/grammar/rule-file.ts';
import type { Condition, Rule } from '../language/model/decision-model.ts';
import { typeText } from '../language/model/type.ts';
import { reportUnknown, type Scope } from './scope.ts';
import { checkSentence } from './sentence.ts';

/** The conditions of one rule: sentences that hold or not, and `not` before the conditions of another rule. */
export function checkConditions(
  file: ConditionsFile,
  at: string,
  scope: Scope,
): Pick<Rule, 'join' | 'conditions'> | null {
  const [join, list] = 'all' in file ? (['all', file.all] as const) : (['any', file.any] as const);
  if (list.length === 0) {
    scope.report({ code: 'empty-conditions', at: `${at}/${join}`, name: join });
    return null;
  }
  const conditions: Condition[] = [];
  list.forEach((condition, index) => {
    const place = `${at}/${join}/${index}`;
    if ('not' in condition) {
      const rule = condition.not.condition;
      if (!scope.ruleNames.has(rule))
        reportUnknown(scope, 'unknown-name', rule, `${place}/not/condition`, scope.ruleNames);
      else if (scope.typeOf(rule, `${place}/not/condition`) !== null) conditions.push({ kind: 'not', rule });
      return;
    }
    const areBorne = namesIn(condition, place).map(([name, at]) => scope.typeOf(name, at) !== null);
    if (areBorne.includes(false)) return;
    const checked = checkSentence(condition, { name: '', at: place }, scope);
    if (checked === null) return;
    if (checked.type === 'boolean') conditions.push({ kind: 'sentence', ...checked.sentence });
    else scope.report({ code: 'wrong-type', at: place, expected: 'a condition', found: typeText(checked.type) });
  });
  return conditions.length === list.length ? { join, conditions } : null;
}

/** The names in a condition, which the engine reads as they stand: a path to a field is none. */
function namesIn({ fact, value }: Exclude<ConditionFile, { not: unknown }>, at: string): [name: string, at: string][] {
  const named = typeof value === 'object' ? [[value.fact, `${at}/value/fact`] as [string, string]] : [];
  return [[fact, `${at}/fact`], ...named];
}
