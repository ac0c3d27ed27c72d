import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicPolicy } from '../../src/inner-policy.ts';
import { factsReadUnder } from '../../src/language/model/facts-read.ts';
import { isWhole, type Type } from '../../src/language/model/type.ts';
import type { ColumnOf } from '../../src/sql/columns.ts';
import { toSqlOf } from '../../src/to-sql.ts';
import { arbitrariesOf } from '../../src/verify/arbitraries.ts';
import { contract } from '../rules/contract.ts';
import { seed } from '../seed.ts';
import { agreementOf, entriesOf, fieldsHeld, translated } from './agreement.ts';
import { factsTable, rowsOf, withDuckDb } from './duckdb.ts';
import { columnType } from './typed-rows.ts';

/** Rows of a decision in one run, and the decisions, others for each seed. */
const rows = Number(process.env.RUNS ?? 40);
const decisions = fc.sample(fc.shuffledSubarray([...translated(contract)], { minLength: 5, maxLength: 5 }), {
  numRuns: 1,
  seed,
})[0] as readonly string[];

type Facts = Readonly<Record<string, unknown>>;
interface Told {
  readonly null: 'unknown' | 'none' | 'refused';
  readonly isText: boolean;
  /** Whether another column says that there is none. */
  readonly hasNone: boolean;
  /** Of an entity, that it is a struct of its fields. */
  readonly isStruct: boolean;
  /** Of an entity, that rows that give it are refused. */
  readonly isGivenRefused: boolean;
  /** Of an entity that is given, that its fields alone say so. */
  readonly isSaidByFields: boolean;
  /** Of a list, how many of their optional fields entries hold. */
  readonly optional: number;
}
const told: fc.Arbitrary<Told> = fc.record({
  null: fc.constantFrom('unknown', 'unknown', 'none', 'refused'),
  isText: fc.constantFrom(true, false, false),
  hasNone: fc.boolean(),
  isStruct: fc.boolean(),
  isGivenRefused: fc.constantFrom(false, false, true),
  isSaidByFields: fc.constantFrom(false, false, true),
  optional: fc.nat(3),
});
/** Text that is no value of most types, though an engine might make one of it. */
const odd = fc.constantFrom(
  '2025-02-30',
  '2025-01-01\n',
  ' 2025-01-01',
  '1',
  '01',
  '1.005',
  '-0',
  'TRUE',
  'P0M',
  '24:01',
  '',
);
const odds = fc.oneof({ arbitrary: fc.constant(null), weight: 25 }, { arbitrary: odd, weight: 1 });

const { dictionary } = contract;
const typeOf = (path: string): Type => dictionary.facts.get(path)?.type as Type;
const isEntity = (path: string): boolean => typeOf(path) === 'entity';
const isListed = (path: string): boolean => typeof typeOf(path) === 'object' && 'list' in (typeOf(path) as object);
const entityOf = (path: string): string | null => dictionary.facts.get(path)?.entity ?? null;

/** A fact of facts as they are given; undefined where it is not. */
function factOf(facts: Facts, path: string): unknown {
  const entity = entityOf(path);
  if (entity === null) return facts[path];
  return (facts[entity] as Facts | null | undefined)?.[path.slice(entity.length + 1)];
}

/** What text of a cell is given as. */
function read(text: string, type: Type): unknown {
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return isWhole(type) && /^(0|-?[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}

interface Row {
  readonly cells: Readonly<Record<string, unknown>>;
  /** What its cells give; `null` where it has to be refused. */
  readonly facts: Facts | null;
}

function rowOf(facts: Facts, ways: ReadonlyMap<string, Told>, oddly: ReadonlyMap<string, string | null>): Row {
  const cells: Record<string, unknown> = {};
  const given: Record<string, unknown> = {};
  let isRefused = false;
  const isNone = new Set<string>();
  const give = (path: string, value: unknown): void => {
    const entity = entityOf(path);
    if (entity === null) given[path] = value;
    else if (isNone.has(entity)) isRefused ||= value !== null;
    else given[entity] = { ...(given[entity] as object), [path.slice(entity.length + 1)]: value };
  };
  const ofEntity = (path: string, way: Told): void => {
    const isSaid = facts[path] === null || !(way.isSaidByFields && way.null === 'unknown' && !way.isStruct);
    const cell = facts[path] === undefined || !isSaid ? null : facts[path] !== null;
    cells[path] = !way.isStruct ? cell : cell === true ? {} : null;
    const isMissing = cells[path] === null;
    if (!isMissing && cell === true && refusesGiven(path, way)) isRefused = true;
    if (isMissing && way.null === 'refused') isRefused = true;
    else if (isMissing ? way.null === 'none' : cell === false) {
      isNone.add(path);
      given[path] = null;
    } else if (!isMissing) given[path] = {};
  };
  const ofFact = (path: string, way: Told): void => {
    const struct = entityOf(path);
    const isWithin = struct !== null && ways.get(struct)?.isStruct === true;
    const isOut = isWithin && cells[struct] === null;
    const cell = isOut ? null : cellOf(factOf(facts, path), path, way, oddly.get(path) ?? null);
    if (!isWithin) cells[path] = cell;
    else if (!isOut) cells[struct] = { ...(cells[struct] as object), [path.slice(struct.length + 1)]: cell };
    // Whatever else its column says.
    const isSaidNone = saysNone(path, way, ways) && (factOf(facts, path) === null || oddly.get(path) !== null);
    if (isSaidNone) cells[noneOf(path)] = true;
    const isNothing = cell === null || (way.isText && (cell === '' || cell === 'null'));
    if (isNothing && way.null === 'refused') isRefused = true;
    else if (isNothing) {
      if (way.null === 'none' || cell === 'null' || isSaidNone) give(path, null);
    } else if (isSaidNone) give(path, null);
    else if (way.isText && isListed(path)) isRefused = true;
    else give(path, way.isText ? read(cell as string, typeOf(path)) : cell);
  };
  for (const [path, way] of ways) if (isEntity(path)) ofEntity(path, way);
  for (const [path, way] of ways) if (!isEntity(path)) ofFact(path, way);
  return { cells, facts: isRefused ? null : given };
}

function cellOf(own: unknown, path: string, { isText, optional }: Told, odd: string | null): unknown {
  if (isListed(path)) {
    const fields = fieldsHeld(path, contract, optional);
    return isText ? '[]' : fields === null || !Array.isArray(own) ? (own ?? null) : entriesOf(own, fields);
  }
  if (!isText) return own ?? null;
  return odd ?? (own === undefined ? null : String(own));
}

const refusesGiven = (path: string, way: Told): boolean =>
  isEntity(path) && way.isGivenRefused && way.null !== 'unknown';
const noneOf = (path: string): string => `${path} is none`;
const saysNone = (path: string, { hasNone, isText }: Told, ways: ReadonlyMap<string, Told>): boolean =>
  hasNone && !isText && !isEntity(path) && ways.get(entityOf(path) ?? '')?.isStruct !== true;

function columnsOf(ways: ReadonlyMap<string, Told>): {
  readonly columns: Record<string, ColumnOf>;
  readonly types: ReadonlyMap<string, string>;
} {
  const columns: Record<string, ColumnOf> = {};
  const types = new Map<string, string>();
  const structs = new Map<string, string[]>();
  for (const [path, way] of ways) {
    const entity = entityOf(path);
    const inStruct = entity !== null && ways.get(entity)?.isStruct === true;
    const field = path.slice((entity?.length ?? -1) + 1);
    const fields = fieldsHeld(path, contract, way.optional);
    columns[path] = {
      column: inStruct ? [entity, field] : path,
      null: way.null,
      ...(way.isText && !isEntity(path) && { isText: true }),
      ...(saysNone(path, way, ways) && { none: noneOf(path) }),
      ...(fields !== null && !way.isText && { fields }),
      ...(isEntity(path) && way.isStruct && { isStruct: true }),
      ...(refusesGiven(path, way) && { given: 'refused' as const }),
    };
    if (saysNone(path, way, ways)) types.set(noneOf(path), 'BOOLEAN');
    const type = way.isText && !isEntity(path) ? 'VARCHAR' : columnType(typeOf(path));
    if (isEntity(path) && way.isStruct) structs.set(path, structs.get(path) ?? []);
    else if (inStruct) structs.set(entity, [...(structs.get(entity) ?? []), `"${field}" ${type}`]);
    else types.set(path, type);
  }
  for (const [entity, fields] of structs) types.set(entity, `STRUCT(${['x BOOLEAN', ...fields].join(', ')})`);
  return { columns, types };
}

describe('however columns say what there is not, SQL answers as evaluate does:', () => {
  it.each(process.env.DECISIONS?.split(',') ?? decisions)(
    '%s',
    async (decision) => {
      const read = factsReadUnder(decision, contract.modelOf, {}, dictionary.readings);
      const entities = new Set([...read].flatMap((path) => entityOf(path) ?? []));
      const paths = [...dictionary.facts.keys()].filter((path) => read.has(path) || entities.has(path));
      const ofPaths = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<ReadonlyMap<string, T>> =>
        fc.tuple(...paths.map(() => one)).map((all) => new Map(all.map((of, at) => [paths[at] as string, of])));
      const [ways] = fc.sample(ofPaths(told), { numRuns: 1, seed }) as [ReadonlyMap<string, Told>];
      const oddly = fc.sample(ofPaths(odds), { numRuns: rows, seed });
      const all = fc
        .sample(arbitrariesOf(contract).factsFor(decision, { unknown: 0.1 }), { numRuns: rows, seed })
        .map((facts, at) => rowOf(facts as Facts, ways, oddly[at] as ReadonlyMap<string, string | null>));
      const { columns, types } = columnsOf(ways);
      const asked = { dialect: 'duckdb', keep: ['row'], columns } as const;
      const sql = toSqlOf(publicPolicy(contract) as never, decision as never, asked as never);
      const cells = all.map((row) => row.cells);
      const answers = await withDuckDb(async (on) => {
        await factsTable(on, cells, types);
        return rowsOf(on, `SELECT * FROM (${sql}) ORDER BY row`);
      });
      const places = [...all.keys()].filter((at) => all[at]?.facts !== null);
      const facts = places.map((at) => all[at]?.facts);
      const ofThese = places.map((at) => answers[at] as Record<string, unknown>);
      const { different } = agreementOf(contract, { decision, readings: {}, facts } as never, ofThese);
      expect(different).toEqual([]);
      const answeredThough = [...all.keys()].filter((at) => all[at]?.facts === null && answers[at]?.refused === null);
      expect(answeredThough.map((at) => cells[at])).toEqual([]);
    },
    120_000,
  );
});
