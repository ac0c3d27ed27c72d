import type { Debtor, Standing, Statement, StatementLine, ToldLine } from '../language/answer/statement.ts';
import { compare, type Decimal, decimal, plus } from '../values/decimal.ts';
import { moneyText } from '../values/money.ts';

/** What the decisions of one part of a file say of the statement. */
export interface ToldByPart {
  readonly matter: string | null;
  readonly told: readonly ToldLine[];
}

/** The statement of a file; `order` says in which order the lines of one matter stand, by what they are for. */
export function statementOf(
  parts: readonly ToldByPart[],
  order: readonly string[],
  ofFacts: (paths: ReadonlySet<string>) => readonly string[],
): Statement {
  const told = parts.flatMap(({ matter, told }) =>
    told.map((one) => ({ ...one, matter: one.oncePerFile ? null : matter })),
  );
  const once = new Map<string, StatementLine>();
  const lines: StatementLine[] = [];
  for (const { line, matter, oncePerFile } of told) {
    if (line === null) continue;
    const largest = once.get(line.for);
    if (!oncePerFile) lines.push({ matter, ...line });
    else if (largest === undefined || compare(decimal(line.amount), decimal(largest.amount)) > 0)
      once.set(line.for, { matter, ...line });
  }
  // A sum that is one is known once one part tells it.
  const open = told.filter(({ line, for: of, oncePerFile }) => line === null && !(oncePerFile && once.has(of)));
  const all = inOrder([...once.values(), ...lines], order).map((line) => withoutReplaced(line, lines));
  const totalOf = (owedBy: Debtor, standing: Standing | null): string | null => {
    const isOfIt = (standings: readonly Standing[]) => standing === null || standings.includes(standing);
    if (open.some((one) => one.owedBy === owedBy && isOfIt(one.standings))) return null;
    return sum(all.filter((line) => line.owedBy === owedBy && isOfIt([line.standing])));
  };
  return {
    lines: all,
    owedByCustomer: totalOf('customer', 'owed'),
    mayBeCharged: totalOf('customer', 'may-be-charged'),
    owedToCustomer: totalOf('provider', null),
    needs: ofFacts(new Set(open.filter(({ owedBy }) => owedBy !== 'bank').flatMap(({ needs }) => needs))),
  };
}

const sum = (lines: readonly StatementLine[]): string =>
  moneyText(lines.reduce<Decimal>((total, { amount }) => plus(total, decimal(amount)), decimal('0')));

/** A line says what it would replace only where that is on the statement. */
function withoutReplaced({ insteadOf, ...line }: StatementLine, lines: readonly StatementLine[]): StatementLine {
  const isThere = lines.some(({ matter, for: of }) => matter === line.matter && of === insteadOf);
  return insteadOf !== undefined && isThere ? { ...line, insteadOf } : line;
}

/** Those of the file itself first, then by matter; of one matter in the order told, others after them. */
function inOrder(lines: readonly StatementLine[], order: readonly string[]): StatementLine[] {
  const place = ({ for: of }: StatementLine) => (order.includes(of) ? order.indexOf(of) : order.length);
  return lines.toSorted((a, b) => compareMatters(a.matter, b.matter) || place(a) - place(b));
}

/** The file itself first, then its matters by id. */
export const compareMatters = (a: string | null, b: string | null): number => {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return a < b ? -1 : 1;
};
