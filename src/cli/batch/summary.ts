import type { Tally, Ways } from './tally.ts';

/** What a batch came to. */
export interface Summary {
  /** The decision, or `assess`. */
  readonly asked: string;
  readonly rows: number;
  readonly answered: number;
  readonly rejects: number;
  /** How often each outcome came, `null` for not decided; by decision for `assess`. */
  readonly outcomes: Readonly<Record<string, unknown>>;
  /** Sums of money by value, in pounds; of `assess` the totals of the statements. */
  readonly sums: Readonly<Record<string, string>>;
  /** Of rows that SQL went over first, how many it answered, and how many it left to `evaluate`, by why. */
  readonly ways?: Ways;
  /** Of this run. */
  readonly seconds: number;
  readonly rowsPerSecond: number;
  readonly policy: { readonly version: string; readonly inForceFrom: string; readonly digest: string };
}

export function summaryOf(
  asked: string,
  policy: Summary['policy'],
  tally: Tally,
  rowsNow: number,
  seconds: number,
): Summary {
  const { answered, rejected, outcomes, sums, ways } = tally;
  return {
    asked,
    rows: answered + rejected,
    answered,
    rejects: rejected,
    outcomes: inOrder<unknown>(asked === 'assess' ? outcomes : (outcomes[asked] ?? {})),
    sums: inOrder(sums),
    ...(ways !== undefined && { ways: { sql: ways.sql, refused: inOrder(ways.refused) } }),
    seconds: Math.round(seconds * 1000) / 1000,
    rowsPerSecond: Math.round(rowsNow / Math.max(seconds, 0.001)),
    policy,
  };
}

/** Whichever came first. */
const inOrder = <Of>(record: Readonly<Record<string, Of>>): Readonly<Record<string, Of>> =>
  Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));

export function summaryInWords(summary: Summary): string {
  const { rows, rejects, outcomes, sums, ways, policy } = summary;
  const counts = (of: Readonly<Record<string, unknown>>, indent: string): string[] =>
    Object.entries(of).flatMap(([name, count]) =>
      typeof count === 'number'
        ? [`${indent}${name === 'null' ? 'not decided' : name}: ${inEnglish(count)}`]
        : [`${indent}${name}:`, ...counts(count as Record<string, unknown>, `${indent}  `)],
    );
  return [
    `${summary.asked}: ${inEnglish(rows)} rows, ${inEnglish(rejects)} rejected`,
    ...counts(outcomes, '  '),
    ...Object.entries(sums).map(([name, sum]) => `  sum of ${name}: £${inPounds(sum)}`),
    ...(ways === undefined ? [] : waysInWords(ways)),
    `  ${inEnglish(summary.rowsPerSecond)} rows a second, ${summary.seconds} seconds`,
    `  policy ${policy.version}, ${policy.digest}`,
  ].join('\n');
}

const waysInWords = ({ sql, refused }: Ways): string[] => [
  `  answered by SQL: ${inEnglish(sql)}`,
  ...Object.entries(refused).map(([reason, count]) => `  left to evaluate: ${inEnglish(count)} (${reason})`),
];

export const inEnglish = (count: number): string => count.toLocaleString('en-GB');

/** As text, since a sum may have more digits than a number holds. */
const inPounds = (sum: string): string => sum.replace(/\B(?=(\d{3})+\.)/g, ',');
