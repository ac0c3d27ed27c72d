import { allOf, dateInWords, kebabInWords, valueInWords } from '../../language/english/value-in-words.ts';
import type { Table } from '../../language/model/dictionary.ts';
import { isCalendar, isTimeline, toPlainValue, type Value } from '../../language/run-time/value.ts';
import type { Documented } from '../documented.ts';
import { line } from '../outline.ts';
import { type Links, linksFrom } from './links.ts';
import { code, image, list, page, plain, section, sentence, table, titleOf } from './markdown.ts';
import { chartPath, pagePaths } from './paths.ts';

const mostShown = 5;

/** The reference data: where it is from, the days it answers for, what may be given in its place, and its latest entries. */
export function tablesPage({ dictionary, decisions, modelOf }: Documented): string {
  const links = linksFrom(pagePaths.tables, dictionary.ledger);
  const rules = decisions.map(modelOf);
  return page(
    '# Tables',
    'A day outside the days that a table answers for is never answered with the nearest known entry.',
    ...[...dictionary.tables.values()].flatMap((known) => {
      const readBy = rules
        .filter(({ tables }) => tables.has(known.name))
        .map(({ decision }) => links.decision(decision));
      const rows = [...aboutTable(known, links), ...(readBy.length === 0 ? [] : [['Read by', readBy.join(', ')]])];
      return section(2, titleOf(known.name), [
        plain(sentence(known.means)),
        ...table(['About', ' '], rows),
        ...(isTimeline(known.value)
          ? [
              image(
                `A chart of the steps of the table ${kebabInWords(known.name)}, all of which the rule files hold`,
                chartPath(known.name),
              ),
            ]
          : []),
        ...latestEntries(known.value),
      ]);
    }),
  );
}

const aboutTable = ({ source, licence, clause, answersFrom, answersTo, standIn, value }: Table, links: Links) => [
  ['Source', plain(source)],
  ['Licence', plain(licence)],
  ...(clause === null ? [] : [['Clause', links.clause(clause)]]),
  ['Answers for', `${dateInWords(answersFrom)} to ${dateInWords(answersTo)}`],
  ['May be given in its place', code(standIn)],
  ['Entries', entriesInWords(value)],
];

function entriesInWords(value: Value): string {
  if (isTimeline(value)) return String(value.steps.length);
  return allOf(calendarsOf(value).map(([part, days]) => `${days.length} for ${code(part)}`));
}

function latestEntries(value: Value): string[] {
  if (!isTimeline(value))
    return list(
      calendarsOf(value).map(([part, days]) => {
        const latest = days.filter((day) => day.slice(0, 4) === days.at(-1)?.slice(0, 4));
        return line(`The latest for ${code(part)}: ${allOf(latest.map(dateInWords))}`);
      }),
    );
  const latest = value.steps.slice(-mostShown).toReversed();
  return [
    'The latest entries:',
    ...table(
      ['From', 'Value'],
      latest.map((step) => [dateInWords(step.from), valueInWords(toPlainValue(step.value), 'percent')]),
    ),
  ];
}

/** The parts of a table of calendars, each with its days in order. */
const calendarsOf = (value: Value): [part: string, days: readonly string[]][] =>
  Object.entries(value as { readonly [part: string]: Value }).flatMap(([part, calendar]) =>
    isCalendar(calendar) ? [[part, [...calendar.holidays].toSorted()]] : [],
  );
