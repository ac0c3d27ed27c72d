import type { ShownValue } from '../../language/model/decision-model.ts';
import { isWhole, type Type } from '../../language/model/type.ts';

/** A cell of a value as a decision shows it: numbers that are counted as numbers, amounts of any places without noughts at the end. */
export const plainCell = (cell: unknown, { type, shown }: Pick<ShownValue, 'type' | 'shown'>): unknown =>
  plain(cell, type, shown === null);

function plain(cell: unknown, type: Type, isBare: boolean): unknown {
  if (cell === null || cell === undefined) return null;
  if (typeof type === 'object' && 'list' in type)
    return (cell as readonly unknown[]).map((entry) => plain(entry, type.list, true));
  if (typeof type === 'object' && 'record' in type) {
    const fields = cell as Readonly<Record<string, unknown>>;
    return Object.fromEntries(Object.entries(type.record).map(([name, of]) => [name, plain(fields[name], of, true)]));
  }
  if (!isBare) return cell;
  if (type === 'decimal' || type === 'percent') {
    const text = String(cell);
    return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  }
  return isWhole(type) ? Number(cell) : cell;
}
