import type { DecisionModel } from '../language/model/decision-model.ts';
import { anyOf } from './conditions.ts';
import type { Dialect } from './dialect.ts';
import type { InSteps, Step } from './in-ctes.ts';
import { type LineText, lineStruct, SUM } from './lines.ts';
import { gives, has, KEY, MATTER } from './parts-of-files.ts';

/** A decision that asks another of all parts of a file. */
export type Everywhere = readonly (readonly [decision: DecisionModel, asked: DecisionModel])[];

/** Matters of one account, with which a file is surely one that `assess` goes over to its end. */
const MOST_MATTERS = 200;

const NIL = `CAST(0 AS ${SUM})`;

/** The statement of each account, from the lines of its parts, which are a step; `lines` are in the order in which those of one matter stand. */
export function byAccount(
  steps: readonly Step[],
  parts: string,
  lines: readonly LineText[],
  everywhere: Everywhere,
  key: string,
  dialect: Dialect,
): InSteps {
  const q = dialect.quoted;
  const [once, each] = [true, false].map((isOnce) =>
    [...lines.entries()].filter(([, { line }]) => line.rule.oncePerFile === isOnce),
  ) as [[number, LineText][], [number, LineText][]];
  const matter = q(MATTER);
  const isThere = (text: string) => `refused IS NULL AND ${text}`;
  const noText = `CAST(NULL AS ${dialect.types.text})`;
  const insteadOf = ({ line }: LineText) => {
    const { insteadOf: of } = line.rule;
    const others = anyOf(each.filter(([, other]) => other.line.rule.for === of).map(([, other]) => other.isThere));
    return of === null || others === 'FALSE' ? noText : `CASE WHEN ${others} THEN ${dialect.text(of)} END`;
  };
  const structs = each.map(
    ([place, one]) =>
      `CASE WHEN ${isThere(one.isThere)} THEN ${lineStruct(one, place, matter, insteadOf(one), dialect)} END`,
  );
  const listed = (entries: readonly string[]) => dialect.filter(dialect.list(entries), 'x0', 'x0 IS NOT NULL');
  /** Lines of one total: whose they are, and whether they are owed; whichever of both where that is `null`. */
  const totals: readonly (readonly [string, string, boolean | null])[] = [
    ['owedByCustomer', 'customer', true],
    ['mayBeCharged', 'customer', false],
    ['owedToCustomer', 'provider', null],
  ];
  const isOfIt = ({ line, isOwed }: LineText, owedBy: string, owed: boolean | null) => {
    if (line.rule.owedBy !== owedBy) return 'FALSE';
    if (owed === null) return 'TRUE';
    return owed ? isOwed : `(NOT ${isOwed})`;
  };
  const sumsOf = (owedBy: string, owed: boolean | null) =>
    each.flatMap(([, one]) => {
      const isPart = isOfIt(one, owedBy, owed);
      return isPart === 'FALSE'
        ? []
        : [`CASE WHEN ${isThere(one.isThere)} AND ${isPart} THEN ${one.amount} ELSE ${NIL} END`];
    });
  const flag = (text: string) => `CASE WHEN ${text} THEN 1 ELSE 0 END`;
  const asked = everywhere.map(([decision, other], at) => {
    const [asks, isGiven] = [q(gives(decision.about as string)), other.about === null ? 'TRUE' : q(has(other.about))];
    return {
      at,
      columns: [asks, isGiven, `(${asks} AND ${isGiven})`].map((text, nth) => [`asked_${at}_${nth}`, flag(text)]),
    };
  });
  const lineOf = [
    `${q(KEY)}, ${matter}, refused`,
    `${listed(structs)} AS lines`,
    ...totals.map(([name, by, owed]) => `${[NIL, ...sumsOf(by, owed)].join('\n      + ')} AS ${q(name)}`),
    ...once.map(([place, one]) => `CASE WHEN ${isThere(one.isThere)} THEN ${one.amount} END AS once_${place}`),
    ...asked.flatMap(({ columns }) => columns.map(([name, text]) => `${text} AS ${name}`)),
  ];
  const count = (name: string) => `sum(${name})`;
  const reasons = [
    [`${q(KEY)} IS NULL`, 'an account without a key'],
    [
      `sum(${flag(`${matter} IS NULL AND (refused IS NULL OR refused <> ${dialect.text(ORPHAN)})`)}) > 1`,
      'several accounts of one key',
    ],
    [`count(${matter}) > count(DISTINCT ${matter})`, 'several matters of one id'],
    [`count(${matter}) > ${MOST_MATTERS}`, `more than ${MOST_MATTERS} matters`],
    ...asked.map(({ at }) => [
      `${count(`asked_${at}_0`)} > 0 AND ${count(`asked_${at}_1`)} > 0 AND NOT (${[0, 1, 2].map((nth) => `${count(`asked_${at}_${nth}`)} = 1`).join(' AND ')})`,
      `${everywhere[at]?.[1].decision}: asked of several parts`,
    ]),
  ].map(([where, reason]) => `WHEN ${where} THEN ${dialect.text(reason as string)}`);
  const all = dialect.name === 'duckdb' ? 'list(lines)' : 'collect_list(lines)';
  const ofAccount = [
    q(KEY),
    `${dialect.flattened(all)} AS lines`,
    ...totals.map(([name]) => `CAST(sum(${q(name)}) AS ${SUM}) AS ${q(name)}`),
    ...once.map(([place]) => `max(once_${place}) AS once_${place}`),
    `CASE ${reasons.join('\n      ')} ELSE min(refused) END AS refused`,
  ];
  const onceLines = once.map(([place, one]) => {
    const told: LineText = {
      ...one,
      amount: `once_${place}`,
      isOwed: one.line.rule.standing === 'owed' ? 'TRUE' : 'FALSE',
    };
    return `CASE WHEN once_${place} IS NOT NULL THEN ${lineStruct(told, place, noText, noText, dialect)} END`;
  });
  const allLines = once.length === 0 ? 'lines' : dialect.concatenated([listed(onceLines), 'lines']);
  const shown = [
    `${q(KEY)} AS ${q(key)}`,
    `CASE WHEN refused IS NULL THEN ${dialect.transform(dialect.sorted(allLines), 'x0', 'x0.line')} END AS lines`,
    ...totals.map(([name, by, owed]) => {
      const more = once
        .filter(
          ([, { line }]) => line.rule.owedBy === by && (owed === null || (line.rule.standing === 'owed') === owed),
        )
        .map(([place]) => `coalesce(once_${place}, ${NIL})`);
      return `CASE WHEN refused IS NULL THEN CAST(${[q(name), ...more].join(' + ')} AS ${SUM}) END AS ${q(name)}`;
    }),
    'refused',
  ];
  return {
    steps: [
      ...steps,
      {
        name: 'lines_of_parts',
        select: (called) => `SELECT\n    ${lineOf.join(',\n    ')}\n  FROM ${called(parts)}`,
      },
      {
        name: 'of_accounts',
        select: (called) =>
          `SELECT\n    ${ofAccount.join(',\n    ')}\n  FROM ${called('lines_of_parts')} GROUP BY ${q(KEY)}`,
      },
    ],
    last: (called) => `SELECT\n  ${shown.join(',\n  ')}\nFROM ${called('of_accounts')}`,
  };
}

/** A matter without an id is none of the accounts. */
const ORPHAN = 'a matter without an id';
