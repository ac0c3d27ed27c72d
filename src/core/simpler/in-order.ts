import type { Node, OfKind } from '../nodes.ts';

/** The parts by which the entries of a list stand in order, and whether no two are alike in all of these. */
interface Order {
  readonly by: readonly number[];
  readonly isStrict: boolean;
}

/** Whether entries stand in the order of some keys already, those alike in theirs. */
export function isInOrder(list: Node, keys: readonly Node[], level: number): boolean {
  const { by, isStrict } = orderOf(list);
  const parts = keys.map((key) => partIn(key, level));
  const isBy = (nth: number) => parts[nth] === by[nth] && parts[nth] !== null;
  // What is told apart by the first keys needs no more of them.
  const needed = isStrict && by.length <= keys.length ? by.length : keys.length;
  return needed <= by.length && needed > 0 && Array.from({ length: needed }, (_, nth) => nth).every(isBy);
}

const UNKNOWN: Order = { by: [], isStrict: false };
const known = new WeakMap<Node, Order>();

function orderOf(list: Node): Order {
  const found = known.get(list);
  if (found !== undefined) return found;
  const made = worked(list);
  known.set(list, made);
  return made;
}

function worked(list: Node): Order {
  const [of, ...others] = list.args as [Node, ...Node[]];
  if (list.kind === 'sort') {
    const parts = others.map((key) => partIn(key, list.of.level));
    const by = parts.slice(0, parts.includes(null) ? parts.indexOf(null) : parts.length) as number[];
    return { by, isStrict: false };
  }
  if (list.kind === 'scan') return moved(orderOf(of), others.slice(list.of.width), list.of.level);
  if (list.kind === 'each') {
    const [where, ...gives] = others as [Node, ...Node[]];
    const order = orderOf(of);
    return moved({ ...order, isStrict: order.isStrict || keepsOneOfEach(where, order, list) }, gives, list.of.level);
  }
  if (list.kind !== 'choose') return UNKNOWN;
  const [then, otherwise] = others as [Node, Node];
  const none = (one: Node): boolean => one.kind === 'list' && one.of.length === 0;
  return none(then) ? orderOf(otherwise) : none(otherwise) ? orderOf(then) : UNKNOWN;
}

/** The same of what is made of each entry, as far as that holds the parts. */
function moved({ by, isStrict }: Order, gives: readonly Node[], level: number): Order {
  const places = by.map((part) => gives.findIndex((one) => partIn(one, level) === part));
  const lost = places.indexOf(-1);
  return lost === -1 ? { by: places, isStrict } : { by: places.slice(0, lost), isStrict: false };
}

/** Whether of entries that are alike in all parts by which they stand in order the last alone is kept. */
function keepsOneOfEach(where: Node, { by }: Order, { of: { level } }: OfKind<'each'>): boolean {
  if (where.kind !== 'not' || by.length === 0) return false;
  const left = where.args[0] as Node;
  const conditions = left.kind === 'and' ? left.args : [left];
  return conditions.every(
    (one) =>
      (one.kind === 'bound' && one.of.which === 'hasNext' && one.of.level === level) || isAlikeInPart(one, by, level),
  );
}

/** Whether an entry is like the next one in a part by which they stand in order. */
function isAlikeInPart(condition: Node, by: readonly number[], level: number): boolean {
  if (condition.kind !== 'equal') return false;
  const parts = condition.args.map((one) => (one.kind === 'bound' && one.of.level === level ? one.of : null));
  const [own, next] = ['entry', 'next'].map((which) => parts.find((part) => part?.which === which));
  return own != null && next != null && own.index === next.index && by.includes(own.index);
}

const partIn = ({ kind, of }: Node, level: number): number | null =>
  kind === 'bound' && of.level === level && of.which === 'entry' ? of.index : null;
