import type * as z from 'zod';
import { answering } from './answering.ts';
import { askedFacts, askedMoving, askedOptions } from './asked.ts';
import { assessing } from './assessing.ts';
import { bounding } from './bounding.ts';
import { checkDocuments } from './check/dictionary.ts';
import type { Form } from './check/document.ts';
import { noFacts, readFacts } from './check/facts.ts';
import { checkOneOf } from './check/options.ts';
import { checkReadings } from './check/readings.ts';
import { ruleBook } from './check/rule-book.ts';
import { parseNewer } from './check/tables.ts';
import { factsTaker } from './check/taken-facts.ts';
import { vocabularyOf } from './check/vocabulary.ts';
import { type Ask, compareReadings } from './compare/compare-readings.ts';
import { type Preset, presetReadings } from './compare/preset-readings.ts';
import { type CompiledModules, modulesOf } from './compiled/modules.ts';
import { engineAnswers } from './engine-answers.ts';
import { type Compiled, compile } from './evaluate/compiled.ts';
import { decide } from './evaluate/decide.ts';
import { orderOf } from './evaluate/order.ts';
import { session } from './evaluate/session.ts';
import { unknownValues } from './evaluate/shown-value.ts';
import type { Valuation, World } from './evaluate/valuation.ts';
import { evaluatingMany } from './evaluating-many.ts';
import { givingFacts } from './given-from-outside.ts';
import type { InnerPolicy } from './inner-policy.ts';
import type { Decision } from './language/answer/decision.ts';
import { PolicyError } from './language/answer/policy-error.ts';
import type { PolicyFiles } from './language/grammar/policy-files.ts';
import { deepFreeze } from './language/run-time/deep-freeze.ts';
import { lazily } from './language/run-time/lazily.ts';
import { Steps, StepsOfCall } from './language/run-time/steps.ts';
import { nextQuestions } from './next-question.ts';
import { withOneMore } from './one-decision-more.ts';
import type { AnyFacts, Options } from './policy-interface.ts';
import { recording } from './recording.ts';
import { stampOfFiles, stampOn } from './stamp.ts';
import { extreme } from './turning/extreme.ts';
import { turningPoints } from './turning/turning-points.ts';
import { whatWouldChange } from './turning/what-would-change.ts';
import { questions } from './turning.ts';
import type { Answers, AnyAnswers } from './typed-answers.ts';
import { words } from './words/index.ts';
import { worldsOf } from './worlds.ts';

const presets: readonly Preset[] = ['default', 'customer', 'provider'];

/** What is optional in the files of a policy. */
const noDocuments = {
  readings: [],
  tables: [],
  contradictions: [],
  bounds: [],
  notedReadings: [],
  prelude: {},
  inWords: {},
  letters: {},
  examples: {},
};

/**
 * A policy from its documents, whose form is checked unless it is held by tests. Each rule file is checked when its decision is first asked for.
 * Throws `PolicyError` with every issue of the documents, of the facts given or of the options.
 */
export function policyOf<Facts = AnyFacts, A extends Answers = AnyAnswers>(
  files: PolicyFiles,
  schema: z.ZodType,
  compiled: CompiledModules | null = null,
  form: Form = 'to-check',
): InnerPolicy<Facts, A> {
  const checked = checkDocuments({ ...noDocuments, ...files }, schema, form);
  if ('issues' in checked) throw new PolicyError(checked.issues);
  const decisions = Object.freeze(Object.keys(files.rules));
  const { facts, dictionary: names, documents, examples } = checked.documents;
  const { dictionary, modelOf, listedBy, issuesOf } = ruleBook(
    files.rules,
    { ...names, vocabulary: vocabularyOf(words, files.words ?? []) },
    examples,
    form,
  );

  const order = orderOf(dictionary);
  const closures = new Map<string, Compiled>();
  function compiledOf(decision: string): Compiled {
    const known = closures.get(decision);
    if (known !== undefined) return known;
    const fresh = compile(modelOf(decision));
    closures.set(decision, fresh);
    return fresh;
  }

  const bounds = bounding(dictionary, compiledOf, facts.nullableEntities);
  const worlds = worldsOf({ ...checked.documents, parse: parseNewer }, bounds);
  const { factsAsked, worldOf, oversteppedBy } = worlds;
  const stampOf = stampOfFiles(files);
  const answer = (valuation: Valuation): Decision => decide(valuation, order, stampOn(stampOf(), valuation.world));
  /** The world of one question; both evaluators refuse in the same words. */
  function askedWorld(decision: string, given: unknown, asked: unknown, ofCall: StepsOfCall | null = null): World {
    const [account, options] = [factsAsked(given), askedOptions(asked)];
    return worldOf(listedBy(decision), account, options, ofCall);
  }
  const valuationIn = (world: World, decision: string): Valuation =>
    session(world, compiledOf, facts.nullableEntities)(decision);
  const valuationOf: InnerPolicy['valuationOf'] = (decision, given, options) =>
    valuationIn(askedWorld(decision, given, options), decision);

  // Those of the package's own contract were made with it, and are held to be by a test.
  const digest = form === 'held' && compiled !== null ? () => compiled.digest : () => stampOf().digest;
  const modules = modulesOf(compiled, digest, names.tables, names.readings);

  const answered = {
    decisions,
    modelOf,
    listedBy,
    compiledOf,
    nullableEntities: facts.nullableEntities,
    modules,
    order,
    stampOf,
    linesInOrder: files.statement ?? [],
  };
  const ofFiles = assessing({
    ...answered,
    worldOf: (listed, given, options, ofCall, placeOf) =>
      worldOf(listed, readFacts(given, facts), options, ofCall, placeOf),
  });
  const { record, replay } = recording({ ...answered, worldOf, facts, valuationIn });

  /** Facts are checked once, under the readings of the call, whatever other readings are then tried on them. */
  function asking(decision: string, given: unknown, asked: Options | undefined): Ask {
    const [account, options, ofCall] = [factsAsked(given), askedOptions(asked), new StepsOfCall()];
    const world = lazily(() => worldOf(listedBy(decision), account, options, ofCall));
    return (readings) => {
      // Options that are no object are refused here, before anything is laid over them.
      const on = world();
      const checked = checkReadings({ ...options.readings, ...readings }, dictionary.readings);
      if ('issues' in checked) throw new PolicyError(checked.issues);
      const other = { ...on, option: checked.option, steps: new Steps(ofCall) };
      const valuation = valuationIn(other, decision);
      return { decision: answer(valuation), unknown: unknownValues(valuation) };
    };
  }

  const { evaluate, functionOf, sourceOf } = answering({
    modelOf,
    listedBy,
    worlds,
    takerOf: (listed, first) => factsTaker(facts, listed, bounds.writtenAmong(listed, first.bounds), first),
    valuationIn,
    modules,
    order,
    stampOf,
    dictionary,
    boundsAmong: bounds.among,
  });
  const questionOf = questions({
    schema,
    facts,
    dictionary,
    bounds,
    modelOf,
    listedBy,
    worldOf: (listed, options) => worldOf(listed, noFacts, options),
    evaluate: (decision, given, options, ofCall) =>
      answer(valuationIn(askedWorld(decision, given, options, ofCall), decision)),
  });

  const asked: Pick<InnerPolicy, 'evaluate' | 'compileDecision'> = {
    evaluate: evaluate as InnerPolicy['evaluate'],
    compileDecision: functionOf as InnerPolicy['compileDecision'],
  };
  const policy: InnerPolicy = {
    decisions,
    assess: ofFiles.assess as InnerPolicy['assess'],
    assessWithEngine: ofFiles.assessWithEngine as InnerPolicy['assessWithEngine'],
    record,
    replay,
    evaluateMany: evaluatingMany({
      ...asked,
      decisions,
      assess: ofFiles.assess as InnerPolicy['assess'],
    }) as InnerPolicy['evaluateMany'],
    compareReadings: (decision, given, options) =>
      deepFreeze(compareReadings(asking(decision, given, options), modelOf(decision), dictionary.readings)),
    presetReadings(decision, given, preset, options) {
      const issues = checkOneOf(preset, presets);
      if (issues.length > 0) throw new PolicyError(issues);
      return Object.freeze(
        presetReadings(asking(decision, given, options), preset, modelOf(decision), dictionary.readings),
      );
    },
    ...asked,
    toJavaScript: sourceOf,
    turningPoints(decision, given, path, moving) {
      const options = askedMoving(moving);
      return turningPoints(questionOf(decision, options), askedFacts(given), path, options) as never;
    },
    whatWouldChange: (decision, given, options) =>
      whatWouldChange(questionOf(decision, askedOptions(options)), askedFacts(given)) as never,
    extreme(decision, given, path, outcome, moving) {
      const options = askedMoving(moving);
      return extreme(questionOf(decision, options), askedFacts(given), path, outcome, options);
    },
    ...engineAnswers({ modelOf, listedBy, worlds, facts, answer, stampOf, rules: files.rules }),
    ...givingFacts({
      schema,
      decisions,
      listedBy,
      all: new Set(facts.definitions.keys()),
      hold: (listed, given) => worldOf(listed, factsAsked(given), {}),
      holdFile: ofFiles.hold,
    }),
    nextQuestion: nextQuestions({
      decisions,
      modelOf,
      valuationOf,
      assess: ofFiles.assess,
      dictionary,
      order,
    }) as never,
    listedBy,
    schema: schema as never,
    checkRule: issuesOf,
    withOneMore: withOneMore({
      schema,
      dictionary,
      nullableEntities: facts.nullableEntities,
      modelOf,
      compiledOf,
      factsAsked,
      worldOf,
      oversteppedBy,
    }),
    modelOf,
    questionOf,
    valuationOf,
    valuationsOf: ofFiles.valuationsOf,
    dictionary,
    bounds,
    oversteppedBy: (decision, given) => oversteppedBy(listedBy(decision), given),
    documents,
    files,
    tablesIn: (tables) => worldOf(new Set(), noFacts, { tables }).table,
    get stamp() {
      return stampOf();
    },
  };
  return policy as unknown as InnerPolicy<Facts, A>;
}
