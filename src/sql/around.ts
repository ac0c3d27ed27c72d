import { boundIn } from '../core/binders.ts';
import type { Bound, Node } from '../core/nodes.ts';
import type { Dialect } from './dialect.ts';
import { BOOLEAN, type Kind, partText, type TupleKind } from './kinds.ts';
import type { ListWritten, Written } from './scope.ts';
import type { Writer } from './writer.ts';

/** Something of what is around an entry: a part of the next or of the one before, or whether there is one. */
export interface Around {
  readonly which: Exclude<Bound, 'entry' | 'state'>;
  readonly index: number;
}

const kinds = ['next', 'previous', 'hasNext', 'hasPrevious'] as const;

/** What terms read of what is around. */
export const aroundIn = (terms: readonly Node[], level: number): readonly Around[] =>
  kinds.flatMap((which) => [...boundIn(terms, level, which)].map((index) => ({ which, index })));

/** What it is called beside an entry. */
export function nameAround({ which, index }: Around): string {
  if (which === 'hasNext') return 'hn';
  if (which === 'hasPrevious') return 'hp';
  return `${which === 'next' ? 'n' : 'v'}${index}`;
}

/** The same by the place of an entry in a list. */
export function textAround(
  { which, index }: Around,
  { text: list, kind }: ListWritten,
  place: string,
  { length, at }: Dialect,
): string {
  if (which === 'hasNext') return `(${place} < ${length(list)})`;
  if (which === 'hasPrevious') return `(${place} > 1)`;
  return partText(at(list, `${place} ${which === 'next' ? '+' : '-'} 1`), index, kind.entry?.instead);
}

/** As it is read, where its text is NULL if there is none. */
export function writtenAround({ which, index }: Around, text: string, kind: TupleKind, on: Writer): Written {
  if (which === 'hasNext' || which === 'hasPrevious') return { text, kind: BOOLEAN };
  const part = kind.of[index] as Kind;
  return { text: `coalesce(${text}, ${on.nothing(part)})`, kind: part };
}
