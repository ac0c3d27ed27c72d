import type { NamedTerm, TermKind, TermOf } from '../language/model/decision-model.ts';
import type { Type } from '../language/model/type.ts';
import { branched, chosen } from './branches.ts';
import { type Coded, condition, fieldOf, holds, known, NONE, unknownWhere } from './coded.ts';
import { allHold, anyHolds, notHolds } from './conditions.ts';
import { constant } from './constants.ts';
import { fieldOfAny } from './fields.ts';
import { folded, listed, listIn, mapped, some } from './lists.ts';
import { FALSE, or } from './logic.ts';
import { always, timeline } from './meanings/timelines.ts';
import { type Names, NotEncoded } from './names.ts';
import { sentenceIn } from './sentences.ts';

type Form<K extends TermKind> = (term: TermOf<K>, names: Names, type: Type) => Coded;

/** What goes over a list is none where that is, and not known where that is not. */
const over = (list: Coded, result: Coded): Coded => chosen(list.none, NONE, unknownWhere(list.unknown, result));

/** What each form of a term comes to. */
const forms: { readonly [K in TermKind]: Form<K> } = {
  sentence: (term, names) => sentenceIn(term, names),
  name: (term, names) => names.of(term.name),
  constant: (term, _, type) => constant(term.value, type),
  all: (term, names) => allHold(term.of.map((sentence) => sentenceIn(sentence, names))),
  any: (term, names) => anyHolds(term.of.map((sentence) => sentenceIn(sentence, names))),
  not: (term, names) => notHolds(names.of(term.of)),
  reading({ reading, options }, names) {
    const { takes } = names.around;
    if (takes === null) throw new NotEncoded(`the reading ${reading} is not chosen`);
    const [last, ...others] = [...options].reverse() as [[string, string], ...[string, string][]];
    const branches = others.reverse().map(([option, term]) => ({
      when: condition(takes(reading, option)),
      then: () => names.of(term),
    }));
    return branched(branches, () => names.of(last[1]));
  },
  when: (term, names) =>
    branched(
      term.when.map(({ condition, then }) => ({ when: names.of(condition), then: () => names.of(then) })),
      () => names.of(term.else),
    ),
  /** While it is not known of an entry whether it is kept, the list may be any. */
  each(term, names) {
    const list = names.of(term.list);
    const level = names.depth + 1;
    const inside = (entry: Coded) => names.inside(term, new Map([[term.as, entry]]));
    const { where } = term;
    const kept = mapped(
      listIn(list.what),
      [],
      (entry) => {
        const inner = inside(entry);
        const gives = inner.of(term.gives);
        return where === null ? { gives } : { where: holds(inner.of(where)), gives };
      },
      level,
    );
    const isOpen = (entry: Coded) => (where === null ? FALSE : inside(entry).of(where).unknown);
    return over(list, unknownWhere(some(listIn(list.what), [], isOpen, level), known(kept)));
  },
  fold(term, names) {
    const list = names.of(term.list);
    const next = (entry: Coded, so: Coded) =>
      names
        .inside(
          term,
          new Map([
            [term.as, entry],
            [term.so, so],
          ]),
        )
        .of(term.next);
    return over(list, folded(listIn(list.what), [], names.of(term.from), next, names.depth + 1));
  },
  record: (term, names) => {
    const fields = [...term.fields].map(([field, name]): [string, Coded] => [field, names.of(name)]);
    return known({ is: 'record', fields: new Map(fields) });
  },
  list: (term, names) => known(listed(term.of.map((name) => names.of(name)))),
  field: (term, names) => fieldOfAny(names.of(term.of), term.field),
  decision: (term, names) => names.around.consult(term, names),
  table(term, names) {
    const table = names.around.tables.get(term.table);
    if (table === undefined) throw new NotEncoded(`no table ${term.table}`);
    const whole = constant(table.value, table.type);
    if (term.unlessGiven === null || whole.what.is !== 'timeline') return whole;
    const { none, unknown, what } = names.of(term.unlessGiven);
    const given =
      what.is === 'list' ? timeline(mapped(what, [], (entry) => ({ gives: asStep(entry) }))) : always(known(what));
    return chosen(or(none, unknown), whole, known(given));
  },
  leftOut: (term, names) => names.around.facts.isLeftOut(term.fact),
};

/** A percentage from a day on. */
const asStep = (entry: Coded): Coded =>
  known({
    is: 'record',
    fields: new Map([
      ['from', fieldOf(entry, 'from')],
      ['value', fieldOf(entry, 'percent')],
    ]),
  });

export const termIn = <K extends TermKind>({ term, type }: NamedTerm, names: Names): Coded =>
  forms[term.kind as K](term as TermOf<K>, names, type);
