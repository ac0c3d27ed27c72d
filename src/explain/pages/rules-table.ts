import { valueInWords } from '../../language/english/value-in-words.ts';
import type { Event, Rule } from '../../language/model/decision-model.ts';
import { conditionInEnglish } from '../formula-in-words.ts';
import { nameInWords } from '../names-in-words.ts';
import type { Scope } from '../scope.ts';
import type { Links } from './links.ts';
import { bold, plain, table } from './markdown.ts';
import { titled } from './titles.ts';

/** Rows of rules as a table. */
export const rulesTable = (rows: readonly (readonly string[])[]): string[] =>
  table(['Rule', 'When', 'Outcome', 'Clause, in our words', 'Why'], rows);

/** A rule as it is by default; `scope` is that of the decision by default. It may hold only under another reading. */
export function ruleRow({ name, event }: Rule, scope: Scope, links: Links): string[] {
  const rule = scope.model.rules.find((other) => other.name === name);
  const when = rule === undefined ? 'never by default' : whenInWords(rule, scope);
  return [titled(name, scope.dictionary), when, ...eventCells(event, scope, links)];
}

/** The legal default, which holds where no rule does. */
export const otherwiseRow = (otherwise: Event, scope: Scope, links: Links): string[] => [
  'Otherwise',
  'no rule holds',
  ...eventCells(otherwise, scope, links),
];

/** When a rule holds. */
export function whenInWords({ join, conditions }: Rule, scope: Scope): string {
  const words = conditions.map((condition) => plain(conditionInEnglish(condition, scope)));
  return words.join(join === 'all' ? `; ${bold('and')} ` : `; ${bold('or')} `) || 'always';
}

const eventCells = ({ outcome, clause, because, cases }: Event, scope: Scope, links: Links): string[] => [
  titled(outcome, scope.dictionary),
  clauseInWords(clause, scope, links),
  [because, ...cases.map((closer) => closer.because)]
    .map((words) => becauseInWords(words, scope))
    .join('; or closer: '),
];

function clauseInWords(clause: string, { dictionary }: Scope, links: Links): string {
  const row = dictionary.ledger.find(({ id }) => id === clause);
  return `${links.clause(clause)}${row === undefined ? '' : `: ${plain(row.says ?? row.title)}`}`;
}

/** The reason with what each value means in its place, in italics; a parameter by its value. */
export const becauseInWords = (because: string, scope: Scope): string =>
  because
    .split(/\{([^}]+)\}/)
    .map((part, index) => (index % 2 === 1 ? namedInWords(part, scope) : plain(part)))
    .join('')
    .replace(/^\*?[a-z]/, (start) => start.toUpperCase());

function namedInWords(name: string, scope: Scope): string {
  const parameter = scope.model.parameters.get(name);
  if (parameter?.used) return plain(valueInWords(parameter.used.value, parameter.type, parameter.unit));
  return `*${plain(nameInWords(name, scope))}*`;
}
