import type { Dialect } from './dialect.ts';
import type { InSteps, Step } from './in-ctes.ts';
import type { Refusal } from './writer.ts';

/** What a SELECT is put together from. */
export interface Parts {
  readonly from: string;
  /** Columns that are passed on. */
  readonly keep: readonly string[];
  /** Facts in their parts. */
  readonly given: readonly string[];
  /** What is the same in every row. */
  readonly constants: readonly string[];
  /** For what a row is refused as soon as it is read. */
  readonly atFirst: readonly Refusal[];
  /** Columns of which each step reads those before. */
  readonly stages: readonly (readonly string[])[];
  readonly later: readonly Refusal[];
  readonly outcome: string;
  readonly values: readonly (readonly [name: string, text: string])[];
  readonly needed: readonly (readonly [path: string, where: string])[];
}

/** Facts, then what is read several times, then the answer. */
export function select(dialect: Dialect, parts: Parts): InSteps {
  const { quoted, types } = dialect;
  const first = quoted('refused first');
  const given = [...parts.given, `${reasons(parts.atFirst, dialect)} AS ${first}`];
  const stages = [...parts.stages, [`${laterReasons(parts.later, first, dialect)} AS refused`]];
  const unlessRefused = (text: string, name: string) => `CASE WHEN refused IS NULL THEN ${text} END AS ${name}`;
  const columns = [
    ...parts.keep.map(quoted),
    unlessRefused(parts.outcome, 'outcome'),
    ...parts.values.map(([name, text]) =>
      unlessRefused(text === 'NULL' ? `CAST(NULL AS ${types.text})` : text, quoted(name)),
    ),
    `${needsText(parts.needed, dialect)} AS needs`,
    refusedOf([...parts.atFirst, ...parts.later], dialect),
  ];
  const steps = columnsOfSteps(() => parts.from, { given, constants: parts.constants }, stages, columns, dialect);
  return {
    steps,
    last: (called) => `SELECT\n  ${columns.join(',\n  ')}\nFROM ${called(`step_${stages.length}`)}`,
  };
}

/**
 * Facts, and what is worked out of them step by step: a table `given`, and tables `step_1` and so on; `from` may be a step before them, and
 * `read` is what reads the last. What is the same in every row is a table of one row, `constants`, or stands beside the facts.
 */
export function columnsOfSteps(
  from: Step['select'],
  { given, constants }: Pick<Parts, 'given' | 'constants'>,
  stages: Parts['stages'],
  read: readonly string[],
  dialect: Dialect,
): readonly Step[] {
  const isApart = dialect.joinsConstants && constants.length > 0;
  const first = isApart ? given : [...given, ...constants];
  const apart: Step = { name: 'constants', select: () => `SELECT\n    ${constants.join(',\n    ')}` };
  const before = (at: number) => (at > 0 ? [`step_${at}`] : ['given', ...(isApart ? [apart.name] : [])]);
  return [
    { name: 'given', select: (called) => `SELECT\n    ${first.join(',\n    ')}\n  FROM ${from(called)}` },
    ...(isApart ? [apart] : []),
    ...passedOn(first, stages, read, dialect).map(
      (made, at): Step => ({
        name: `step_${at + 1}`,
        select: (called) => `SELECT ${made.join(',\n    ')}\n  FROM ${before(at).map(called).join(', ')}`,
      }),
    ),
  ];
}

/** The columns of each step: those before it, and its own. Where each costs, those that nothing reads later are left out. */
function passedOn(
  given: readonly string[],
  stages: Parts['stages'],
  columns: readonly string[],
  { prunesColumns }: Dialect,
): Parts['stages'] {
  if (prunesColumns) return stages.map((made) => ['*', ...made]);
  const after = stages.map((_, at) => [...stages.slice(at + 1).flat(), ...columns].join('\n'));
  let before = given.map(nameOf);
  return stages.map((made, at) => {
    const all = [...before.filter((name) => after[at]?.includes(name)), ...made];
    before = all.map(nameOf);
    return all;
  });
}

/** What a column is called. */
const nameOf = (column: string): string => /(?:`(?:[^`]|``)+`|\w+)$/.exec(column)?.[0] ?? column;

/** Why a row is refused, as one of all reasons for which one may be. */
function refusedOf(refusals: readonly Refusal[], dialect: Dialect): string {
  const reasons = refusals.filter(({ where }) => where !== 'FALSE').map(({ reason }) => reason);
  const text = reasons.length === 0 ? 'refused' : dialect.oneOf('refused', [...new Set(reasons)]);
  return text === 'refused' ? text : `${text} AS refused`;
}

const cases = (refusals: readonly Refusal[], dialect: Dialect): readonly string[] =>
  refusals
    .filter(({ where }) => where !== 'FALSE')
    .map(({ reason, where }) => `WHEN ${where} THEN ${dialect.text(reason)}`);

function reasons(refusals: readonly Refusal[], dialect: Dialect): string {
  const found = cases(refusals, dialect);
  return found.length === 0 ? `CAST(NULL AS ${dialect.types.text})` : `CASE\n      ${found.join('\n      ')}\n    END`;
}

function laterReasons(refusals: readonly Refusal[], first: string, dialect: Dialect): string {
  const found = cases(refusals, dialect);
  return found.length === 0
    ? first
    : `CASE\n      WHEN ${first} IS NOT NULL THEN ${first}\n      ${found.join('\n      ')}\n    END`;
}

/** The paths that are needed, in their order; none of a row that is refused. */
function needsText(needed: Parts['needed'], dialect: Dialect): string {
  const empty = dialect.emptyList(dialect.listType(dialect.types.text));
  const some = needed.filter(([, where]) => where !== 'FALSE');
  if (some.length === 0) return empty;
  const paths = some.map(([path, where]) => `CASE WHEN ${where} THEN ${dialect.text(path)} END`);
  const isAny = some.map(([, where]) => where).join(' OR ');
  return `CASE WHEN refused IS NULL AND (${isAny}) THEN ${dialect.filter(dialect.list(paths), 'x0', 'x0 IS NOT NULL')} ELSE ${empty} END`;
}
