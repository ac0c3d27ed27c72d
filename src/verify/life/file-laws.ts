import type { AssessedEffect, Assessment } from '../../assess/assessment.ts';
import type { StatementLine } from '../../language/answer/statement.ts';
import { compare, type Decimal, decimal, plus } from '../../values/decimal.ts';
import { moneyText } from '../../values/money.ts';
import type { CustomerFile } from './customer-file.ts';

/** What is wrong with what a file came to, in words; nothing where the law holds. */
export type FileLaw = (file: CustomerFile, came: Assessment) => readonly string[];

const nil = decimal('0');

/** Every sum that is asked for, owed or told of is nil at least. */
const nothingNegative: FileLaw = (_, { statement, effects, decisions, matters }) => [
  ...statement.lines
    .filter(({ amount }) => compare(decimal(amount), nil) <= 0)
    .map((line) => `${nameOf(line)} is ${line.amount}`),
  ...effects
    .filter(({ amount }) => typeof amount === 'string' && compare(decimal(amount), nil) < 0)
    .map((effect) => `${actOf(effect)} of ${effect.amount}`),
  ...[decisions, ...Object.values(matters)].flatMap((answers) =>
    Object.entries(answers).flatMap(([decision, answer]) =>
      Object.entries(answer?.values ?? {})
        .filter(([, value]) => typeof value === 'string' && /^-\d+\.\d\d$/.test(value))
        .map(([name, value]) => `${decision} has ${name} of ${value}`),
    ),
  ),
];

/** What is charged and what is given back for the same thing, by what lines are for. */
const contrary = [
  ['invoice', 'wrong-charge'],
  ['late-fee', 'late-fee-reversed'],
  ['interest', 'interest-reversed'],
] as const;

const noChargeAndRefund: FileLaw = (_, { statement }) =>
  contrary.flatMap(([charged, refunded]) =>
    statement.lines
      .filter((line) => line.for === charged)
      .filter(({ matter }) => statement.lines.some((other) => other.for === refunded && other.matter === matter))
      .map((line) => `${nameOf(line)} is charged, and given back as ${refunded}`),
  );

/** Nothing has to be done before the first day of what it follows from. */
const noEffectBeforeItsCause: FileLaw = (file, { effects, statement }) => {
  const { matters, ...own } = file;
  const firstDays = new Map<string | null, string>([
    [null, firstDayOf(own)],
    ...matters.map((matter) => [matter.id, firstDayOf(matter)] as const),
  ]);
  const isBefore = (by: string | null | undefined, matter: string | null) =>
    typeof by === 'string' && by < (firstDays.get(matter) ?? '');
  return [
    ...effects.filter(({ by, matter }) => isBefore(by, matter)).map((effect) => `${actOf(effect)} by ${effect.by}`),
    ...statement.lines.filter(({ by, matter }) => isBefore(by, matter)).map((line) => `${nameOf(line)} by ${line.by}`),
  ];
};

const firstDayOf = (facts: object): string =>
  (JSON.stringify(facts).match(/(?<=")\d{4}-\d{2}-\d{2}(?=["T])/g) ?? []).sort()[0] ?? '';

/** What one decision allows no other forbids. */
const noConflict: FileLaw = (_, { conflicts }) =>
  conflicts.map(
    ({ forbids, against }) => `${actOf(against)} (${against.decision}) is forbidden by ${forbids.decision}`,
  );

/** Every total is the sum of its lines, and no sum is told twice. */
const statementAddsUp: FileLaw = (_, { statement }) => {
  const { lines, owedByCustomer, mayBeCharged, owedToCustomer } = statement;
  const sumOf = (of: (line: StatementLine) => boolean): string =>
    moneyText(lines.filter(of).reduce<Decimal>((sum, { amount }) => plus(sum, decimal(amount)), nil));
  const totals = [
    ['owedByCustomer', owedByCustomer, sumOf(({ owedBy, standing }) => owedBy === 'customer' && standing === 'owed')],
    [
      'mayBeCharged',
      mayBeCharged,
      sumOf(({ owedBy, standing }) => owedBy === 'customer' && standing === 'may-be-charged'),
    ],
    ['owedToCustomer', owedToCustomer, sumOf(({ owedBy }) => owedBy === 'provider')],
  ] as const;
  const names = lines.map(nameOf);
  return [
    ...totals
      .filter(([, told, sum]) => told !== null && told !== sum)
      .map(([name, told, sum]) => `${name} is ${told}, its lines come to ${sum}`),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name} is told twice`),
  ];
};

/**
 * Laws that what any customer's file comes to keeps under the default readings: no sum below nil, nothing charged and given back at once,
 * nothing to be done before the first day of what it follows from, no conflict, a statement that adds up. Each gives what is wrong.
 */
export const fileLaws = {
  nothingNegative,
  noChargeAndRefund,
  noEffectBeforeItsCause,
  noConflict,
  statementAddsUp,
} as const satisfies Readonly<Record<string, FileLaw>>;

/** What is wrong by any of the laws. */
export const faultsOfFile = (file: CustomerFile, came: Assessment): readonly string[] =>
  Object.entries(fileLaws).flatMap(([name, law]) => law(file, came).map((fault) => `${name}: ${fault}`));

/**
 * Where what was decided on less knowledge is decided otherwise on more: outcomes and values of decisions that both files ask. What was
 * not known before may be known now, and nothing else may change.
 */
export function contradictedBy(less: Assessment, more: Assessment): readonly string[] {
  const parts = [
    [null, less.decisions, more.decisions] as const,
    ...Object.entries(less.matters).map(([id, answers]) => [id, answers, more.matters[id] ?? {}] as const),
  ];
  return parts.flatMap(([matter, before, after]) =>
    Object.entries(before).flatMap(([decision, answer]) => {
      const now = after[decision];
      if (answer === undefined || now === undefined) return [];
      const told = (part: string, was: unknown, is: unknown) =>
        was === null || JSON.stringify(was) === JSON.stringify(is)
          ? []
          : [
              `${matter ?? 'the file'}: ${decision} has ${part} ${JSON.stringify(was)}, and with more known ${JSON.stringify(is)}`,
            ];
      return [
        ...told('outcome', answer.outcome, now.outcome),
        ...Object.entries(answer.values).flatMap(([name, value]) => told(name, value, now.values[name])),
      ];
    }),
  );
}

const nameOf = ({ matter, for: of }: StatementLine): string => `${of} of ${matter ?? 'the file'}`;
const actOf = ({ matter, party, modality, action }: AssessedEffect): string =>
  `${party} ${modality} ${action} for ${matter ?? 'the file'}`;
