import { isLiteral } from '../language/grammar/literal.ts';
import type { ShapeFile } from '../language/grammar/shape-file.ts';
import { isSentence, speltOut } from '../language/grammar/spelt-out.ts';

/** A shape in a few words, for a person who knows the names of the file. */
export function said(shape: ShapeFile): string {
  if (typeof shape !== 'object') return String(shape);
  if (isSentence(shape)) {
    const { file } = speltOut(shape);
    const { fact, operator, value } = file;
    return [said(fact), inWords(operator), ...(value === undefined ? [] : [said(value)])].join(' ');
  }
  if (Array.isArray(shape)) return 'an empty list';
  if ('fact' in shape) return said(shape.fact);
  if ('choice' in shape) return shape.choice;
  if ('all' in shape) return shape.all.map(said).join(' and ');
  if ('any' in shape) return shape.any.map(said).join(' or ');
  if ('not' in shape)
    return `not (${typeof shape.not === 'object' && 'condition' in shape.not ? String(shape.not.condition) : said(shape.not)})`;
  if (isLiteral(shape)) return literalSaid(shape);
  if ('nil' in shape) return 'nil';
  if ('none' in shape) return 'none';
  if ('always' in shape) return String(shape.always);
  if ('decision' in shape) return `${shape.value ?? 'the outcome'} of ${shape.decision}`;
  if ('each' in shape) return `each of ${said(shape.each)}`;
  if ('reading' in shape) return `what ${shape.reading} makes of it`;
  if ('of' in shape) return `${shape.field} of ${said(shape.of)}`;
  if ('table' in shape) return shape.table;
  return `what stands under ${Object.keys(shape)[0]}`;
}

/** `isOnOrBefore` as "is on or before". */
export const inWords = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** `{ "days": 30 }` as "30 days". */
export function literalSaid(literal: object): string {
  const [kind, content] = Object.entries(literal)[0] as [string, unknown];
  if (Array.isArray(content)) return content.join(', ');
  if (kind === 'money') return `${content} pounds`;
  if (kind === 'percent') return `${content} per cent`;
  return typeof content === 'number' ? `${content} ${kind}` : String(content);
}
