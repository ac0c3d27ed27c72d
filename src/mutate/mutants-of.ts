import { pointer } from '../language/answer/issue.ts';
import type { PolicyFiles } from '../language/grammar/policy-files.ts';
import type { RuleFile } from '../language/grammar/rule-file.ts';
import type { TermFile } from '../language/grammar/shape-file.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';
import type { Vocabulary } from '../language/model/vocabulary.ts';
import { clausesByName } from './clauses-by-name.ts';
import type { Mutant, MutantKind } from './mutant.ts';
import type { ReadingEntry } from './mutators/reading-default.ts';
import type { TableEntries } from './mutators/table-entry-shifted.ts';
import { readingMutators, ruleMutators, tableMutators } from './mutators.ts';
import { placesIn, placesInTerms } from './places.ts';
import type { Change, RuleSource } from './source.ts';

/** What is mutated: files that were checked, and what came of them. */
export interface Mutated {
  readonly files: PolicyFiles;
  /** The rule files to change; the other documents are changed only with all of them. */
  readonly decisions: readonly string[] | null;
  readonly modelOf: (decision: string) => DecisionModel;
  readonly vocabulary: Vocabulary;
}

/** Every mutant of the files of a policy, the same ones in the same order every time. */
export function mutantsOf({ files, decisions, modelOf, vocabulary }: Mutated): readonly Mutant[] {
  const ofRules = (decisions ?? Object.keys(files.rules)).flatMap((decision) => {
    const rule = files.rules[decision] as RuleFile;
    const places = placesIn(rule);
    const clausesOf = clausesByName(rule);
    const source: RuleSource = { rule, places, held: heldBy(modelOf(decision)), vocabulary };
    const clausesAt = ({ at }: Change): readonly string[] => clausesOf(nameAt(at, rule));
    return ruleMutators.flatMap(({ id, kind, changes }) => named(decision, id, kind, [...changes(source)], clausesAt));
  });
  if (decisions !== null) return ofRules;
  const prelude: RuleSource = {
    rule: null,
    places: placesInTerms((files.prelude ?? {}) as Readonly<Record<string, TermFile>>, []),
    held: { by: [], amount: [] },
    vocabulary,
  };
  const readings = (files.readings ?? []) as readonly (ReadingEntry & { readonly clauses: readonly string[] })[];
  const tables = (files.tables ?? []) as readonly (TableEntries & { readonly clause?: string })[];
  const none = () => [];
  return [
    ...ofRules,
    ...ruleMutators.flatMap(({ id, kind, changes }) => named('prelude', id, kind, [...changes(prelude)], none)),
    ...readingMutators.flatMap(({ id, kind, changes }) =>
      named('readings', id, kind, [...changes(readings)], ({ at }) => readings[at[0] as number]?.clauses ?? []),
    ),
    ...tableMutators.flatMap(({ id, kind, changes }) =>
      named('tables', id, kind, [...changes(tables)], ({ at }) => {
        const { clause } = tables[at[0] as number] ?? {};
        return clause === undefined ? [] : [clause];
      }),
    ),
  ];
}

function named(
  file: string,
  mutator: string,
  kind: MutantKind,
  changes: readonly Change[],
  clausesAt: (change: Change) => readonly string[],
): readonly Mutant[] {
  const count = new Map<string, number>();
  return changes.map((change) => {
    const at = pointer(change.at);
    const nth = (count.get(at) ?? 0) + 1;
    count.set(at, nth);
    const id = `${file}${at} ${mutator}${nth === 1 ? '' : ` ${nth}`}`;
    return { id, mutator, kind, file, at, means: change.means, clauses: clausesAt(change), edits: change.edits };
  });
}

/** The rule, term, parameter or value that a place of a rule file is of. */
function nameAt(at: readonly PropertyKey[], rule: RuleFile): string {
  const [part, key, , , name] = at;
  if (part === 'effects') return rule.rules.find(({ event }) => event.type === key)?.name ?? '';
  if (part === 'rules') return rule.rules[key as number]?.name ?? '';
  return String(part === 'readings' ? (name ?? '') : (key ?? ''));
}

function heldBy({ values }: DecisionModel): RuleSource['held'] {
  const of = (kind: 'date' | 'money') => [...values].flatMap(([name, { type }]) => (type === kind ? [name] : []));
  return { by: of('date'), amount: of('money') };
}
