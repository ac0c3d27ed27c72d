import { boundIn } from '../core/binders.ts';
import { TRUE } from '../core/logic.ts';
import { type Node, node } from '../core/nodes.ts';
import { replaced } from '../core/replaced.ts';
import { aggregateOf } from './aggregates.ts';
import { overNode } from './fused.ts';
import type { Gathered } from './gathered-part.ts';
import type { TupleKind } from './kinds.ts';
import { named } from './named.ts';
import { isName } from './names.ts';
import { going } from './over-entries.ts';
import type { ListWritten, Scope, Written } from './scope.ts';
import { SoFar } from './so-far.ts';
import type { Writer } from './writer.ts';

/** The parts of a result as they are gathered, where its state lies at a level and of what it is at first. */
export interface Gathering {
  readonly of: Node;
  readonly level: number;
  readonly gathered: readonly Gathered[];
  readonly first: readonly Written[];
}

/** Which parts others read as they were before an entry. */
export const readBefore = ({ gathered, level }: Pick<Gathering, 'gathered' | 'level'>): readonly number[] => [
  ...boundIn(
    gathered.flatMap(({ where, of }) => [where, of]),
    level,
    'state',
  ),
];

/** A list with these beside its entries, and the parts that read them there; `null` where engines do not hold them. */
export function withBefore(
  { of, level, gathered, first }: Gathering,
  list: ListWritten,
  on: Writer,
  at: Scope,
): { readonly list: ListWritten; readonly gathered: readonly Gathered[] } | null {
  const read = readBefore({ gathered, level });
  if (read.length === 0) return { list, gathered };
  const { entry, longest } = list.kind;
  if (on.dialect.slice === null || entry === null) return null;
  const name = isName(list.text) ? list.text : on.variable();
  const beside = on.attemptingAlone(() => {
    const before = read.map((index) => gathered[index] as Gathered);
    const roots = before.flatMap((one) => [one.where, one.of]);
    const entries = going(
      overNode({ list: of, level, where: TRUE, parts: roots }),
      { ...list, text: name },
      roots,
      on,
      at,
    );
    const soFar = new SoFar(entries, on);
    const own = entry.of.map((kind, index): Written => on.part({ text: entries.own, kind: entry }, index, kind));
    const parts = [...own];
    for (const [nth, one] of before.entries()) {
      const aggregate = aggregateOf(one, first[read[nth] as number] as Written, { ...entries, longest }, on);
      if (aggregate === null) return null;
      parts.push({ text: soFar.between(aggregate, '1', `${soFar.place} - 1`), kind: aggregate.kind });
    }
    entries.done();
    const { instead } = entry;
    const kind: TupleKind = {
      is: 'tuple',
      of: parts.map((part) => part.kind),
      ...(instead !== undefined && { instead }),
    };
    return { kind, text: soFar.over(on.tuple(parts, kind)) };
  });
  if (beside === null) return null;
  const text = name === list.text ? beside.text : named(name, list.text, beside.text, on.dialect);
  const put = (term: Node) =>
    replaced(term, level, (one) =>
      one.kind === 'bound' && one.of.which === 'state' && one.of.level === level
        ? node(
            'bound',
            one.sort,
            [],
            { level, which: 'entry', index: entry.of.length + read.indexOf(one.of.index) },
            one.bounds,
          )
        : undefined,
    );
  return {
    list: { text, kind: { is: 'list', entry: beside.kind, longest } },
    gathered: gathered.map((one) => ({ ...one, where: put(one.where), of: put(one.of) })),
  };
}
