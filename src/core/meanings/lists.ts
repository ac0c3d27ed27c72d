import { EMPTY } from '../alike.ts';
import { type Coded, fieldOf, type Listed, single } from '../coded.ts';
import { plain } from '../doubt.ts';
import { joined, listIn, sorted } from '../lists.ts';
import { choose } from '../logic.ts';
import type { Node } from '../nodes.ts';
import { calculated, type Meaning } from './meaning.ts';

export const allTogether: Meaning = (operands) => {
  const inner = ({ none, what }: Coded): Listed => {
    const list = listIn(what);
    return { ...list, node: choose(none, EMPTY.node, list.node) };
  };
  return calculated(operands, { what: joined(listIn((operands[0] as Coded).what), [], inner) });
};

/** What a value is put in order by: none last, records and lists part by part. */
export function keysOf({ none, what }: Coded): readonly Node[] {
  if (what.is === 'record') return [none, ...[...what.fields.values()].flatMap(keysOf)];
  if (what.is === 'list') return [none, what.node];
  return what.is === 'nothing' || what.is === 'timeline' ? [none] : [none, single(what)];
}

export const fieldName = (word: Coded | undefined): string => String(single((word as Coded).what).of);

export const inOrder = (list: Listed, field: string): Listed =>
  sorted(plain(list), (entry) => [...keysOf(fieldOf(entry, field)), ...keysOf(entry)]);

export const inOrderOf: Meaning = (operands) => {
  const [list, field] = operands as [Coded, Coded];
  return calculated([list], { what: inOrder(listIn(list.what), fieldName(field)) });
};
