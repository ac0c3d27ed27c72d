import { TRUE } from '../core/logic.ts';
import type { Node, OfKind } from '../core/nodes.ts';
import { type Aggregate, aggregateOf } from './aggregates.ts';
import { carriedOver } from './carried.ts';
import { overNode } from './fused.ts';
import { gatheredParts } from './gathered.ts';
import { partName } from './kinds.ts';
import { named } from './named.ts';
import { isName } from './names.ts';
import { type Going, going } from './over-entries.ts';
import { type ListWritten, listOf, type Scope, type Written } from './scope.ts';
import type { Writer } from './writer.ts';

/** The results after each entry, where every part is gathered from the entries up to it by itself; `null` for any other. */
export function gatheredScan(term: OfKind<'scan'>, on: Writer, at: Scope): ListWritten | null {
  const { prefix } = on.dialect;
  if (prefix === null) return null;
  const { level, width } = term.of;
  const [of, ...args] = term.args as [Node, ...Node[]];
  const { longest } = on.trying(() => carriedOver(of, on, at)).kind;
  const gathered = gatheredParts(term, longest);
  if (gathered === null) return null;
  return on.attempting(() => {
    const list = carriedOver(of, on, at);
    if (list.kind.entry === null) return listOf('[]', null, 0);
    const first = args.slice(0, width).map((part) => on.written(part, at));
    const roots = gathered.flatMap((one) => [one.where, one.of]);
    const entries = going(overNode({ list: of, level, where: TRUE, parts: roots }), list, roots, on, at);
    const parts = gathered.map((one, index) =>
      one.is === 'last'
        ? on.written(one.of, entries.scope)
        : aggregateOf(one, first[index] as Written, { ...entries, longest }, on),
    );
    entries.done();
    if (!parts.every((part) => part !== null)) return null;
    const kind = { is: 'tuple', of: parts.map((part) => part.kind) } as const;
    return listOf(afterEach(parts, entries, prefix, on), kind, longest);
  });
}

/** Goes over a list once more, by what is gathered of the entries up to each. */
function afterEach(
  parts: readonly (Written | Aggregate)[],
  entries: Going,
  prefix: (list: string, length: string) => string,
  on: Writer,
): string {
  const { dialect } = on;
  const i = on.variable();
  const list = isName(entries.list) ? entries.list : on.variable();
  const columns = new Map<string, string>();
  const texts = parts.map((part) => {
    if ('text' in part) return on.as(part, part.kind);
    const column = columns.get(part.each) ?? on.variable();
    columns.set(part.each, column);
    return part.read(part.of(prefix(column, i)));
  });
  const struct = dialect.struct(texts.map((text, index) => [partName(index), text]));
  const whole = [...columns].reduce(
    (text, [each, column]) => named(column, dialect.transform(list, entries.entry, each), text, dialect),
    dialect.indexed(list, entries.entry, i, struct),
  );
  return list === entries.list ? whole : named(list, entries.list, whole, dialect);
}
