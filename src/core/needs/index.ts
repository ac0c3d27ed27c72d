import { textIn } from '../coded.ts';
import { and, equal, not, text } from '../logic.ts';
import type { Surroundings } from '../names.ts';
import type { Node } from '../nodes.ts';
import { needsOf, needsOfOutcome } from './needs.ts';
import { anyOf, isIn, where } from './paths.ts';
import { settlingOutcome } from './settling.ts';

/** A fact that a decision may need, by its path. */
export interface Need {
  readonly path: string;
  /** Whether the outcome needs it. */
  readonly ofOutcome: Node;
  /** Whether it alone may settle the outcome, so that it comes before others that the outcome needs. */
  readonly settles: Node;
  /** Whether a value needs it, or an effect of the outcome, but not the outcome. */
  readonly further: Node;
}

/** What a decision may need, in the order of documents; what stands in none of them last, by its text. */
export function needsOfDecision(decision: Surroundings, documents: readonly string[]): readonly Need[] {
  const { model, names } = decision;
  const outcome = decision.outcome();
  const effects = [...model.effects].flatMap(([word, effects]) => {
    const isOutcome = and(not(outcome.unknown), equal(textIn(outcome.what), text(word)));
    return effects.flatMap((effect) => (effect.where === null ? [] : [where(isOutcome, needsOf(effect.where, names))]));
  });
  const ofOutcome = needsOfOutcome(names);
  const ofValues = anyOf([...[...model.values.values()].map(({ term }) => needsOf(term, names)), ...effects]);
  const settling = settlingOutcome(decision);
  const places = new Map(documents.map((path, place) => [path, place]));
  const place = (path: string) => places.get(path) ?? places.size;
  return [...new Set([...ofOutcome.keys(), ...ofValues.keys()])]
    .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
    .map((path) => ({
      path,
      ofOutcome: isIn(path, ofOutcome),
      settles: and(isIn(path, ofOutcome), isIn(path, settling)),
      further: and(isIn(path, ofValues), not(isIn(path, ofOutcome))),
    }));
}

/** The needs whose conditions hold: those of the outcome first, among them those that may settle it alone. */
export function needsIn(needs: readonly Need[], holds: (condition: Node) => boolean): readonly string[] {
  const ofOutcome = needs.filter((need) => holds(need.ofOutcome));
  const inTurn = [
    ...ofOutcome.filter(({ settles }) => holds(settles)),
    ...ofOutcome.filter(({ settles }) => !holds(settles)),
    ...needs.filter(({ further }) => holds(further)),
  ];
  return inTurn.map(({ path }) => path);
}
