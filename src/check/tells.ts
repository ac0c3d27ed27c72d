import type { WordFile } from '../language/grammar/word-file.ts';
import type { NamedTerm } from '../language/model/decision-model.ts';
import type { Tells } from '../language/model/tells.ts';
import { type Type, typeText } from '../language/model/type.ts';
import { type Place, reportUnknown, type Scope } from './scope.ts';

type TellsFile = NonNullable<WordFile['tells']>;

const placeholder = /\{(\w+)\}/g;

/** The terms of an entry that a word tells, and where it says so. */
export function namesTold({ tells }: WordFile): Scope['tells'] {
  if (tells === undefined) return null;
  const { of, each, where } = tells;
  const names: Place[] = [{ name: each, at: '/tells/each' }];
  if (where !== undefined) names.push({ name: where, at: '/tells/where' });
  return { of, names };
}

/** What a word tells, once its terms are checked; `null` where it tells nothing, or after reporting what is wrong. */
export function tellsOf(
  { tells }: WordFile,
  terms: ReadonlyMap<string, NamedTerm>,
  scope: Pick<Scope, 'report'>,
): Tells | null {
  if (tells === undefined) return null;
  const { of, each, where = null, units = {} } = tells;
  const fold = terms.get(of)?.term;
  if (fold?.kind !== 'fold') {
    const folds = [...terms].flatMap(([name, { term }]) => (term.kind === 'fold' ? [name] : []));
    return reportUnknown(scope, 'unknown-name', of, '/tells/of', folds);
  }
  const told = fold.terms.get(each)?.type;
  const kept = where === null ? 'boolean' : fold.terms.get(where)?.type;
  // What the fold has no sound term for was told when it was checked.
  if (told === undefined || kept === undefined) return null;
  const wrong = (at: string, expected: string, found: Type): null => {
    scope.report({ code: 'wrong-type', at, expected, found: typeText(found) });
    return null;
  };
  if (typeof told !== 'object' || !('record' in told)) return wrong('/tells/each', 'a record', told);
  if (kept !== 'boolean') return wrong('/tells/where', 'a condition', kept);
  const fields = Object.keys(told.record);
  const named = [
    ...Object.keys(units).map((name): Place => ({ name, at: `/tells/units/${name}` })),
    ...[...tells.says.matchAll(placeholder)].map(([, name]): Place => ({ name: name as string, at: '/tells/says' })),
  ];
  const unknown = named.filter(({ name }) => !fields.includes(name));
  for (const { name, at } of unknown) reportUnknown(scope, 'unknown-name', name, at, fields);
  if (unknown.length > 0) return null;
  const columns = Object.entries(told.record).map(([name, type]) => {
    const unit = units[name];
    return [name, unit === undefined ? { type } : { type, unit }] as const;
  });
  return { of, where, each, columns: Object.fromEntries(columns) };
}

/** A step in the words of its word. */
export const stepInEnglish = ({ says }: TellsFile, held: Readonly<Record<string, string>>): string =>
  says.replace(placeholder, (_, name) => held[name] ?? '');
