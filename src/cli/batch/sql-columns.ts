import type { DuckDBType } from '@duckdb/node-api';
import { contract } from '../../contract.ts';
import { isWhole, type Type } from '../../language/model/type.ts';
import type { ColumnOf } from '../../sql/columns.ts';
import type { Column } from './columns.ts';

/** The columns of a file that SQL reads as facts, and those that it leaves to `evaluate` wherever they are not NULL. */
export interface SqlColumns {
  readonly columns: Readonly<Record<string, ColumnOf>>;
  readonly unread: readonly string[];
}

/** A type of a column by DuckDB's own name of it, and what is within. */
export interface TypeOfColumn {
  readonly name: string;
  readonly scale?: number;
  readonly entry?: TypeOfColumn;
  readonly fields?: ReadonlyMap<string, TypeOfColumn>;
}

/** What of a type is looked at. */
export function typeOfColumn(type: DuckDBType): TypeOfColumn {
  const { valueType, entryNames, entryTypes, scale } = type as DuckDBType & {
    readonly valueType?: DuckDBType;
    readonly entryNames?: readonly string[];
    readonly entryTypes?: readonly DuckDBType[];
    readonly scale?: number;
  };
  const [name] = String(type).split('(') as [string];
  if (valueType !== undefined) return { name: 'LIST', entry: typeOfColumn(valueType) };
  if (entryNames !== undefined && entryTypes !== undefined)
    return {
      name: 'STRUCT',
      fields: new Map(entryNames.map((field, index) => [field, typeOfColumn(entryTypes[index] as DuckDBType)])),
    };
  return { name, ...(scale !== undefined && { scale }) };
}

/** How a decision's SQL reads columns, so that it takes for a fact only what rows are read as. */
export function sqlColumns(
  header: readonly string[],
  types: readonly TypeOfColumn[],
  read: readonly Column[],
  factsRead: ReadonlySet<string>,
): SqlColumns {
  const facts = contract().dictionary.facts;
  const columns: Record<string, ColumnOf> = {};
  const unread: string[] = [];
  for (const { index, path } of read) {
    const [name, type] = [header[index] as string, types[index] as TypeOfColumn];
    const fact = path.join('.');
    const definition = facts.get(fact);
    if (definition !== undefined && definition.type !== 'entity') {
      const isList = typeof definition.type === 'object' && 'list' in definition.type;
      if (
        isList
          ? factsRead.has(fact) && isHeld(type, definition.type)
          : type.name !== 'VARCHAR' && isHeld(type, definition.type)
      )
        columns[fact] = { column: name, nullInEntries: 'refused' };
      else if (!isList && type.name === 'VARCHAR') columns[fact] = { column: name, isText: true };
      else unread.push(name);
      continue;
    }
    const fields = path.length === 1 && type.name === 'STRUCT' ? fieldsOf(fact, name, type, factsRead) : null;
    if (fields === null) unread.push(name);
    else {
      if (definition !== undefined) columns[fact] = { column: name, isStruct: true };
      Object.assign(columns, fields);
    }
  }
  return { columns, unread };
}

/** The facts of an entity that is a struct; `null` where a field is not plainly one. */
function fieldsOf(
  entity: string,
  column: string,
  { fields = new Map() }: TypeOfColumn,
  factsRead: ReadonlySet<string>,
) {
  const facts = contract().dictionary.facts;
  const found: Record<string, ColumnOf> = {};
  for (const [field, type] of fields) {
    const path = `${entity}.${field}`;
    const definition = facts.get(path);
    const isList = typeof definition?.type === 'object' && 'list' in definition.type;
    if (definition === undefined || !isHeld(type, definition.type) || (isList && !factsRead.has(path))) return null;
    found[path] = { column: [column, field], nullInEntries: 'refused' };
  }
  return found;
}

/** Whether what stands in a column of one type is read as facts of another are given. */
function isHeld({ name, scale, entry, fields }: TypeOfColumn, type: Type): boolean {
  if (type === 'date') return name === 'DATE';
  if (type === 'money') return name === 'DECIMAL' && scale === 2;
  if (type === 'decimal' || type === 'percent') return name === 'DECIMAL';
  if (type === 'boolean') return name === 'BOOLEAN';
  // Longer ones are read as text.
  if (isWhole(type)) return ['TINYINT', 'SMALLINT', 'INTEGER'].includes(name);
  if (typeof type === 'object' && 'list' in type) return entry !== undefined && isHeld(entry, type.list);
  if (typeof type === 'object' && 'record' in type) {
    const known = Object.entries(type.record);
    return (
      fields?.size === known.length &&
      known.every(([field, of]) => fields.has(field) && isHeld(fields.get(field) as TypeOfColumn, of))
    );
  }
  return name === 'VARCHAR';
}
