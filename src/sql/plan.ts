import { boundIn, dependsOn, levelBound, looksAround } from '../core/binders.ts';
import { loopReads } from '../core/captured.ts';
import { isClosed } from '../core/logic.ts';
import { type Node, outsideScope } from '../core/nodes.ts';

/** What is written again wherever it is read. */
function isPlain(term: Node): boolean {
  if (term.kind === 'not' || term.kind === 'toDecimal') return isPlain(term.args[0] as Node);
  return isClosed(term) || ['fact', 'bound', 'part', 'isFound'].includes(term.kind);
}

/** Those of its arguments that its text holds several times. */
const severalTimes: Partial<Readonly<Record<Node['kind'], readonly number[]>>> = {
  divide: [0, 1],
  floorDivide: [0, 1],
  monthOf: [0],
  monthStart: [0],
  roundHalfUp: [0],
  monthsIn: [0],
  workingDay: [1],
};

/** What is written as one quotient. */
const isRoundedQuotient = ({ kind, args: [of] }: Node): boolean => kind === 'roundHalfUp' && of?.kind === 'divide';

const { capturedBy, readBy } = loopReads();

/** Whether a node hangs on the state of a fold. */
export const hangsOnState = (term: Node, level: number): boolean => boundIn([term], level, 'state').size > 0;

/** What costs so little that a short text of it may be written again wherever it is read. */
const cheap: ReadonlySet<Node['kind']> = new Set(['not', 'and', 'or', 'choose', 'equal', 'less', 'add', 'subtract']);

/** What is short: cheap all the way down to what is plain or long, and reading at most so many of these. */
function shortOnes(inOrder: readonly Node[], times: ReadonlyMap<Node, number>, most: number): ReadonlySet<Node> {
  const short = new Set<Node>();
  const lengths = new Map<Node, number>();
  for (const term of inOrder) {
    if (isPlain(term) || !cheap.has(term.kind)) continue;
    const length = term.args.reduce((sum, arg) => sum + (lengths.get(arg) ?? 1), 0);
    if (length <= most) short.add(term);
    // What is long and read more than once is read by its name.
    if (length <= most || times.get(term) === 1) lengths.set(term, length);
  }
  return short;
}

/** What has a name in a scope, in steps of which each reads those before. */
export type Steps = readonly (readonly Node[])[];

/** What is to have a name, and how. */
interface Naming {
  /** Whether something may have one; all may unless told. */
  readonly isWanted?: (term: Node) => boolean;
  /** How many names a text may hold that is written again rather than named. */
  readonly shortest?: number;
  /** What is named however often it is read. */
  readonly always?: ReadonlySet<Node>;
}

/**
 * What is read more than once is named, so that nothing is worked out twice unless it is short; and so is what the body of a loop reads from
 * outside. `level` is that of the scope; `null` for the whole.
 */
export function stepsOf(
  roots: readonly Node[],
  level: number | null,
  { isWanted = () => true, shortest = 0, always = new Set() }: Naming = {},
): Steps {
  const isLocal = (term: Node) => level === null || dependsOn(term, level);
  const inOrder = inOrderOf(roots, isLocal);
  const once = timesOf(roots, inOrder, isLocal, (term) => !isPlain(term));
  const short = shortOnes(inOrder, once, shortest);
  const isNamed = (term: Node, times: number) =>
    !isPlain(term) && (always.has(term) || (times > 1 && !short.has(term) && isWanted(term)));
  const times = short.size === 0 ? once : timesOf(roots, inOrder, isLocal, isNamed);
  const named = new Set(inOrder.filter((term) => isNamed(term, times.get(term) ?? 0)));
  const steps: Node[][] = [];
  const stepOf = new Map<Node, number>();
  /** The step at which all that it reads has a name. */
  for (const term of inOrder) {
    const before = readBy(term)
      .filter(isLocal)
      .map((arg) => (stepOf.get(arg) ?? 0) + (named.has(arg) ? 1 : 0));
    const step = Math.max(0, ...before);
    stepOf.set(term, step);
    if (!named.has(term)) continue;
    steps[step] ??= [];
    (steps[step] as Node[]).push(term);
  }
  return steps.map((step) => step ?? []);
}

/** What is read, each after all that it reads. */
function inOrderOf(roots: readonly Node[], isLocal: (term: Node) => boolean): readonly Node[] {
  const inOrder = new Set<Node>();
  const seen = new Set<Node>();
  const look = (term: Node): void => {
    if (!isLocal(term) || seen.has(term)) return;
    seen.add(term);
    for (const [arg] of readTimes(term)) look(arg);
    inOrder.add(term);
  };
  for (const root of roots) look(root);
  return [...inOrder];
}

/** How often each is read, where what is named is written once. */
function timesOf(
  roots: readonly Node[],
  inOrder: readonly Node[],
  isLocal: (term: Node) => boolean,
  isNamed: (term: Node, times: number) => boolean,
): ReadonlyMap<Node, number> {
  const times = new Map<Node, number>();
  const read = (term: Node, more: number) => isLocal(term) && times.set(term, (times.get(term) ?? 0) + more);
  for (const root of roots) read(root, 1);
  for (const term of inOrder.toReversed()) {
    const own = times.get(term) ?? 0;
    const written = isNamed(term, own) ? 1 : own;
    for (const [arg, more] of readTimes(term)) read(arg, more * written);
  }
  return times;
}

/** What a node reads, and how often its text does. */
function readTimes(term: Node): readonly (readonly [Node, number])[] {
  if (levelBound(term) === null) {
    const several = isRoundedQuotient(term) ? [] : (severalTimes[term.kind] ?? []);
    return term.args.map((arg, index) => [arg, several.includes(index) ? 2 : 1]);
  }
  const isTwice = looksAround(term);
  return [
    ...term.args
      .slice(0, outsideScope(term))
      .map((arg, index): readonly [Node, number] => [arg, index === 0 && isTwice ? 2 : 1]),
    ...capturedBy(term).map((arg): readonly [Node, number] => [arg, 2]),
  ];
}
