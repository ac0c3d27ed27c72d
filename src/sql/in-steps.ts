import type { Input } from '../core/inputs.ts';
import type { Node } from '../core/nodes.ts';
import type { Shape } from '../core/shape.ts';
import { simplified } from '../core/simpler/simplified.ts';
import { isTruth } from './conditions.ts';
import type { FactsIn } from './facts-in.ts';
import { knownOfColumns } from './known-of-columns.ts';
import { type ColumnNames, partOfFact } from './names.ts';
import { typedText } from './over-entries.ts';
import { type Steps, stepsOf } from './plan.ts';
import { roundedWithin } from './rounded-within.ts';
import { Scope, type Written } from './scope.ts';
import type { Writer } from './writer.ts';

/** The columns of what is read of facts, by the key of an input and the place of a part. */
export type FactParts = Map<string, Written>;

/** Facts as columns of their parts, and of what shape each is. */
export function factColumns(
  inputs: ReadonlyMap<string, Input>,
  facts: FactsIn,
  names: ColumnNames,
  parts: FactParts,
): { readonly given: readonly string[]; readonly shapes: ReadonlyMap<string, Shape> } {
  const { on } = facts;
  const given: string[] = [];
  const shapes = new Map<string, Shape>();
  for (const [key, input] of inputs) {
    if (input.asks === 'value') shapes.set(input.path, input.shape);
    facts.parts(input).forEach((written, index) => {
      // What is so in every row is no column.
      if (isTruth(written.text)) {
        parts.set(`${key} ${index}`, written);
        return;
      }
      const name = on.dialect.quoted(names.fresh(partOfFact(input, index)));
      parts.set(`${key} ${index}`, { text: name, kind: written.kind });
      given.push(`${typedText(written, on)} AS ${name}`);
    });
  }
  return { given, shapes };
}

/**
 * What is read more than once, in columns of steps of which each reads those before; `hints` say what nodes are called. The roots are
 * worked out as simple as the columns allow, and read by what they were.
 */
export function columnsInSteps(
  roots: readonly Node[],
  hints: ReadonlyMap<Node, string>,
  on: Writer,
  names: ColumnNames,
): {
  readonly stages: readonly (readonly string[])[];
  readonly scope: Scope;
  /** What a root is worked out as. */
  readonly simple: (root: Node) => Node;
} {
  const known = knownOfColumns(on);
  const told = simplified(roots, known);
  const rounded = roundedWithin(roots.map(told));
  const simpler = simplified(
    roots.map((root) => rounded(told(root))),
    known,
  );
  const simple = (root: Node): Node => simpler(rounded(told(root)));
  const called = new Map([...hints].map(([node, words]) => [simple(node), words]));
  const wanted = roots.map(simple);
  // Lists that are gone over once more to see what is refused are named too.
  const again = on.trying(() => {
    inColumns(stepsOf(wanted, null, { shortest: on.dialect.shortest }), on, () => `"${on.variable()}"`);
    return new Set(on.refusals.flatMap(({ over }) => over).filter(({ free }) => free === 0));
  });
  const steps = stepsOf(wanted, null, { shortest: on.dialect.shortest, always: again });
  const { stages, scope } = inColumns(steps, on, (term) =>
    on.dialect.quoted(names.fresh(called.get(term) ?? term.kind)),
  );
  for (const root of roots) if (root !== simple(root)) scope.give(root, on.written(simple(root), scope));
  return { stages, scope, simple };
}

/** Terms in columns of steps, each called by its name. */
function inColumns(
  steps: Steps,
  on: Writer,
  nameOf: (term: Node) => string,
): { readonly stages: readonly (readonly string[])[]; readonly scope: Scope } {
  const scope = new Scope(null, 0, () => {
    throw new Error('nothing is bound outside of lists');
  });
  const stages = steps.map((step) => {
    const made = step.map((term) => ({ term, written: on.expression(term, scope), name: nameOf(term) }));
    for (const { term, name, written } of made) scope.give(term, { text: name, kind: written.kind });
    return made.map(({ name, written }) => `${typedText(written, on)} AS ${name}`);
  });
  return { stages, scope };
}
