import { type Kept, type KeptModel, marks } from './kept-model.ts';

/** A part as it is written, its own parts told by their places, and how often it stands anywhere. */
export interface Written {
  readonly kept: Kept;
  times: number;
}

/** Parts that stand once, and small ones, are written where they stand, others are told by their places. */
export function placed(model: Kept, nodes: readonly Written[]): KeptModel {
  const parts: Kept[] = [];
  const places = new Map<number, number>();
  const isList = (kept: Kept): kept is Extract<Kept, readonly unknown[]> => Array.isArray(kept);

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
    const { kept, times } = nodes[node] as Written;
    const place = places.get(node);
    if (place !== undefined) return [marks.again, place];
    const part = inPlace(kept);
    if (times === 1 || JSON.stringify(part).length < 12) return part;
    places.set(node, parts.length);
    parts.push(part);
    return [marks.again, parts.length - 1];
  }
  const inAll = inPlace(model);
  return { parts, model: inAll };
}
