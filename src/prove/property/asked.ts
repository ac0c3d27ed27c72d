import { type Encoded, encode, type Source } from '../../core/encode.ts';
import type { FactsRead, Input } from '../../core/inputs.ts';
import { equal, FALSE, or, TRUE, text } from '../../core/logic.ts';
import { type Node, node } from '../../core/nodes.ts';
import type { Property } from '../../language/model/property.ts';
import { boundsKept } from '../bounds-kept.ts';
import { endlessTables, TABLES_ANSWER } from '../endless-tables.ts';
import type { FixedFacts } from '../fixed-facts.ts';
import { type Of, readingKey, readingsOf, readsTables } from '../opened.ts';
import type { OtherRun } from '../other-run.ts';
import { fixing } from './fixing.ts';
import { type Options, optionsIn } from './options.ts';

/** A property in core terms, asked of a customer or of the same with other facts. */
export interface PropertyRun {
  readonly encoded: Encoded;
  /** What holds of facts that are not refused, and of what is chosen. */
  readonly kept: readonly Node[];
}

/** How it is asked again. */
export interface Again {
  readonly mark: string;
  /** Facts by their paths, and fields of entries (`list[].field`). */
  readonly moved: readonly string[];
  /** Readings that are read as one option, or as any that is open. */
  readonly readings?: Readonly<Record<string, Options>>;
  /** What is read in place of facts, made of what is asked first. */
  readonly read?: (facts: FactsRead, first: Encoded) => FactsRead;
  readonly entriesOf?: OtherRun['entriesOf'];
}

/** Everything of a property that is asked of one customer. */
export interface AskedOf {
  readonly first: PropertyRun;
  readonly again: readonly PropertyRun[];
  readonly inputs: ReadonlyMap<string, Input>;
  readonly others: readonly OtherRun[];
  readonly openReadings: readonly string[];
  readonly leftOut: ReadonlySet<string>;
  readonly assumed: readonly string[];
  /** The options of readings that are chosen, of which none is open. */
  readonly chosen: Readonly<Record<string, string>>;
}

/** `isOfTables`: tables answer, for every day, and nothing else is left out. */
export function askedOf(
  property: Property,
  of: Of,
  again: readonly Again[],
  fixed: FixedFacts,
  isOfTables = false,
): AskedOf {
  const { model } = property;
  const { readings } = of.dictionary;
  const id = model.decision;
  const dictionary = isOfTables ? { ...of.dictionary, tables: endlessTables(of.dictionary.tables) } : of.dictionary;
  const own = readingsOf(id, of);
  const options = new Map(own.map((reading) => [reading, optionsIn(property.file, reading, readings)]));
  const standIns = of.standIns(id);
  const mayBeUnknown = (path: string) => standIns.has(path);
  const sourceOf = (takes: Source['takes'], more: Pick<Source, 'markOf' | 'read'> = {}): Source => ({
    modelOf: of.modelOf,
    dictionary,
    mayBeUnknown,
    ...(takes && { takes }),
    read: (given) => fixing(given, fixed, dictionary, () => false),
    ...more,
  });
  const takesOf = (run: Again | null) => (reading: string, option: string) => {
    const other = run?.readings?.[reading];
    const among = other ?? options.get(reading) ?? [readings.get(reading)?.default ?? ''];
    return among.length === 1 ? (among[0] === option ? TRUE : FALSE) : chosenNode(other ? run : null, reading, option);
  };
  const runOf = (source: Source, chosen: readonly Node[], terms: readonly string[]): PropertyRun => {
    const encoded = encode(id, source);
    for (const term of terms) encoded.of(term);
    return { encoded, kept: [...chosen, ...boundsKept(of.bounds(id), encoded.inputs, source)] };
  };
  const shapes = [...model.terms.keys()].filter((name) => name.startsWith('/') || property.looksAt.includes(name));
  const open = [...options].filter(([, among]) => among.length > 1);
  const among = (run: Again | null, [reading, options]: readonly [string, Options]) =>
    or(...options.map((option) => chosenNode(run, reading, option)));
  const first = runOf(
    sourceOf(takesOf(null)),
    open.map((one) => among(null, one)),
    shapes,
  );
  const runs = again.map((run) => {
    const { read } = run;
    const isTouched = (path: string) => run.moved.some((one) => isWithin(one, path) || one.startsWith(`${path}[].`));
    const source = sourceOf(takesOf(run), {
      markOf: (path) => (isTouched(path) ? run.mark : ''),
      read(given) {
        const facts = fixing(given, fixed, dictionary, isTouched);
        return read === undefined ? facts : read(facts, first.encoded);
      },
    });
    const chosen = Object.entries(run.readings ?? {}).filter(([, options]) => options.length > 1);
    return runOf(
      source,
      chosen.map((one) => among(run, one)),
      shapes,
    );
  });
  const others = again.map((run, index): OtherRun => {
    const { encoded } = runs[index] as PropertyRun;
    const unmarked = [...encoded.inputs].map(([key, input]): [string, Input] => [
      key.startsWith(run.mark) ? key.slice(run.mark.length) : key,
      input,
    ]);
    return {
      mark: run.mark,
      inputs: new Map([...first.encoded.inputs, ...unmarked]),
      isMoved: (path) => run.moved.some((one) => isWithin(one, path)),
      ...(run.entriesOf && { entriesOf: run.entriesOf }),
    };
  });
  return {
    first,
    again: runs,
    inputs: new Map([...first.encoded.inputs, ...others.flatMap(({ inputs }) => [...inputs])]),
    others,
    openReadings: open.map(([reading]) => reading),
    leftOut: isOfTables ? standIns : new Set(),
    assumed: isOfTables && readsTables(id, of) ? [TABLES_ANSWER] : [],
    chosen: Object.fromEntries(
      [...options].flatMap(([reading, [one, ...more]]) =>
        one === undefined || more.length > 0 || one === readings.get(reading)?.default ? [] : [[reading, one]],
      ),
    ),
  };
}

/** Whether a reading takes an option that is left open; in another run a reading that is its own. */
const chosenNode = (run: Again | null, reading: string, option: string): Node =>
  equal(node('fact', 'text', [], { path: `${run?.mark ?? ''}${readingKey(reading)}`, index: 0 }), text(option));

/** Whether a path is a fact, or one of an entity, or a part of either. */
const isWithin = (whole: string, path: string): boolean =>
  path === whole || path.startsWith(`${whole}.`) || path.startsWith(`${whole}[]`);
