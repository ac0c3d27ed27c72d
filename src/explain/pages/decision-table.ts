import type { Condition, DecisionModel } from '../../language/model/decision-model.ts';
import { conditionInEnglish, sentenceInWords } from '../formula-in-words.ts';
import type { Scope } from '../scope.ts';
import { isStatement } from '../sentence-in-words.ts';
import { bold, plain, sentence, table } from './markdown.ts';
import { wordsOfId } from './titles.ts';

/**
 * The rules by default as a table of conditions: Y where a rule wants one to hold, N where it wants it not to hold, a dash where it
 * does not ask. The last row is the outcome. `scope` is that of the decision by default.
 */
export function decisionTable({ rules }: DecisionModel, scope: Scope): string[] {
  const { otherwise } = scope.model;
  const known = scope.model.rules;
  if (known.length === 0) return [];
  const asked = known.map((rule) => new Map(rule.conditions.map((condition) => entryOf(condition, scope))));
  const conditions = [...new Set(asked.flatMap((entries) => [...entries.keys()]))];
  const rows = conditions.map((words) => [
    plain(sentence(words)),
    ...asked.map((entries) => entries.get(words) ?? '–'),
    '–',
  ]);
  const heads = known.map(
    ({ name, join }) => `${plain(wordsOfId(name, scope.dictionary))}${join === 'any' ? ' (any one)' : ''}`,
  );
  const outcomes = [...known.map(({ event }) => event), otherwise].map(({ outcome }) =>
    bold(plain(wordsOfId(outcome, scope.dictionary))),
  );
  const never = rules.length - known.length;
  return [
    ...table(['Condition', ...heads, 'Otherwise'], [...rows, [bold('Outcome'), ...outcomes]]),
    `Y: must hold. N: must not hold. –: not asked. "Otherwise" is the column of whatever meets no other.${known.some(({ join }) => join === 'any') ? ' In a column marked "any one", one such line is enough.' : ''}${never > 0 ? ' Rules that never hold by default are left out.' : ''}`,
  ];
}

/** A condition as a statement, and whether it must hold. What is written as a denial is told as what it denies. */
function entryOf(condition: Condition, scope: Scope): [words: string, holds: 'Y' | 'N'] {
  if (condition.kind === 'not') return [`the rule "${wordsOfId(condition.rule, scope.dictionary)}" holds`, 'N'];
  const [, second] = condition.operands;
  if (!isStatement(condition) || second?.kind !== 'literal') return [conditionInEnglish(condition, scope), 'Y'];
  const { operatorName } = condition;
  const holds = (second.value === true) === (operatorName === 'is');
  const words = sentenceInWords(
    holds ? condition : { ...condition, operatorName: operatorName === 'is' ? 'isNot' : 'is' },
    scope,
  );
  return [words, holds ? 'Y' : 'N'];
}
