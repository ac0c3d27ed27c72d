import { dependsOn, levelBound } from './binders.ts';
import { isClosed } from './logic.ts';
import { type Node, outsideScope } from './nodes.ts';

/** What is read where a node stands. */
export interface LoopReads {
  /** What the body of a loop reads that does not hang on its entry: worked out once, before it. */
  readonly capturedBy: (loop: Node) => readonly Node[];
  /** What a node reads where it stands: of a loop, what it captures in place of its body. */
  readonly readBy: (term: Node) => readonly Node[];
}

/** Of each loop it is worked out once. The order in which a node that is no loop reads its arguments may be another than theirs. */
export function loopReads(argumentsOf: (term: Node) => readonly Node[] = ({ args }) => args): LoopReads {
  const captured = new WeakMap<Node, readonly Node[]>();

  function capturedBy(loop: Node): readonly Node[] {
    const found = captured.get(loop);
    if (found !== undefined) return found;
    const level = levelBound(loop) as number;
    const outer = new Set<Node>();
    const seen = new Set<Node>();
    const look = (term: Node): void => {
      if (seen.has(term)) return;
      seen.add(term);
      if (!dependsOn(term, level)) {
        if (!isClosed(term)) outer.add(term);
      } else for (const inner of readBy(term)) look(inner);
    };
    for (const part of loop.args.slice(outsideScope(loop))) look(part);
    const all = [...outer];
    captured.set(loop, all);
    return all;
  }

  function readBy(term: Node): readonly Node[] {
    if (levelBound(term) === null) return argumentsOf(term);
    return [...term.args.slice(0, outsideScope(term)), ...capturedBy(term)];
  }

  return { capturedBy, readBy };
}
