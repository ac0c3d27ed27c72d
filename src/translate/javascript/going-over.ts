import type { Bound, Node, Sort } from '../../core/nodes.ts';
import type { BoundWritten, Scope } from './scope.ts';
import type { Writing } from './writing.ts';

/** The names of what an entry is reached by, and which of them the body reads. */
export function around(term: Node, list: string, on: Writing, state: BoundWritten | null = null) {
  const level = (term.of as { readonly level: number }).level;
  const entry = on.fresh('entry');
  const index = on.fresh('index');
  const asked = new Set<Bound>();
  const part = (tuple: string, at: number, sort: Sort) => `(${tuple}?.[${at}] ?? ${on.module.nothing(sort)})`;
  const bound: BoundWritten = (which, at, sort) => {
    asked.add(which);
    if (which === 'state') return (state as BoundWritten)(which, at, sort);
    if (which === 'entry') return `${entry}[${at}]`;
    if (which === 'next') return part(`${list}[${index} + 1]`, at, sort);
    if (which === 'previous') return part(`${list}[${index} - 1]`, at, sort);
    return which === 'hasNext' ? `${index} + 1 < ${list}.length` : `${index} > 0`;
  };
  const readsOthers = boundIn(term, level);
  return {
    level,
    entry,
    bound,
    head: readsOthers
      ? `for (let ${index} = 0; ${index} < ${list}.length; ${index} += 1) {`
      : `for (const ${entry} of ${list}) {`,
    first: readsOthers ? `const ${entry} = ${list}[${index}];` : null,
  };
}

/** Whether the body of a loop looks at the entries around. */
function boundIn(loop: Node, level: number): boolean {
  const seen = new Set<Node>();
  const looks = (term: Node): boolean => {
    if (seen.has(term) || (term.free & (1 << level)) === 0) return false;
    seen.add(term);
    if (term.kind === 'bound' && term.of.level === level) return term.of.which !== 'entry' && term.of.which !== 'state';
    return term.args.some(looks);
  };
  return loop.args.some(looks);
}

/** The list that is gone over, by a name, its entries counted. */
export function listOf(term: Node, on: Writing, at: Scope): string {
  const { text } = on.written(term, at);
  const isNamed = /^[A-Za-z_$][\w$.]*$/.test(text);
  const list = isNamed ? text : on.fresh('list');
  if (!isNamed) on.lines.add(`const ${list} = ${text};`);
  on.count(`${list}.length`);
  return list;
}
