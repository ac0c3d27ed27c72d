import { toDecimal } from '../core/arithmetic.ts';
import { type Coded, holds, type What } from '../core/coded.ts';
import { encode, type Source } from '../core/encode.ts';
import type { Input } from '../core/inputs.ts';
import { and, atMost, equal, not, or } from '../core/logic.ts';
import type { Node } from '../core/nodes.ts';
import type { Bound } from '../language/model/bound.ts';

/**
 * What holds of facts that are not refused for being other than others of them allow, as far as it speaks of facts that are read. Bounds of the
 * fields of entries are left out: the evaluators refuse who does not keep them.
 */
export function boundsKept(
  bounds: readonly Bound[],
  inputs: ReadonlyMap<string, Input>,
  source: Source,
): readonly Node[] {
  return bounds.flatMap(({ field, fact, given, isLimit, model }) => {
    if (field !== null) return [];
    const modelOf: Source['modelOf'] = (id) => (id === model.decision ? model : source.modelOf(id));
    const encoded = encode(model.decision, { ...source, modelOf });
    const [own, limit] = [encoded.of(fact), encoded.of('limit')];
    const areOpen = [own, limit, ...given.map((path) => encoded.of(path))].map(({ unknown }) => unknown);
    const isKept = (isLimit ? isWithin : isSame)(own, limit);
    const kept = isKept === null ? null : or(not(holds(encoded.of('applies'))), ...areOpen, isKept);
    return kept === null || [...encoded.inputs.keys()].some((key) => !inputs.has(key)) ? [] : [kept];
  });
}

function isWithin(own: Coded, limit: Coded): Node | null {
  const [a, b] = [nodeIn(own.what), nodeIn(limit.what)];
  return a === null || b === null ? null : or(own.none, limit.none, atMost(...alike(a, b)));
}

function isSame(own: Coded, limit: Coded): Node | null {
  const [a, b] = [nodeIn(own.what), nodeIn(limit.what)];
  if (a === null || b === null) return null;
  return or(and(own.none, limit.none), and(not(own.none), not(limit.none), equal(...alike(a, b))));
}

const nodeIn = (what: What): Node | null => (what.is === 'one' ? what.node : what.is === 'day' ? what.from : null);

const alike = (a: Node, b: Node): [Node, Node] => (a.sort === b.sort ? [a, b] : [toDecimal(a), toDecimal(b)]);
