import { encode, type Source } from '../core/encode.ts';
import type { Input } from '../core/inputs.ts';
import { reachedFrom } from '../core/reached.ts';
import { askedEverywhere, asksEverywhere } from '../language/model/consulted.ts';
import { specialise } from '../language/model/specialise.ts';
import { byAccount } from './by-account.ts';
import { allOf, anyOf } from './conditions.ts';
import { Constants } from './constants.ts';
import { dialects } from './dialect.ts';
import { expressions } from './expressions.ts';
import { factForms } from './fact-forms.ts';
import { FactsIn } from './facts-in.ts';
import { refusalsOf } from './facts-refused.ts';
import { askedTables, decisionsOfLines, type FileTables } from './file-tables.ts';
import type { InSteps } from './in-ctes.ts';
import { columnsInSteps, type FactParts, factColumns } from './in-steps.ts';
import type { Knowing, SqlOptions } from './knowing.ts';
import { type LineText, linesOf, lineText, nodesOfLine } from './lines.ts';
import { ColumnNames, hintsOf } from './names.ts';
import { boundsOn } from './overstepping.ts';
import { aboutsOf, gives, has, KEY, MATTER, partsOfFiles, reasonOf, WRONG } from './parts-of-files.ts';
import type { Written } from './scope.ts';
import { columnsOfSteps } from './select.ts';
import { type Found, type Refusal, Writer } from './writer.ts';

/** What the statements of customers' files are put into SQL with. */
export interface KnowingFiles extends Knowing {
  readonly decisions: readonly string[];
  /** What sums are for, in the order in which their lines stand. */
  readonly linesInOrder: readonly string[];
}

/**
 * The statement of each customer's file as SELECTs over tables of accounts and of their matters. Throws `NotEncoded` for sums that SQL
 * does not work out exactly, and `PolicyError` where tables are at fault.
 */
export function statementSql(
  tables: FileTables,
  { dialect: name, readings = {} }: Pick<SqlOptions, 'dialect' | 'readings'>,
  knowing: KnowingFiles,
): InSteps {
  const { dictionary, modelOf, boundsAmong, schema, linesInOrder } = knowing;
  const dialect = dialects[name];
  const q = dialect.quoted;
  const ofLines = decisionsOfLines(knowing.decisions, modelOf);
  const read = askedTables(tables, ofLines, readings, knowing);
  // What no column gives is asked about nowhere.
  const isGiven = (about: string | null) =>
    about === null ||
    read.some(({ columns }) => [...columns.keys()].some((path) => `${path}.`.startsWith(`${about}.`)));
  const decisions = ofLines.filter((decision) => isGiven(modelOf(decision).about));
  const forms = factForms(schema);
  const chosen = (id: string) => specialise(modelOf(id), readings, dictionary.readings);
  const source: Source = { modelOf: chosen, dictionary, mayBeUnknown: () => true };
  const encoded = decisions.map((decision) => ({ model: chosen(decision), encoded: encode(decision, source) }));
  const lines = encoded.flatMap(({ model, encoded }) => linesOf(model, encoded));
  const everywhere = decisions
    .filter((decision) => asksEverywhere(decision, modelOf))
    .flatMap((decision) =>
      [...askedEverywhere(decision, modelOf)].map((other) => [modelOf(decision), modelOf(other)] as const),
    );

  const parts: FactParts = new Map();
  const abouts = aboutsOf([...encoded.map(({ model }) => model), ...everywhere.flat()]);
  const flags = abouts.flatMap((about) => [gives(about), has(about)]);
  const passed = [KEY, MATTER, ...flags];
  const names = new ColumnNames([...passed, WRONG, 'refused', 'lines']);
  const constants = new Constants(dialect, names);
  const on = new Writer(expressions, dialect, (path, index) => parts.get(`${path} ${index}`) as Written, constants);
  const known = { definitions: dictionary.facts, fields: dictionary.fields, forms };
  const ofFiles = partsOfFiles(read, abouts, known, on);
  const { columns } = ofFiles;
  for (const path of columns.keys()) if (dictionary.facts.get(path)?.type !== 'entity') forms.check(path);

  // How far a day that was left out may lie hangs on what is asked of a part: so it may lie anywhere. What is refused is so in whatever is asked.
  const facts = new FactsIn({ ...known, contradictions: [], listed: new Set(), columns }, on);
  const all = new Set(dictionary.facts.keys());
  const checked = new FactsIn({ ...known, contradictions: dictionary.contradictions, listed: all, columns }, on);
  const bounds = boundsOn(boundsAmong(all), columns, readings, source, knowing);
  const inputs = new Map<string, Input>([
    ...encoded.flatMap(({ encoded }) => [...encoded.inputs]),
    ...bounds.flatMap((one) => [...one.inputs]),
  ]);
  const roots = [
    ...lines.flatMap(nodesOfLine),
    ...encoded.map(({ encoded }) => encoded.fault),
    ...bounds.flatMap((one) => one.roots),
  ];
  const { given, shapes } = factColumns(inputs, facts, names, parts);
  const hints = new Map(encoded.toReversed().flatMap(({ model, encoded }) => [...hintsOf(model, encoded)]));
  const { stages, scope, simple } = columnsInSteps(roots, hints, on, names);

  const isAsked = (about: string) => q(gives(about));
  const texts = lines.map((line) => lineText(line, isAsked(line.about), on, scope));
  const reached = encoded.map(({ model, encoded }) => {
    const own = lines.filter(({ decision }) => decision === model.decision).flatMap(nodesOfLine);
    const { decision } = model;
    return { decision, asked: isAsked(model.about as string), nodes: reachedFrom([...own, encoded.fault].map(simple)) };
  });
  const ofBounds = reachedFrom(bounds.flatMap((one) => one.roots.map(simple)));
  /** What is found on the way to sums that are not asked for is nothing. */
  const whereAsked = ({ reason, where, of }: Found): Refusal => {
    const by = reached.filter(({ nodes }) => nodes.has(of));
    if (by.length === 0 || ofBounds.has(of)) return { reason, where };
    return {
      reason: `${by.map(({ decision }) => decision).join(', ')}: ${reason}`,
      where: allOf([anyOf(by.map(({ asked }) => asked)), where]),
    };
  };
  const atFirst = reasonOf(
    refusalsOf(checked, (path) => shapes.get(path) ?? null),
    on,
  );
  const later: readonly Refusal[] = [
    ...bounds.flatMap(({ refusals }) => refusals(on, scope)),
    ...encoded.map(({ model, encoded }) => ({
      reason: `${model.decision}: two rules hold at once`,
      where: allOf([isAsked(model.about as string), on.condition(encoded.fault, scope)]),
    })),
    ...on.refusals.map(whereAsked),
    ...lines.map(({ about, rule, isOpen }) => ({
      reason: `${rule.for}: not known`,
      where: allOf([isAsked(about), on.condition(isOpen, scope)]),
    })),
  ];
  const firstly = `coalesce(${q(WRONG)}, ${atFirst}) AS ${q(WRONG)}`;
  const stagesAndRefused = [...stages, [`coalesce(${q(WRONG)}, ${reasonOf(later, on)}) AS refused`]];
  const steps = [
    ...ofFiles.steps,
    ...columnsOfSteps(
      (called) => called('parts'),
      { given: [...passed.map(q), ...given, firstly], constants: constants.columns },
      stagesAndRefused,
      [...passed.map(q), ...texts.flatMap(({ isThere, isOwed, amount, by }) => [isThere, isOwed, amount, by])],
      dialect,
    ),
  ];
  return byAccount(
    steps,
    `step_${stagesAndRefused.length}`,
    placed(texts, linesInOrder),
    everywhere,
    tables.accounts.key,
    dialect,
  );
}

/** Lines in the order in which those of one matter stand. */
function placed(lines: readonly LineText[], linesInOrder: readonly string[]): readonly LineText[] {
  const place = ({ line }: LineText) => {
    const at = linesInOrder.indexOf(line.rule.for);
    return at < 0 ? linesInOrder.length : at;
  };
  const isOnce = ({ line }: LineText) => (line.rule.oncePerFile ? 0 : 1);
  return lines.toSorted((a, b) => place(a) - place(b) || isOnce(a) - isOnce(b));
}
