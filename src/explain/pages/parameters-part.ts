import { dateInWords, valueInWords } from '../../language/english/value-in-words.ts';
import type { Parameter } from '../../language/model/decision-model.ts';
import { toPlainValue } from '../../language/run-time/value.ts';
import { nameInWords } from '../names-in-words.ts';
import type { Scope } from '../scope.ts';
import type { Links } from './links.ts';
import { code, plain, sentence, table } from './markdown.ts';

/** The numbers and lists of the contract that the decision uses; one that changes by day with a table of its own. */
export function parametersPart(scope: Scope, links: Links): string[] {
  const parameters = [...scope.model.parameters];
  const rows = parameters.map(([name, parameter]) => [
    plain(sentence(parameter.means)),
    code(name),
    parameter.dated === null ? plain(wordsOf(parameter.value, parameter, scope)) : 'by its day, below',
    links.clause(parameter.clause),
  ]);
  return [
    ...table(['Parameter', 'Name', 'Value', 'Clause'], rows),
    ...parameters.flatMap(([, parameter]) => datedPart(parameter, scope)),
  ];
}

function datedPart(parameter: Parameter, scope: Scope): string[] {
  if (parameter.dated === null) return [];
  const { on, steps } = parameter.dated;
  return [
    `${plain(sentence(parameter.means))} goes by ${plain(nameInWords(on, scope))}:`,
    ...table(
      ['From', 'Value'],
      steps.map(({ from, value }) => [dateInWords(from), plain(wordsOf(value, parameter, scope))]),
    ),
  ];
}

const wordsOf = (value: Parameter['value'], { type, unit }: Parameter, { dictionary }: Scope): string =>
  valueInWords(toPlainValue(value), type, unit, dictionary.inWords.options);
