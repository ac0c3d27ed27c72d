import { valueInWords } from '../../language/english/value-in-words.ts';
import type { Event, Rule } from '../../language/model/decision-model.ts';
import { conditionInEnglish } from '../formula-in-words.ts';
import { nameInWords } from '../names-in-words.ts';
import type { Scope } from '../scope.ts';
import type { Links } from './links.ts';
import { bold, code, plain, table } from './markdown.ts';

/**
 * The rules by default, of which at most one holds, and the legal default that holds where none does. `scope` is that of the
 * decision by default; `rules` are all, also those that hold only under another reading.
 */
export function rulesTable(rules: readonly Rule[], scope: Scope, links: Links): string[] {
  const { otherwise } = scope.model;
  const rows = rules.map(({ name, event }) => {
    const rule = scope.model.rules.find((other) => other.name === name);
    const when = rule === undefined ? 'never by default' : whenInWords(rule, scope);
    return [code(name), when, ...eventCells(event, scope, links)];
  });
  return table(
    ['Rule', 'When', 'Outcome', 'Clause', 'Why'],
    [...rows, ['otherwise', 'no rule holds', ...eventCells(otherwise, scope, links)]],
  );
}

/** When a rule holds. */
export function whenInWords({ join, conditions }: Rule, scope: Scope): string {
  const words = conditions.map((condition) => plain(conditionInEnglish(condition, scope)));
  return words.join(join === 'all' ? `; ${bold('and')} ` : `; ${bold('or')} `) || 'always';
}

const eventCells = ({ outcome, clause, because, cases }: Event, scope: Scope, links: Links): string[] => [
  code(outcome),
  links.clause(clause),
  [because, ...cases.map((closer) => closer.because)]
    .map((words) => becauseInWords(words, scope))
    .join('; or closer: '),
];

/** The reason with what each value means in its place, in italics; a parameter by its value. */
const becauseInWords = (because: string, scope: Scope): string =>
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
