import { dependsOn, levelBound } from './binders.ts';
import { type Node, outsideScope } from './nodes.ts';
import { remade } from './simpler/remade.ts';

type Put = (part: Node) => Node | undefined;

/** A term with others put in the place of some in it, made simpler on the way. */
export const replacing = (put: Put): ((term: Node) => Node) => replacingWhere(put, () => true, null);

/** The same of those that hang on what is bound at a level. */
export const replaced = (term: Node, level: number, put: Put): Node =>
  replacingWhere(put, (part) => dependsOn(part, level), level)(term);

function replacingWhere(put: Put, isLooked: (part: Node) => boolean, level: number | null): (term: Node) => Node {
  const known = new Map<Node, Node>();
  const within = (part: Node): Node => {
    if (!isLooked(part)) return part;
    const found = known.get(part) ?? put(part);
    if (found !== undefined) return found;
    // In the body of a loop of the same level that level is its own.
    const open = level !== null && levelBound(part) === level ? outsideScope(part) : part.args.length;
    const fresh = remade(
      part,
      part.args.map((arg, index) => (index < open ? within(arg) : arg)),
    );
    known.set(part, fresh);
    return fresh;
  };
  return within;
}
