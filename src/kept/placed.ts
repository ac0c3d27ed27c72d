import { type Kept, type KeptModel, marks } from './kept-model.ts';

const isList = (kept: Kept): kept is Extract<Kept, readonly unknown[]> => Array.isArray(kept);

/** How often each node stands in what is written, where those that stand in several places are written once. */
function timesOf(model: Kept, nodes: readonly Kept[]): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  function count(kept: Kept): void {
    if (typeof kept !== 'object' || kept === null) return;
    if (isList(kept) && kept[0] === marks.again) {
      const node = kept[1] as number;
      const before = times.get(node) ?? 0;
      times.set(node, before + 1);
      if (before === 0) count(nodes[node] as Kept);
    } else for (const part of Object.values(kept)) count(part);
  }
  count(model);
  return times;
}

/**
 * Nodes, as they are written with their own told by number, put together: those that stand once, and small ones, where they stand, others
 * are told by their places.
 */
export function placed(model: Kept, nodes: readonly Kept[]): KeptModel {
  const parts: Kept[] = [];
  const places = new Map<number, number>();
  const times = timesOf(model, nodes);

  function inPlace(kept: Kept): Kept {
    if (isList(kept)) {
      const [mark, ...of] = kept;
      return mark === marks.again ? ofNode(of[0] as number) : [mark, ...of.map(inPlace)];
    }
    if (typeof kept === 'object' && kept !== null)
      return Object.fromEntries(Object.entries(kept).map(([name, part]) => [name, inPlace(part)]));
    return kept;
  }
  function ofNode(node: number): Kept {
    const place = places.get(node);
    if (place !== undefined) return [marks.again, place];
    const part = inPlace(nodes[node] as Kept);
    if (times.get(node) === 1 || JSON.stringify(part).length < 12) return part;
    places.set(node, parts.length);
    parts.push(part);
    return [marks.again, parts.length - 1];
  }
  const inAll = inPlace(model);
  return { parts, model: inAll };
}
