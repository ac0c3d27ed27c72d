import { add, floorDivide, monthOf, monthStart, multiply, subtract, workingDay } from '../arithmetic.ts';
import { dependsOn } from '../binders.ts';
import { type Bounds, isWithin, overlap, unbounded } from '../bounds.ts';
import { and, choose, equal, FALSE, less, NOTHING_LISTED, not, or, TRUE, whole } from '../logic.ts';
import { type Node, type NodeKind, node, type OfKind } from '../nodes.ts';
import { areWhole } from './entry-parts.ts';
import { isFixed, readsNoFact, toldWhole } from './fixed.ts';
import { isInOrder } from './in-order.ts';

/** A term of the kind of another, of arguments of its own, as simple as they allow. */
export function remade(term: Node, args: readonly Node[]): Node {
  const isSame = args.every((arg, index) => arg === term.args[index]);
  return theOnly(toldWhole(isSame && !isOverList(term) ? term : made(term, args)));
}

/** What lies between one number and the same is that. */
const theOnly = (term: Node): Node =>
  term.sort === 'whole' && !term.mayStop && Number.isFinite(term.bounds[0]) && term.bounds[0] === term.bounds[1]
    ? whole(term.bounds[0])
    : term;

function made(term: Node, args: readonly Node[]): Node {
  const [a, b, c] = args as [Node, Node, Node];
  switch (term.kind) {
    case 'not':
      return not(a);
    case 'and':
      return and(...args);
    case 'or':
      return or(...args);
    case 'choose':
      return choose(a, b, c);
    case 'equal':
      return equal(a, b);
    case 'less':
      return less(a, b);
    case 'add':
    case 'subtract':
    case 'multiply':
      return calculated(term, args);
    case 'floorDivide':
      return alike(term, args, floorDivide(a, b).bounds);
    case 'monthOf':
      return alike(term, args, monthOf(a).bounds);
    case 'monthStart':
      return alike(term, args, monthStart(a).bounds);
    case 'workingDay':
      return alike(term, args, workingDay(a, b).bounds);
    default:
      return isOverList(term) ? overList(term, args) : alike(term, args);
  }
}

/** What adds or multiplies nothing is left out, and what is added in another order is the same. */
function calculated(term: OfKind<'add' | 'subtract' | 'multiply'>, args: readonly Node[]): Node {
  const [a, b] = args as [Node, Node];
  const simple = { add, subtract, multiply }[term.kind](a, b);
  // What is known of it besides is known of the same.
  return simple.kind === term.kind && simple.sort === term.sort ? alike(simple, simple.args, term.bounds) : simple;
}

/** The same of arguments of its own, which may tell more closely between what it lies. */
function alike(term: Node, args: readonly Node[], told: Bounds = unbounded): Node {
  const bounds = isWithin(term.bounds, told) ? term.bounds : overlap(term.bounds, told);
  const isSame = bounds === term.bounds && args.every((arg, index) => arg === term.args[index]);
  return isSame ? term : node(term.kind, term.sort, args, term.of as never, bounds);
}

type OverList = OfKind<'each' | 'join' | 'some' | 'sort'>;

const isOverList = (term: Node): term is Node & OverList => ['each', 'join', 'some', 'sort'].includes(term.kind);

/** What goes over a list, over each of two lists that are chosen from where that makes one of them simple. */
function overList(term: OverList, args: readonly Node[]): Node {
  const [list, ...body] = args as [Node, ...Node[]];
  const nothing = term.kind === 'some' ? FALSE : NOTHING_LISTED;
  const takesNone = body[0] === FALSE && (term.kind === 'some' || term.kind === 'each');
  if (list === NOTHING_LISTED || takesNone) return nothing;
  if (term.kind === 'each' && body[0] === TRUE && areWhole(body.slice(1), term.of.level, list)) return list;
  if (list.kind === 'choose') {
    const [condition, then, otherwise] = list.args as [Node, Node, Node];
    const isSimple = (branch: Node) =>
      branch === NOTHING_LISTED || (isFixed(branch) && hangsOnEntry(term.of.level, body));
    if (isSimple(then) || isSimple(otherwise))
      return choose(condition, remade(term, [then, ...body]), remade(term, [otherwise, ...body]));
  }
  if (list.kind === 'list' && (term.kind === 'some' || term.kind === 'join') && body.every(isShallow)) {
    const each = entriesOf(list).map((entry) => withEntry(body[0] as Node, term.of.level, entry));
    return term.kind === 'some' ? or(...each) : together(each, term);
  }
  if (term.kind === 'sort') return inOrder(term, list, body);
  return (term.kind === 'join' ? oneOfEach(list, body[0] as Node, term) : null) ?? alike(term, args);
}

/** A list in order of keys, each once; those that are the same for all entries put them in none. */
function inOrder(term: OverList, list: Node, keys: readonly Node[]): Node {
  const own = [...new Set(keys)].filter((key) => dependsOn(key, term.of.level));
  return own.length === 0 || isInOrder(list, own, term.of.level) ? list : alike(term, [list, ...own]);
}

/** Where every entry gives a list of one, or nothing, the list that keeps those. */
function oneOfEach(list: Node, gives: Node, { of }: OverList): Node | null {
  const isPicked = list.kind === 'each' && isShallow(gives) && hangsOnEntry(of.level, [gives]);
  const [condition, one] = givingOne(isPicked ? withEntry(gives, of.level, list.args.slice(2)) : gives);
  if (one?.kind !== 'list' || one.of.length !== 1) return null;
  if (!isPicked) return node('each', 'list', [list, condition, ...one.args], of);
  const [inner, where] = list.args as [Node, Node];
  return node('each', 'list', [inner, and(where, condition), ...one.args], list.of);
}

/** What a list is, and on which condition, where it is nothing otherwise. */
function givingOne(list: Node): readonly [condition: Node, list: Node | null] {
  if (list.kind !== 'choose') return [TRUE, list];
  const [condition, then, otherwise] = list.args as [Node, Node, Node];
  if (otherwise === NOTHING_LISTED) return [condition, then];
  return then === NOTHING_LISTED ? [not(condition), otherwise] : [TRUE, null];
}

/** Whether what is made of an entry hangs on nothing but the entry. */
const hangsOnEntry = (level: number, body: readonly Node[]): boolean =>
  body.every((part) => readsNoFact(part) && (part.free & ~(1 << level)) === 0);

const shallow: ReadonlySet<NodeKind> = new Set(['constant', 'not', 'and', 'or', 'choose']);

/** Whether a term may be written for each of some entries: it is nothing but a choice of what they hold, and looks at none around them. */
function isShallow(term: Node): boolean {
  if (term.kind === 'bound') return term.of.which === 'entry' || term.of.which === 'state';
  return term === NOTHING_LISTED || (shallow.has(term.kind) && term.args.every(isShallow));
}

/** A shallow term with what an entry holds in the place of the entry that is bound. */
function withEntry(term: Node, level: number, entry: readonly Node[]): Node {
  const put = new Map<Node, Node>();
  const within = (part: Node): Node => {
    if (!dependsOn(part, level)) return part;
    if (part.kind === 'bound') return entry[part.of.index] as Node;
    const found = put.get(part);
    if (found !== undefined) return found;
    const fresh = remade(part, part.args.map(within));
    put.set(part, fresh);
    return fresh;
  };
  return within(term);
}

/** The entries of a list that is told one by one. */
function entriesOf({ args, of: { length, width } }: OfKind<'list'>): readonly (readonly Node[])[] {
  return Array.from({ length }, (_, at) => args.slice(at * width, (at + 1) * width));
}

/** Lists put together, those that are put together themselves in their parts. */
function together(lists: readonly Node[], { of }: OverList): Node {
  const parts = lists.flatMap(partsOf).filter((part) => part !== NOTHING_LISTED);
  const [first = NOTHING_LISTED, ...others] = parts;
  if (others.length === 0) return first;
  const all = node('list', 'list', parts, { length: parts.length, width: 1 });
  return node('join', 'list', [all, node('bound', 'list', [], { level: of.level, which: 'entry', index: 0 })], of);
}

/** The lists that are put together by a join, as it puts them together as they are. */
function partsOf(list: Node): readonly Node[] {
  if (list.kind !== 'join') return [list];
  const [of, gives] = list.args as [Node, Node];
  const isBare = gives.kind === 'bound' && gives.of.which === 'entry' && gives.of.level === list.of.level;
  return isBare && of.kind === 'list' && of.of.width === 1 ? of.args : [list];
}
