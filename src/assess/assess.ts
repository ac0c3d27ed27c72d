import { printedWhole } from '../language/answer/read-late.ts';
import type { ToldLine } from '../language/answer/statement.ts';
import type { ToldDecision } from '../language/answer/told-less.ts';
import type { DecisionModel } from '../language/model/decision-model.ts';
import { deepFreeze } from '../language/run-time/deep-freeze.ts';
import { lazily } from '../language/run-time/lazily.ts';
import { type AssessedEffect, type Assessment, conflictsAmong, inDateOrder } from './assessment.ts';
import { compareMatters, statementOf } from './statement.ts';

/** A customer's file, and what is asked of it. */
export interface Assessable {
  /** The day asked about; `null` where it was not given. */
  readonly asOf: string | null;
  readonly decisions: readonly string[];
  readonly modelOf: (decision: string) => DecisionModel;
  /** The file itself, and each of its matters, in any order. */
  readonly parts: readonly AssessablePart[];
  /** In which order the lines of the statement stand, by what they are for. */
  readonly linesInOrder: readonly string[];
  readonly ofFacts: (paths: ReadonlySet<string>) => readonly string[];
}

/** A part of the file, each of its decisions worked out when it is first asked for. */
export interface AssessablePart {
  readonly matter: string | null;
  /** The decisions that are about what it gives. */
  readonly asked: readonly string[];
  readonly answer: (decision: string) => ToldDecision;
  /** The facts that would settle the outcome of a decision. */
  readonly outcomeNeeds: (decision: string) => readonly string[];
  readonly lines: (decision: string) => readonly ToldLine[];
}

/** Everything that a file decides, and what it comes to. */
export function assess({
  asOf,
  decisions,
  modelOf,
  parts: given,
  linesInOrder,
  ofFacts,
}: Assessable): Assessment<ToldDecision> {
  const parts = given.toSorted((a, b) => compareMatters(a.matter, b.matter));
  const answered = parts.map((part) => ({ ...part, answers: part.asked.map(part.answer) }));
  const effects = inDateOrder(
    answered.flatMap(({ matter, answers }) =>
      answers.flatMap(({ decision, effects }) =>
        effects.map((effect): AssessedEffect => ({ ...effect, decision, matter })),
      ),
    ),
  );
  const missing = (matter: string | null, decision: string, needs: readonly string[]) => ({
    matter,
    decision,
    question: modelOf(decision).question,
    needs,
  });
  const asked = new Set(parts.flatMap((part) => part.asked));
  const [file] = parts as [AssessablePart];
  const byDecision = (answers: readonly ToldDecision[]) =>
    Object.fromEntries(answers.map((decision) => [decision.decision, decision]));
  const missingNow = lazily(() =>
    deepFreeze([
      ...answered.flatMap(({ matter, answers }) =>
        answers.filter(({ needs }) => needs.length > 0).map(({ decision, needs }) => missing(matter, decision, needs)),
      ),
      ...decisions
        .filter((decision) => !asked.has(decision))
        .map((decision) => missing(null, decision, file.outcomeNeeds(decision))),
    ]),
  );
  const statement = statementOf(
    parts.map(({ matter, asked, lines }) => ({ matter, told: asked.flatMap(lines) })),
    linesInOrder,
    ofFacts,
  );
  const matters = Object.fromEntries(answered.slice(1).map(({ matter, answers }) => [matter, byDecision(answers)]));
  return Object.freeze(
    printedWhole({
      asOf,
      decisions: deepFreeze(byDecision(answered[0]?.answers ?? [])),
      matters: deepFreeze(matters),
      effects: deepFreeze(effects),
      // What decisions that are not asked would need is most of it, and few read it.
      get missing() {
        return missingNow();
      },
      conflicts: deepFreeze(conflictsAmong(effects, asOf)),
      statement: deepFreeze(statement),
    }),
  );
}
