import { valueInWords } from '../../language/english/value-in-words.ts';
import type { Event, Rule } from '../../language/model/decision-model.ts';
import { conditionInEnglish } from '../formula-in-words.ts';
import { nameInWords } from '../names-in-words.ts';
import type { Scope } from '../scope.ts';
import type { Links } from './links.ts';
import { bold, code, plain, table } from './markdown.ts';

/** The rules, of which at most one holds, and the legal default that holds where none does. */
export function rulesTable(scope: Scope, links: Links): string[] {
  const { rules, otherwise } = scope.model;
  const rows = rules.map((rule) => [
    code(rule.name),
    whenInWords(rule, scope),
    ...eventCells(rule.event, scope, links),
  ]);
  return table(
    ['Rule', 'When', 'Outcome', 'Clause', 'Why'],
    [...rows, ['otherwise', 'no rule holds', ...eventCells(otherwise, scope, links)]],
  );
}

function whenInWords({ join, conditions }: Rule, scope: Scope): string {
  const words = conditions.map((condition) => plain(conditionInEnglish(condition, scope)));
  return words.join(join === 'all' ? `; ${bold('and')} ` : `; ${bold('or')} `) || 'always';
}

const eventCells = ({ outcome, clause, because }: Event, scope: Scope, links: Links): string[] => [
  code(outcome),
  links.clause(clause),
  becauseInWords(because, scope),
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
