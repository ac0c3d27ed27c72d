import type { Operand, Sentence, TermKind, TermOf } from '../../language/model/decision-model.ts';
import type { Type } from '../../language/model/type.ts';
import { holdsUnknown } from '../doubt.ts';
import { not, or } from '../logic.ts';
import type { Names } from '../names.ts';
import { anyOf, NO_PATHS, only, type Paths, where } from './paths.ts';

type StandIns<K extends TermKind> = (term: TermOf<K>, names: Names) => Paths;

const none = (): Paths => NO_PATHS;

/** What stands in for the tables that a name of a calendar or of rates may be, or be made of. */
const standInsByKind: { readonly [K in TermKind]: StandIns<K> } = {
  table: ({ table }, { around }) => only(around.tables.get(table)?.standIn ?? table),
  name: ({ name }, names) => standInsOf(name, names),
  field: ({ of }, names) => standInsOf(of, names),
  sentence: (sentence, names) => standInsReadBy(sentence, names),
  when: (term, names) => standInsOfAll([...term.when.map(({ then }) => then), term.else], names),
  record: ({ fields }, names) => standInsOfAll(fields.values(), names),
  list: ({ of }, names) => standInsOfAll(of, names),
  decision(term, names) {
    const { model, names: there } = names.around.consulted(term, names);
    return term.value === null ? NO_PATHS : standInsOf(model.values.get(term.value)?.term ?? '', there);
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

function standInsOf(name: string, names: Names): Paths {
  const named = names.terms.get(name);
  if (named !== undefined) return standInsOfTerm(named.term, names);
  return names.outer === null ? NO_PATHS : standInsOf(name, names.outer);
}

const standInsOfTerm = <K extends TermKind>(term: TermOf<K>, names: Names): Paths =>
  standInsByKind[term.kind as K](term, names);

const standInsOfAll = (of: Iterable<string>, names: Names): Paths =>
  anyOf([...of].map((name) => standInsOf(name, names)));

const isOfTable = (type: Type): boolean => type === 'calendar' || (typeof type === 'object' && 'timeline' in type);

/**
 * What stands in for the tables by which a sentence may come to nothing that is known, where all that it reads is: then it is
 * a table that does not answer.
 */
export function standInsReadBy({ operands, named, reads }: Sentence, names: Names): Paths {
  const all: readonly Operand[] = [...operands, ...named.values()];
  const ofTables = all.map((operand) =>
    operand.kind === 'name' && isOfTable(operand.type) ? standInsOf(operand.name, names) : NO_PATHS,
  );
  const standIns = anyOf(ofTables);
  if (standIns.size === 0) return NO_PATHS;
  return where(not(or(...reads.map((name) => holdsUnknown(names.of(name))))), standIns);
}
