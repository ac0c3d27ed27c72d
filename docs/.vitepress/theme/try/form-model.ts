import type { EntryFieldEntry, FactEntry } from '../../../../src/index.ts';
import type { ContractData } from './contract-data.ts';
import { capitalised } from './in-words.ts';

/** How a fact is given. */
export type Input =
  | {
      readonly kind:
        | 'date'
        | 'time'
        | 'instant'
        | 'boolean'
        | 'text'
        | 'duration'
        | 'money'
        | 'decimal'
        | 'percent'
        | 'whole';
    }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  /** Entries that are records of fields, or days or other values by themselves. */
  | { readonly kind: 'list'; readonly of: readonly Field[] | Input };

export interface Field {
  /** Its path; in an entry the name of the field. */
  readonly path: string;
  readonly label: string;
  readonly note: string | null;
  readonly unit: string | null;
  readonly input: Input;
  /** What null says; null where it may not be null. */
  readonly none: string | null;
  readonly optional: boolean;
}

/** Facts that stand together: an entity, or those that are of none. */
export interface Group {
  readonly entity: string | null;
  readonly title: string;
  /** What it says that the entity as a whole is none; null where it is not asked. */
  readonly none: string | null;
  readonly fields: readonly Field[];
}

const simple = new Set(['date', 'time', 'instant', 'boolean', 'text', 'duration', 'money', 'decimal', 'percent']);

function inputOf(type: FactEntry['type'], path: string, entries: ContractData['entries']): Input {
  if (typeof type === 'string') return { kind: simple.has(type) ? (type as 'date') : 'whole' };
  if ('choice' in type) return { kind: 'choice', choices: type.choice };
  if (!('list' in type)) throw new Error(`${path} is given as no form can`);
  const inner = `${path}[].`;
  const fields = entries.filter(
    (entry) => entry.path.startsWith(inner) && !entry.path.slice(inner.length).includes('.'),
  );
  return {
    kind: 'list',
    of: fields.length > 0 ? fields.map((one) => entryField(one, entries)) : inputOf(type.list, path, entries),
  };
}

const entryField = (entry: EntryFieldEntry, entries: ContractData['entries']): Field => ({
  ...fieldOf(entry, entries),
  path: entry.path.slice(entry.path.lastIndexOf('.') + 1),
  optional: entry.optional,
});

const fieldOf = ({ path, title, note, unit, type, none }: FactEntry, entries: ContractData['entries']): Field => ({
  path,
  label: capitalised(title === path ? inWords(path) : title),
  note,
  unit,
  input: inputOf(type, path, entries),
  none: none === '' ? 'none' : none,
  optional: false,
});

const inWords = (name: string): string =>
  (name.split('.').at(-1) ?? name).replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** The form of some facts, in the order in which the contract's facts stand. */
export function groupsOf(
  paths: readonly string[],
  { facts, entries }: Pick<ContractData, 'facts' | 'entries'>,
): readonly Group[] {
  const wanted = new Set(paths);
  const groups = new Map<string | null, Group & { fields: Field[] }>();
  for (const fact of facts) {
    if (!wanted.has(fact.path)) continue;
    const isEntity = fact.type === 'entity';
    const [entity = ''] = fact.path.split('.');
    const name = isEntity || fact.path.includes('.') ? entity : null;
    const whole = facts.find(({ path, type }) => path === name && type === 'entity');
    const group = groups.get(name) ?? {
      entity: name,
      title: name === null ? 'In general' : capitalised(inWords(name)),
      none: whole === undefined || !wanted.has(whole.path) ? null : whole.none || 'none',
      fields: [],
    };
    groups.set(name, group);
    if (!isEntity) group.fields.push(fieldOf(fact, entries));
  }
  return [...groups.values()];
}
