import type { InnerPolicy } from '../../src/inner-policy.ts';
import { isWhole, type Type } from '../../src/language/model/type.ts';

/** The columns of facts that `toSql` reads by default, with types that hold all that facts may be. */
export function columnTypes({ dictionary }: Pick<InnerPolicy, 'dictionary'>, facts: ReadonlySet<string>) {
  const entities = new Set([...facts].map((path) => dictionary.facts.get(path)?.entity ?? ''));
  const columns = new Map<string, string>();
  for (const { path, type, nullable } of dictionary.facts.values()) {
    if (!facts.has(path) && !entities.has(path)) continue;
    columns.set(path, columnType(type));
    if (nullable && type !== 'entity') columns.set(`${path} is none`, 'BOOLEAN');
  }
  return columns;
}

export function columnType(type: Type): string {
  if (type === 'date') return 'DATE';
  if (type === 'money' || type === 'decimal' || type === 'percent') return 'DECIMAL(38,12)';
  if (type === 'boolean' || type === 'entity') return 'BOOLEAN';
  if (isWhole(type)) return 'BIGINT';
  if (typeof type === 'object' && 'list' in type) return `${columnType(type.list)}[]`;
  if (typeof type === 'object' && 'record' in type) {
    const fields = Object.entries(type.record).map(([name, of]) => `"${name}" ${columnType(of)}`);
    return `STRUCT(${fields.join(', ')})`;
  }
  return 'VARCHAR';
}

/** Facts as the cells of such columns. */
export function cellsOf(
  facts: unknown,
  columns: ReadonlyMap<string, string>,
  { dictionary }: Pick<InnerPolicy, 'dictionary'>,
) {
  const cells: Record<string, unknown> = {};
  const put = (path: string, value: unknown): void => {
    const isEntity = dictionary.facts.get(path)?.type === 'entity';
    if (value === null) {
      if (isEntity) cells[path] = false;
      else cells[`${path} is none`] = true;
    } else cells[path] = value;
  };
  for (const [name, value] of Object.entries(facts as Record<string, unknown>)) {
    const isEntity = !dictionary.facts.has(name) || dictionary.facts.get(name)?.type === 'entity';
    if (!isEntity || value === null) put(name, value);
    else {
      if (dictionary.facts.has(name)) cells[name] = true;
      for (const [field, part] of Object.entries(value as Record<string, unknown>)) put(`${name}.${field}`, part);
    }
  }
  return Object.fromEntries(Object.entries(cells).filter(([name]) => columns.has(name)));
}
