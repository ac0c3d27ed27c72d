import { dependsOn, levelBound, looksAround } from '../../core/binders.ts';
import { loopReads } from '../../core/captured.ts';
import { isClosed, isConstant } from '../../core/logic.ts';
import { type Node, outsideScope } from '../../core/nodes.ts';
import { argumentsInOrder } from './fingerprint.ts';

/** Where nodes are worked out: a function, the body of a loop, or a branch of either that is not always taken. */
export class Region {
  /** The nodes that have a name there, each after those that it reads. */
  readonly declared: Node[] = [];
  readonly depth: number;
  constructor(readonly outer: Region | null) {
    this.depth = outer === null ? 0 : outer.depth + 1;
  }
}

/** Something that is asked for in a region. */
export interface Use {
  readonly node: Node;
  readonly region: Region;
}

/** Which nodes of a scope have a name, and where. */
export interface Plan {
  readonly isDeclared: (node: Node) => boolean;
  /** Whether a list is gone over while it is made, by the one loop that reads it. */
  readonly isStreamed: (node: Node) => boolean;
  /** The regions of a condition's or a choice's arguments that are not always worked out. */
  readonly branchesOf: (node: Node) => readonly Region[];
}

/** What needs no name: it is one already, or a constant. */
export function isPlain(term: Node): boolean {
  if (term.kind === 'list') return term.args.every(isPlain) && isClosed(term);
  return ['constant', 'fact', 'bound', 'part', 'isFound'].includes(term.kind);
}

const isLoop = (term: Node): boolean => levelBound(term) !== null || term.kind === 'range';
const branches = (term: Node): boolean => term.kind === 'choose' || term.kind === 'and' || term.kind === 'or';

/** The list that a loop may go over while it is made: entry after entry, of which it looks at no others. */
function streamedBy(loop: Node): Node | null {
  const [list, first] = loop.args;
  const goesOver =
    ['each', 'join', 'fold', 'scan'].includes(loop.kind) || (loop.kind === 'some' && !isConstant(first as Node));
  return goesOver && (list?.kind === 'each' || list?.kind === 'join') && !looksAround(loop) ? list : null;
}

const { capturedBy, readBy } = loopReads(argumentsInOrder);

/**
 * Plans a scope: a node that is read more than once is named in the innermost region that holds all its uses, so that it is worked out
 * once, and in a branch only where only that branch reads it. `level` is that of the loop; `null` for a function.
 */
export function planned(uses: readonly Use[], level: number | null): Plan {
  const isLocal = (term: Node) => level === null || dependsOn(term, level);
  const inOrder: Node[] = [];
  const seen = new Set<Node>();
  const visit = (term: Node): void => {
    if (seen.has(term) || !isLocal(term)) return;
    seen.add(term);
    for (const inner of readBy(term)) visit(inner);
    inOrder.push(term);
  };
  for (const { node } of uses) visit(node);

  const places = new Map<Node, { region: Region; times: number }>();
  const regions = new Map<Node, readonly Region[]>();
  const named = new Set<Node>();
  const mayBeStreamed = new Set<Node>();
  const streamed = new Set<Node>();
  const use = ({ node, region }: Use): void => {
    if (!isLocal(node)) return;
    const place = places.get(node);
    if (place === undefined) places.set(node, { region, times: 1 });
    else {
      place.region = innermostOf(place.region, region);
      place.times += 1;
    }
  };
  for (const one of uses) use(one);
  for (const term of [...inOrder].reverse()) {
    const { region, times } = places.get(term) as { region: Region; times: number };
    if (mayBeStreamed.has(term) && times === 1) streamed.add(term);
    else if (!isPlain(term) && (times > 1 || isLoop(term))) named.add(term);
    const list = streamedBy(term);
    if (list !== null) mayBeStreamed.add(list);
    const own = branchRegions(term, region);
    regions.set(term, own);
    const before = levelBound(term) === null ? term.args.length : outsideScope(term);
    argumentsInOrder(term)
      .slice(0, before)
      .forEach((node, index) => {
        use({ node, region: own[index] ?? region });
      });
    if (levelBound(term) !== null)
      for (const node of capturedBy(term)) {
        use({ node, region });
        if (!isPlain(node)) named.add(node);
      }
  }
  for (const term of inOrder) {
    const { region } = places.get(term) as { region: Region };
    const needsLines =
      branches(term) && (regions.get(term) ?? []).some((one) => one !== region && one.declared.length > 0);
    if (needsLines) named.add(term);
    if (named.has(term)) region.declared.push(term);
  }
  return {
    isDeclared: (term) => named.has(term),
    isStreamed: (term) => streamed.has(term),
    branchesOf: (term) => regions.get(term) ?? [],
  };
}

/** Where each argument is worked out: the first always, the others while those before have not settled it. */
function branchRegions(term: Node, region: Region): readonly Region[] {
  if (!branches(term)) return [];
  if (term.kind === 'choose') return [region, new Region(region), new Region(region)];
  const all = [region];
  for (let index = 1; index < term.args.length; index += 1) all.push(new Region(all[index - 1] as Region));
  return all;
}

function innermostOf(a: Region, b: Region): Region {
  let [x, y] = [a, b];
  while (x.depth > y.depth) x = x.outer as Region;
  while (y.depth > x.depth) y = y.outer as Region;
  while (x !== y) [x, y] = [x.outer as Region, y.outer as Region];
  return x;
}
