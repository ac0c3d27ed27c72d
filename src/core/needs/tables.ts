import type { Operand, Sentence, TermKind, TermOf } from '../../language/model/decision-model.ts';
import type { Type } from '../../language/model/type.ts';
import type { Names } from '../names.ts';

type TablesOf<K extends TermKind> = (term: TermOf<K>, names: Names) => readonly string[];

const none = (): readonly string[] => [];

/** The tables that a name of a calendar or of rates may be, or be made of. */
const tablesByKind: { readonly [K in TermKind]: TablesOf<K> } = {
  table: ({ table }) => [table],
  name: ({ name }, names) => tablesOf(name, names),
  field: ({ of }, names) => tablesOf(of, names),
  sentence: (sentence, names) => tablesReadBy(sentence, names),
  when: (term, names) => [...term.when.map(({ then }) => then), term.else].flatMap((name) => tablesOf(name, names)),
  record: ({ fields }, names) => [...fields.values()].flatMap((name) => tablesOf(name, names)),
  list: ({ of }, names) => of.flatMap((name) => tablesOf(name, names)),
  decision(term, names) {
    const { model } = names.around.consulted(term, names);
    const value = term.value === null ? undefined : model.values.get(term.value);
    return value === undefined ? [] : tablesOf(value.term, names.around.consulted(term, names).names);
  },
  reading: none,
  constant: none,
  all: none,
  any: none,
  not: none,
  each: none,
  fold: none,
  leftOut: none,
};

function tablesOf(name: string, names: Names): readonly string[] {
  const named = names.terms.get(name);
  if (named !== undefined) return tablesOfTerm(named.term, names);
  return names.outer === null ? [] : tablesOf(name, names.outer);
}

const tablesOfTerm = <K extends TermKind>(term: TermOf<K>, names: Names): readonly string[] =>
  tablesByKind[term.kind as K](term, names);

const isOfTable = (type: Type): boolean => type === 'calendar' || (typeof type === 'object' && 'timeline' in type);

/** The tables by which a sentence may come to nothing that is known, though all that it reads is. */
export function tablesReadBy({ operands, named }: Sentence, names: Names): readonly string[] {
  const all: readonly Operand[] = [...operands, ...named.values()];
  return all.flatMap((operand) =>
    operand.kind === 'name' && isOfTable(operand.type) ? tablesOf(operand.name, names) : [],
  );
}
