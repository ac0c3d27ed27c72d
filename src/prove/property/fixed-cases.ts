import { isRecord } from '../../language/answer/found.ts';
import type { Dictionary } from '../../language/model/dictionary.ts';
import { typeOfPath } from '../../language/model/type-of-path.ts';
import { isDate } from '../../values/date.ts';
import { dayNumber } from '../../values/day-number.ts';
import type { Facts, OpenField, Spanned } from '../fixed-facts.ts';
import { ratioOf } from '../ratio.ts';
import { NotTranslated } from './case.ts';

/** Facts that are fixed, one of each choice, with what of them is a span. */
export interface FixedCase {
  readonly facts: Facts;
  /** Fields of entries, and facts by their paths. */
  readonly open: readonly OpenField[];
  readonly spans: readonly Span[];
}
export interface Span {
  readonly path: string;
  readonly type: Spanned;
  /** Days since 1970, or hundredths. */
  readonly least: number;
  readonly most: number;
}

/** More cases than these take too long. */
const MOST = 12;

/** What is fixed, but for facts that are `replaced`, with each choice made in turn. Throws `NotTranslated` for choices of too many. */
export function fixedCases(
  facts: Facts,
  replaced: readonly string[],
  known: Dictionary['facts'],
): readonly FixedCase[] {
  const all = (chosen(facts) as readonly Facts[]).map((one) => replaced.reduce(without, one));
  const distinct = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
  if (distinct.length > MOST) throw new NotTranslated('so many facts that are one of some');
  return distinct.map((one) => withoutSpans(one, known));
}

/** Facts without one of them, by its path. */
function without(facts: Facts, path: string): Facts {
  const [name, field] = path.split('.') as [string, string?];
  const { [name]: content, ...others } = facts;
  if (field === undefined) return others;
  if (!isRecord(content)) return facts;
  const { [field]: _, ...rest } = content;
  return { ...facts, [name]: rest };
}

/** Content with every `{ oneOf }` in it one of those. */
function chosen(content: unknown): readonly unknown[] {
  if (Array.isArray(content)) return product(content.map(chosen));
  if (!isRecord(content)) return [content];
  const { oneOf, ...others } = content;
  if (Array.isArray(oneOf) && Object.keys(others).length === 0) return oneOf.flatMap(chosen);
  const names = Object.keys(content);
  return product(names.map((name) => (name === 'between' ? [content[name]] : chosen(content[name])))).map((parts) =>
    Object.fromEntries(names.map((name, index) => [name, parts[index]])),
  );
}

const product = (choices: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] =>
  choices.reduce<readonly (readonly unknown[])[]>(
    (so, one) => so.flatMap((before) => one.map((next) => [...before, next])),
    [[]],
  );

/** What a span is of. Throws `NotTranslated` for what is neither a day nor an amount. */
function spannedAt(path: string, known: Dictionary['facts']): Spanned {
  const type = typeOfPath(path, known);
  if (type === 'date' || type === 'money' || type === 'decimal' || type === 'percent') return type;
  throw new NotTranslated('a span of what is neither a day nor a sum');
}

function withoutSpans(facts: Facts, known: Dictionary['facts']): FixedCase {
  const open: OpenField[] = [];
  const spans: Span[] = [];
  const ofFact = (content: unknown, path: string): unknown => {
    const ends = endsIn(content);
    if (ends === null) return Array.isArray(content) ? content.map((entry, at) => ofEntry(entry, path, at)) : content;
    spans.push({ path, type: spannedAt(path, known), ...ends });
    return undefined;
  };
  const ofEntry = (entry: unknown, list: string, at: number): unknown =>
    isRecord(entry)
      ? Object.fromEntries(
          Object.entries(entry).map(([field, content]) => {
            const ends = endsIn(content);
            if (ends === null) return [field, content];
            const [first] = (content as { readonly between: readonly string[] }).between;
            open.push({ list, at, field, type: spannedAt(`${list}[].${field}`, known), ...ends });
            return [field, first];
          }),
        )
      : entry;
  const given = (name: string, content: unknown): unknown => {
    if (!isRecord(content) || endsIn(content) !== null) return ofFact(content, name);
    const fields = Object.entries(content).map(([field, part]) => [field, ofFact(part, `${name}.${field}`)] as const);
    return Object.fromEntries(fields.filter(([, part]) => part !== undefined));
  };
  const fixed = Object.entries(facts).map(([name, content]) => [name, given(name, content)] as const);
  return { facts: Object.fromEntries(fixed.filter(([, content]) => content !== undefined)), open, spans };
}

function endsIn(content: unknown): Pick<Span, 'least' | 'most'> | null {
  if (!isRecord(content) || !Array.isArray(content.between)) return null;
  const [least, most] = (content.between as readonly string[]).map((end) =>
    isDate(end) ? dayNumber(end) : Number((ratioOf(end).over * 100n) / ratioOf(end).under),
  );
  return { least: least ?? 0, most: most ?? 0 };
}
