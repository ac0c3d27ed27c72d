import type { SentenceFile, ShapeFile, ShortSentenceFile } from './shape-file.ts';

/** A sentence with its parts by name, and under which key of the file each stands. */
export interface SpeltOut {
  readonly file: SentenceFile;
  readonly keyOf: Readonly<Record<keyof SentenceFile, PropertyKey>>;
  /** In a short sentence the text of `value` is a name, as it is in `fact`. */
  readonly isShort: boolean;
}

const itself = { fact: 'fact', operator: 'operator', value: 'value', and: 'and' } as const;
const inOrder = { fact: 0, operator: 1, value: 2, and: 3 } as const;

export const isSentence = (shape: ShapeFile): shape is SentenceFile | ShortSentenceFile =>
  typeof shape === 'object' && ('operator' in shape || isShortSentence(shape));

export const isShortSentence = (shape: ShapeFile): shape is ShortSentenceFile =>
  Array.isArray(shape) && shape.length > 0;

/** `["paidOn", "isAfter", "dueDate"]` is what `{ "fact": "paidOn", "operator": "isAfter", "value": { "fact": "dueDate" } }` is. */
export function speltOut(shape: SentenceFile | ShortSentenceFile): SpeltOut {
  if (!isShortSentence(shape)) return { file: shape, keyOf: itself, isShort: false };
  const [fact, operator, value, and] = shape;
  return { file: { fact, operator, value, and }, keyOf: inOrder, isShort: true };
}
