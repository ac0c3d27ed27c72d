import { kebabInWords } from '../../language/english/value-in-words.ts';
import type { LineRule } from '../../language/model/decision-model.ts';
import { nameInWords } from '../names-in-words.ts';
import type { Scope } from '../scope.ts';
import type { Links } from './links.ts';
import { code, plain, sentence, table } from './markdown.ts';

/** The sums that a decision puts on the statement of a customer's file. */
export const statementTable = (scope: Scope, links: Links): string[] =>
  table(
    ['For', 'Sum', 'Owed by', 'When', 'Clause'],
    scope.model.statement.map((line) => [
      plain(sentence(kebabInWords(line.for))),
      `${plain(nameInWords(line.term, scope))} (${code(line.value)})`,
      `the ${line.owedBy}`,
      plain(standingInWords(line, scope)),
      links.clause(line.clause),
    ]),
  );

function standingInWords({ standing, owedWhere, where, insteadOf, oncePerFile }: LineRule, scope: Scope): string {
  return [
    standing === 'owed' ? 'owed' : 'may be charged',
    ...(owedWhere === null ? [] : [`owed where ${nameInWords(owedWhere, scope)}`]),
    ...(where === null ? [] : [`only where ${nameInWords(where, scope)}`]),
    ...(insteadOf === null ? [] : [`in place of the ${kebabInWords(insteadOf)}`]),
    ...(oncePerFile ? ['once a file'] : []),
  ].join('; ');
}
