import { add } from '../../src/core/arithmetic.ts';
import { type Coded, fieldOf, known, one, type What } from '../../src/core/coded.ts';
import { mapped } from '../../src/core/lists.ts';
import { exact, not, text, whole } from '../../src/core/logic.ts';
import type { Meaning } from '../../src/core/meanings/meaning.ts';
import type { Node } from '../../src/core/nodes.ts';
import { decimal } from '../../src/values/decimal.ts';

const PENNY = exact(decimal('0.01'));
const ONE = whole(1);

/** A meaning that is wrong by as little as can be: a day, a penny, a yes for a no, the last entry of a list. */
export const planted =
  (meaning: Meaning): Meaning =>
  (operands, named, types) =>
    wrong(meaning(operands, named, types));

const wrong = (value: Coded): Coded => ({ ...value, what: wrongWhat(value.what) });

function wrongWhat(what: What): What {
  switch (what.is) {
    case 'nothing':
      return what;
    case 'one':
      return one(wrongNode(what.node));
    case 'day':
      return { is: 'day', from: add(what.from, ONE), to: add(what.to, ONE) };
    case 'record':
      return { is: 'record', fields: new Map([...what.fields].map(([name, field]) => [name, wrong(field)])) };
    case 'list':
      return mapped(what, [], (entry, { hasNext }) => ({ where: hasNext, gives: entry }));
    case 'timeline': {
      const steps = mapped(what.steps, [], (step) => {
        const fields = { from: fieldOf(step, 'from'), value: wrong(fieldOf(step, 'value')) };
        return { gives: known({ is: 'record', fields: new Map(Object.entries(fields)) }) };
      });
      return { ...what, steps };
    }
  }
}

function wrongNode(node: Node): Node {
  if (node.sort === 'boolean') return not(node);
  if (node.sort === 'whole') return add(node, ONE);
  return node.sort === 'decimal' ? add(node, PENNY) : text('wrong');
}
