import type { Statement, StatementLine } from '../language/answer/statement.ts';
import { dateInWords, kebabInWords, valueInWords } from '../language/english/value-in-words.ts';
import { line, type Outline } from './outline.ts';

/** The statement of a file as a table: each sum with its matter, who owes it and by when; then the totals and what would settle them. */
export function statementInWords(statement: Statement, named: (path: string) => Outline): Outline[] {
  const { lines, owedByCustomer, mayBeCharged, owedToCustomer, needs } = statement;
  const isNothing = [owedByCustomer, mayBeCharged, owedToCustomer].every((total) => total === '0.00');
  if (lines.length === 0 && isNothing) return [];
  const rows = lines.map(cellsOf);
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((cells) => cells[column]?.length ?? 0)));
  const table = rows.map((cells) =>
    line(
      cells
        .map((cell, column) => (column === 2 ? cell.padStart(widths[2] ?? 0) : cell.padEnd(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    ),
  );
  return [
    ...table,
    line(`the customer owes ${inPounds(owedByCustomer)}`),
    line(`may be charged to the customer: ${inPounds(mayBeCharged)}`),
    line(`the provider owes ${inPounds(owedToCustomer)}`),
    ...(needs.length === 0 ? [] : [line('what would settle the rest', needs.map(named))]),
  ];
}

const inPounds = (amount: string | null): string =>
  amount === null ? 'a sum that is not known' : valueInWords(amount, 'money');

const standings = { owed: 'owes it', 'may-be-charged': 'may be charged' };

function cellsOf({ matter, for: of, amount, owedBy, standing, by, insteadOf, clause }: StatementLine): string[] {
  const day = by === null ? '' : `, by ${dateInWords(by)}`;
  const instead = insteadOf === undefined ? '' : `, instead of the ${kebabInWords(insteadOf)}`;
  return [
    matter ?? '',
    kebabInWords(of),
    valueInWords(amount, 'money'),
    `the ${owedBy} ${standings[standing]}${day}${instead} (${clause})`,
  ];
}
