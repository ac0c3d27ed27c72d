import type { DecisionModel } from '../language/model/decision-model.ts';
import type { ColumnOf } from './columns.ts';
import { allOf, anyOf } from './conditions.ts';
import { type FactsGiven, FactsIn } from './facts-in.ts';
import type { ReadTable } from './file-tables.ts';
import type { Called, Step } from './in-ctes.ts';
import type { Refusal, Writer } from './writer.ts';

/** Columns of parts that are no facts. */
export const KEY = 'key of account';
export const MATTER = 'id of matter';
export const WRONG = 'wrong when read';
/** Whether a part itself gives what a decision is about, and whether it has it, if only as something of which nothing is known. */
export const gives = (about: string): string => `gives ${about}`;
export const has = (about: string): string => `has ${about}`;
const noneOf = (path: string): string => `${path} is none`;

/** The parts of all files as one table: accounts themselves, and matters laid over them. */
export interface PartsOfFiles {
  readonly steps: readonly Step[];
  /** The columns of their facts. */
  readonly columns: ReadonlyMap<string, ColumnOf>;
}

type Known = Pick<FactsGiven, 'definitions' | 'fields' | 'forms'>;

export function partsOfFiles(
  tables: readonly ReadTable[],
  abouts: readonly string[],
  known: Known,
  on: Writer,
): PartsOfFiles {
  const { dialect } = on;
  const q = dialect.quoted;
  const read = tables.map((table, index) => {
    const facts = new FactsIn({ ...known, contradictions: [], listed: new Set(), columns: table.columns }, on);
    return { table, facts, name: index === 0 ? 'accounts_read' : `matters_${index}_read` };
  });
  const paths = [...known.definitions.keys()].filter((path) => tables.some(({ columns }) => columns.has(path)));
  const isEntity = (path: string) => known.definitions.get(path)?.type === 'entity';
  const mayBeNone = (facts: FactsIn, path: string) => !isEntity(path) && facts.saidNone(path) !== 'FALSE';
  const withNone = new Set(paths.filter((path) => read.some(({ facts }) => mayBeNone(facts, path))));

  const readTable = ({ table, facts, name }: (typeof read)[number]): Step => {
    const columns = paths.flatMap((path) => {
      if (facts.column(path) === null) return [];
      const [none, raw] = [facts.saidNone(path), facts.raw(path)];
      const known = `(${raw} IS NOT NULL)`;
      if (isEntity(path)) {
        const ways = [...(none === 'FALSE' ? [] : [`WHEN ${none} THEN FALSE`]), `WHEN ${known} THEN TRUE`];
        return [`CASE ${ways.join(' ')} END AS ${q(path)}`];
      }
      const value = none === 'FALSE' ? raw : `CASE WHEN NOT ${none} THEN ${raw} END`;
      return [`${value} AS ${q(path)}`, ...(mayBeNone(facts, path) ? [`${none} AS ${q(noneOf(path))}`] : [])];
    });
    const flags = abouts.flatMap((about) => [
      `${givesText(about, facts, isEntity(about))} AS ${q(gives(about))}`,
      `${hasText(about, facts)} AS ${q(has(about))}`,
    ]);
    const wrong = reasonOf(
      [...table.columns].flatMap(([path, { null: says }]) =>
        says === 'refused' ? [{ reason: `${path}: nothing is given`, where: `(${facts.raw(path)} IS NULL)` }] : [],
      ),
      on,
    );
    const id = table.id === null ? [] : [`${q(table.id)} AS ${q(MATTER)}`];
    const all = [`${q(table.key)} AS ${q(KEY)}`, ...id, ...columns, ...flags, `${wrong} AS ${q(WRONG)}`];
    return { name, select: () => `SELECT\n    ${all.join(',\n    ')}\n  FROM ${table.from}` };
  };

  const [accounts, ...matters] = read as [(typeof read)[number], ...(typeof read)[number][]];
  const flags = abouts.flatMap((about) => [gives(about), has(about)]);
  const own = (facts: FactsIn, alias: string, path: string) =>
    facts.column(path) === null ? null : `${alias}.${q(path)}`;
  const ownNone = (facts: FactsIn, alias: string, path: string) =>
    facts.column(path) !== null && mayBeNone(facts, path) ? `coalesce(${alias}.${q(noneOf(path))}, FALSE)` : null;
  const columnsOf = (sources: readonly (readonly [FactsIn, string])[]) =>
    paths.flatMap((path) => {
      const values = sources.flatMap(([facts, alias]) => own(facts, alias, path) ?? []);
      const nones = sources.flatMap(([facts, alias]) => ownNone(facts, alias, path) ?? []);
      const value = values.length > 1 ? `coalesce(${values.join(', ')})` : (values[0] ?? 'NULL');
      return [`${value} AS ${q(path)}`, ...(withNone.has(path) ? [`${anyOf(nones)} AS ${q(noneOf(path))}`] : [])];
    });

  const file = (called: Called) =>
    `SELECT\n    a.${q(KEY)}, CAST(NULL AS ${dialect.types.text}) AS ${q(MATTER)},\n    ${[
      ...columnsOf([[accounts.facts, 'a']]),
      ...flags.map((flag) => `a.${q(flag)}`),
      `a.${q(WRONG)}`,
    ].join(',\n    ')}\n  FROM ${called(accounts.name)} a`;
  const ofMatters = matters.map(({ facts, name }) => {
    const said = (of: FactsIn, alias: string, path: string) =>
      anyOf([
        ...(of.column(path) === null ? [] : [`(${alias}.${q(path)} IS NOT NULL)`]),
        ...[ownNone(of, alias, path) ?? []].flat(),
      ]);
    const fieldsOf = (path: string) => paths.filter((other) => accounts.facts.entityOf(other) === path);
    const twice = paths.flatMap((path): Refusal[] => {
      const reason = `${path}: given by an account and by a matter`;
      const [a, m] = [said(accounts.facts, 'a', path), said(facts, 'm', path)];
      if (!isEntity(path)) return [{ reason, where: allOf([a, m]) }];
      const none = (of: FactsIn, alias: string) =>
        of.column(path) === null ? 'FALSE' : `(${alias}.${q(path)} IS NOT NULL AND NOT ${alias}.${q(path)})`;
      const any = (of: FactsIn, alias: string) => anyOf([path, ...fieldsOf(path)].map((one) => said(of, alias, one)));
      return [
        {
          reason,
          where: anyOf([
            allOf([none(accounts.facts, 'a'), any(facts, 'm')]),
            allOf([none(facts, 'm'), any(accounts.facts, 'a')]),
          ]),
        },
      ];
    });
    const id = `CAST(m.${q(MATTER)} AS ${dialect.types.text})`;
    const wrong = reasonOf(
      [
        { reason: 'a matter of no account', where: `(a.${q(KEY)} IS NULL)` },
        { reason: 'a matter without an id', where: `(m.${q(MATTER)} IS NULL)` },
        // Ids are put in order by their signs, which engines do alike for these.
        {
          reason: 'an id of other signs than those of ASCII',
          where: `(NOT coalesce(${dialect.matches(id, '[ -~]*[!-~][ -~]*')}, TRUE))`,
        },
        ...twice,
      ],
      on,
    );
    return (called: Called) =>
      `SELECT\n    m.${q(KEY)}, ${id},\n    ${[
        ...columnsOf([
          [facts, 'm'],
          [accounts.facts, 'a'],
        ]),
        ...flags.map((flag) => `m.${q(flag)}`),
        `coalesce(m.${q(WRONG)}, ${wrong})`,
      ].join(',\n    ')}\n  FROM ${called(name)} m LEFT JOIN ${called(accounts.name)} a ON a.${q(KEY)} = m.${q(KEY)}`;
  });
  const parts: Step = {
    name: 'parts',
    select: (called) => [file, ...ofMatters].map((one) => one(called)).join('\n  UNION ALL\n  '),
  };
  const columns = paths.map((path) => [path, together(path, tables, withNone.has(path))] as const);
  return { steps: [...read.map(readTable), parts], columns: new Map(columns) };
}

/** A fact of parts: of as many digits and entries as one of its columns may have, and of the fields that structs of one type hold. */
function together(path: string, tables: readonly ReadTable[], mayBeNone: boolean): ColumnOf {
  const all = tables.flatMap(({ columns }) => columns.get(path) ?? []);
  const most = (key: 'digits' | 'places' | 'entries') => {
    const told = all.flatMap((one) => one[key] ?? []);
    return told.length === 0 ? {} : { [key]: Math.max(...told) };
  };
  const fields = all.find((one) => one.fields !== undefined)?.fields;
  return {
    column: path,
    ...(fields !== undefined && { fields }),
    ...(mayBeNone && { none: noneOf(path) }),
    ...most('digits'),
    ...most('places'),
    ...most('entries'),
    ...(all.some(({ nullInEntries }) => nullInEntries === 'refused') && { nullInEntries: 'refused' as const }),
  };
}

/** An entity is given by any field of it, or by being none; a fact by itself. */
function givesText(about: string, facts: FactsIn, isEntity: boolean): string {
  if (!isEntity && facts.given.definitions.has(about)) return facts.saidAnything(about);
  const fields = [...facts.given.definitions.values()].flatMap(({ path, entity }) => (entity === about ? [path] : []));
  return anyOf([...(isEntity ? [facts.saidNone(about)] : []), ...fields.map((path) => facts.saidAnything(path))]);
}

const hasText = (about: string, facts: FactsIn): string =>
  facts.given.definitions.get(about)?.type === 'entity' || !facts.given.definitions.has(about)
    ? facts.gives(about)
    : facts.saidAnything(about);

export function reasonOf(refusals: readonly Refusal[], { dialect }: Writer): string {
  const found = refusals.filter(({ where }) => where !== 'FALSE');
  if (found.length === 0) return `CAST(NULL AS ${dialect.types.text})`;
  return `CASE ${found.map(({ reason, where }) => `WHEN ${where} THEN ${dialect.text(reason)}`).join('\n      ')} END`;
}

/** What decisions are about, and what those are about that they ask of all parts of a file. */
export const aboutsOf = (models: readonly DecisionModel[]): readonly string[] => [
  ...new Set(models.flatMap(({ about }) => about ?? [])),
];
