import { askedAnswer, askedFacts, askedOptions } from './asked.ts';
import { assess } from './assess/assess.ts';
import type { Assessment } from './assess/assessment.ts';
import { givesWhatItIsAbout } from './assess/gives.ts';
import { type Part, partsOf } from './check/file-parts.ts';
import type { CompiledAnswer, CompiledDecision } from './compiled/compiled-decision.ts';
import { answerOf, apart, type Modules } from './compiled/modules.ts';
import type { Compiled } from './evaluate/compiled.ts';
import { decide, decideKnown, outcomeNeeds } from './evaluate/decide.ts';
import { linesOf, linesOfSums } from './evaluate/lines.ts';
import type { Order } from './evaluate/order.ts';
import { session } from './evaluate/session.ts';
import type { Valuation, World } from './evaluate/valuation.ts';
import { refuseOutOfForce } from './in-force.ts';
import type { PolicyStamp } from './language/answer/decision.ts';
import type { Issue } from './language/answer/issue.ts';
import { PolicyError } from './language/answer/policy-error.ts';
import { type Reasons, type ToldDecision, withReasons } from './language/answer/told-less.ts';
import { asOf } from './language/model/as-of.ts';
import { asksEverywhere } from './language/model/consulted.ts';
import type { DecisionModel } from './language/model/decision-model.ts';
import { StepsOfCall } from './language/run-time/steps.ts';
import type { AnswerOptions, Options } from './policy-interface.ts';
import { stampOn } from './stamp.ts';

/** What of a policy a file is assessed by. */
export interface Assessing {
  readonly decisions: readonly string[];
  readonly modelOf: (decision: string) => DecisionModel;
  readonly listedBy: (decision: string) => ReadonlySet<string>;
  readonly compiledOf: (decision: string) => Compiled;
  readonly nullableEntities: ReadonlySet<string>;
  /** The world of one part of a file; throws `PolicyError` with issues at the places that `placeOf` gives. */
  readonly worldOf: (
    listed: ReadonlySet<string>,
    given: unknown,
    options: Options,
    ofCall: StepsOfCall,
    placeOf: (at: string) => string,
  ) => World;
  readonly modules: Pick<Modules, 'find'>;
  readonly order: Order;
  readonly stampOf: () => PolicyStamp;
  readonly linesInOrder: readonly string[];
}

const worldsIn = (parts: readonly AskedPart[]) => parts.map(({ world }) => world);

interface AskedPart extends Part {
  readonly asked: readonly string[];
  readonly world: World;
}

type ValuationOf = (part: AskedPart, decision: string) => Valuation;

/** What code answers, and which code. */
interface Known {
  readonly by: CompiledDecision | undefined;
  readonly answer: CompiledAnswer | undefined;
}
type KnownOf = (part: AskedPart, decision: string) => Known | undefined;

const nothing: { readonly [Key in keyof (Known & CompiledAnswer)]?: undefined } = {};
const nothingKnown: KnownOf = () => undefined;

/** A customer's file assessed by either evaluator. */
export function assessing(policy: Assessing) {
  const { decisions, modelOf, listedBy, compiledOf, nullableEntities, order, stampOf } = policy;

  /** The facts that any of some decisions list, worked out once for a file: of many matters the same is asked. */
  function listingAny(): (asked: readonly string[]) => ReadonlySet<string> {
    const listed = new Map<string, ReadonlySet<string>>();
    return (asked) => {
      const key = asked.join(' ');
      const facts = listed.get(key) ?? new Set(asked.flatMap((decision) => [...listedBy(decision)]));
      listed.set(key, facts);
      return facts;
    };
  }

  /** The parts of a file with their worlds. Throws `PolicyError` with the issues of all parts at once. */
  function askedParts(file: unknown, options: Options): readonly AskedPart[] {
    const read = partsOf(file);
    const issues: Issue[] = [...read.issues];
    const [ofCall, listedByAny] = [new StepsOfCall(), listingAny()];
    const parts = read.parts.flatMap((part): AskedPart[] => {
      const asked = decisions.filter((decision) => {
        const model = modelOf(decision);
        // Without an entity that it is about, a question is one about the whole file.
        return (model.about !== null || part.matter === null) && givesWhatItIsAbout(model, part.own);
      });
      try {
        return [
          { ...part, asked, world: policy.worldOf(listedByAny(asked), part.facts, options, ofCall, part.placeOf) },
        ];
      } catch (error) {
        if (!(error instanceof PolicyError)) throw error;
        issues.push(...error.issues);
        return [];
      }
    });
    // What is wrong with the file's own facts is wrong in every part.
    const distinct = new Map(issues.map((issue) => [JSON.stringify(issue), issue]));
    if (distinct.size > 0) throw new PolicyError([...distinct.values()]);
    return parts;
  }

  /** The parts that give what a decision is about, if only as something of which nothing is known. */
  const giving = (decision: string, parts: readonly AskedPart[]): readonly AskedPart[] => {
    const model = modelOf(decision);
    const isThere = (own: object) => model.about !== null && Object.hasOwn(own, model.about);
    return parts.filter(({ own }) => isThere(own) || givesWhatItIsAbout(model, own));
  };

  function assessed(
    parts: readonly AskedPart[],
    valuationOf: ValuationOf,
    reasons: Reasons,
    knownOf: KnownOf = nothingKnown,
  ): Assessment<ToldDecision> {
    const day = parts[0]?.world.given.read(asOf);
    return assess({
      asOf: typeof day === 'string' ? day : null,
      decisions,
      modelOf,
      parts: parts.map((part) => ({
        matter: part.matter,
        asked: part.asked,
        answer(decision) {
          const { by, answer } = knownOf(part, decision) ?? nothing;
          const [valuation, stamp] = [() => valuationOf(part, decision), stampOn(stampOf(), part.world)];
          const isKnown = by !== undefined && answer !== undefined;
          const told = isKnown ? decideKnown(answer, by, valuation, order, stamp) : decide(valuation(), order, stamp);
          return withReasons(told, reasons);
        },
        outcomeNeeds: (decision) => outcomeNeeds(valuationOf(part, decision), order),
        lines(decision) {
          const model = modelOf(decision);
          if (model.statement.length === 0) return [];
          const { values, sums } = knownOf(part, decision)?.answer ?? nothing;
          if (values !== undefined && sums !== undefined) return linesOfSums(model, sums, values);
          return linesOf(valuationOf(part, decision), order);
        },
      })),
      linesInOrder: policy.linesInOrder,
      ofFacts: order.ofFacts,
    });
  }

  const everywhere = new Map<string, boolean>();
  /** What code answers of the decisions of each part, once each. Of one that asks all parts of a file it knows nothing. */
  function knowing(options: Options): KnownOf {
    const found = new Map<AskedPart, Map<string, Known>>();
    return (part, decision) => {
      const ofPart = found.get(part) ?? new Map<string, Known>();
      found.set(part, ofPart);
      const known = ofPart.get(decision);
      if (known !== undefined) return known;
      const asksAll = everywhere.get(decision) ?? asksEverywhere(decision, modelOf);
      everywhere.set(decision, asksAll);
      const by = asksAll ? undefined : policy.modules.find(decision, options);
      const fresh = { by, answer: by === undefined ? undefined : answerOf(apart(by, part.world.given), true) };
      ofPart.set(decision, fresh);
      return fresh;
    };
  }

  /** How the decisions of each part are worked out, once each. */
  function working(parts: readonly AskedPart[]): ValuationOf {
    const sessions = new Map<AskedPart, (decision: string) => Valuation>();
    const valuationOf = (part: AskedPart, decision: string): Valuation =>
      (sessions.get(part) as (decision: string) => Valuation)(decision);
    for (const part of parts) {
      const everywhere = (decision: string) => giving(decision, parts).map((other) => valuationOf(other, decision));
      sessions.set(part, session(part.world, compiledOf, nullableEntities, everywhere));
    }
    return valuationOf;
  }

  return {
    /** Throws `PolicyError` where a file is refused. */
    hold(file: unknown): void {
      askedParts(askedFacts(file), {});
    },

    assess(file: unknown, asked?: AnswerOptions): Assessment<ToldDecision> {
      const [given, { options, reasons, inForce }] = [askedFacts(file), askedAnswer(asked)];
      const parts = askedParts(given, options);
      if (inForce !== undefined) refuseOutOfForce(worldsIn(parts), stampOf());
      return assessed(parts, working(parts), reasons, knowing(options));
    },

    /** The decisions that are asked of a file, each part's in turn, as `assess` works them out. */
    valuationsOf(file: unknown, options?: Options): readonly Valuation[] {
      const parts = askedParts(askedFacts(file), askedOptions(options));
      const valuationOf = working(parts);
      return parts.flatMap((part) => part.asked.map((decision) => valuationOf(part, decision)));
    },

    async assessWithEngine(file: unknown, asked?: AnswerOptions): Promise<Assessment<ToldDecision>> {
      const [given, { options, reasons, inForce }] = [askedFacts(file), askedAnswer(asked)];
      const parts = askedParts(given, options);
      if (inForce !== undefined) refuseOutOfForce(worldsIn(parts), stampOf());
      const { valuationByEngine } = await import('./evaluate/with-engine.ts');
      const runs = new Map<AskedPart, (decision: string) => Promise<Valuation>>();
      const run = (part: AskedPart, decision: string): Promise<Valuation> =>
        (runs.get(part) as (decision: string) => Promise<Valuation>)(decision);
      for (const part of parts) {
        const everywhere = (decision: string) =>
          Promise.all(giving(decision, parts).map((other) => run(other, decision)));
        runs.set(part, valuationByEngine(part.world, modelOf, nullableEntities, everywhere).of);
      }
      const found = new Map<AskedPart, ReadonlyMap<string, Valuation>>();
      const askedSomewhere = new Set(parts.flatMap(({ asked }) => asked));
      for (const part of parts) {
        // Of what is asked nowhere the file itself says what it would need.
        const needed =
          part.matter === null
            ? decisions.filter((decision) => part.asked.includes(decision) || !askedSomewhere.has(decision))
            : part.asked;
        const valuations = needed.map(async (decision) => [decision, await run(part, decision)] as const);
        found.set(part, new Map(await Promise.all(valuations)));
      }
      return assessed(parts, (part, decision) => found.get(part)?.get(decision) as Valuation, reasons);
    },
  };
}
