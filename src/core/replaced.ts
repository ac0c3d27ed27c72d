import { dependsOn, levelBound } from './binders.ts';
import { type Node, outsideScope } from './nodes.ts';
import { remade } from './simpler/remade.ts';

/** A term with others put in the place of those in it that hang on what is bound at a level, made simpler on the way. */
export function replaced(term: Node, level: number, put: (part: Node) => Node | undefined): Node {
  const known = new Map<Node, Node>();
  const within = (part: Node): Node => {
    if (!dependsOn(part, level)) return part;
    const found = known.get(part) ?? put(part);
    if (found !== undefined) return found;
    // In the body of a loop of the same level that level is its own.
    const open = levelBound(part) === level ? outsideScope(part) : part.args.length;
    const fresh = remade(
      part,
      part.args.map((arg, index) => (index < open ? within(arg) : arg)),
    );
    known.set(part, fresh);
    return fresh;
  };
  return within(term);
}
