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
      const held = isList
        ? factsRead.has(fact) && heldIn(type, definition.type, fact)
        : type.name !== 'VARCHAR' && heldIn(type, definition.type, fact);
      if (held) columns[fact] = { column: name, ...held };
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
    const held = definition === undefined ? null : heldIn(type, definition.type, path);
    if (held === null || (isList && !factsRead.has(path))) return null;
    found[path] = { column: [column, field], ...held };
  }
  return found;
}

/** How what stands in a column of one type is read as a fact of another; `null` where it is not. Entries may hold no optional fields. */
function heldIn(column: TypeOfColumn, type: Type, path: string): Pick<ColumnOf, 'nullInEntries' | 'fields'> | null {
  const told = { nullInEntries: 'refused' } as const;
  if (isHeld(column, type)) return told;
  const record = typeof type === 'object' && 'list' in type ? type.list : null;
  const fields = column.entry?.fields;
  if (typeof record !== 'object' || record === null || !('record' in record) || fields === undefined) return null;
  const { fields: known } = contract().dictionary;
  const isOptional = (field: string) => known.get(`${path}[].${field}`)?.optional === true;
  const some = Object.entries(record.record).filter(([field]) => fields.has(field) || !isOptional(field));
  if (!isHeld(column, { list: { record: Object.fromEntries(some) } })) return null;
  return { ...told, fields: some.map(([field]) => field) };
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
