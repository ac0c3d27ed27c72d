import type { EffectFile } from '../../language/grammar/rule-file.ts';
import type { Path } from '../places.ts';
import { inWords } from '../said.ts';
import { type Change, type RuleMutator, type RuleSource, removed, replaced } from '../source.ts';

interface EffectPlace {
  readonly at: Path;
  readonly effect: EffectFile;
  /** What it lets, makes or forbids, and after which outcome. */
  readonly told: string;
}

const effectsIn = ({ rule }: RuleSource): readonly EffectPlace[] =>
  Object.entries(rule?.effects ?? {}).flatMap(([outcome, list]) =>
    list.map((effect, index) => ({
      at: ['effects', outcome, index],
      effect,
      told: `\`${effect.party} ${effect.modality} ${effect.action}\` after \`${outcome}\``,
    })),
  );

const ofEffect = (id: string, change: (place: EffectPlace, source: RuleSource) => readonly Change[]): RuleMutator => ({
  id,
  kind: 'effects',
  changes: (source) => effectsIn(source).flatMap((place) => change(place, source)),
});

/** Nobody may, must or must not do it any more. */
export const effectDropped = ofEffect('effect-dropped', ({ at, told }) => [removed(at, `${told} does not follow`)]);

/** The other side may or must do it. */
export const effectParty = ofEffect('effect-party', ({ at, effect, told }) => {
  const other = effect.party === 'customer' ? 'provider' : 'customer';
  return [replaced([...at, 'party'], other, `${told}: the ${other} does`)];
});

/** What may be done must be, what must be must not. */
export const effectModality = ofEffect('effect-modality', ({ at, effect, told }) =>
  (['may', 'must', 'must-not', 'is-entitled-to'] as const)
    .filter((other) => other !== effect.modality)
    .map((other) => replaced([...at, 'modality'], other, `${told}: ${inWords(other)}`)),
);

/** It is to be done by another day of the answer, or by none. */
export const effectDay = ofEffect('effect-day', (place, source) => otherHeld('by', place, source));

/** It is about another sum of the answer, or about none. */
export const effectSum = ofEffect('effect-sum', (place, source) => otherHeld('amount', place, source));

/** It follows whether or not its condition holds. */
export const effectCondition = ofEffect('effect-condition', ({ at, effect, told }) =>
  effect.where === undefined
    ? []
    : [removed([...at, 'where'], `${told} follows where \`${effect.where}\` does not hold, too`)],
);

function otherHeld(key: 'by' | 'amount', { at, effect, told }: EffectPlace, { held }: RuleSource): readonly Change[] {
  const value = effect[key];
  const others = held[key].filter((other) => other !== value);
  const none = value === undefined ? [] : [removed([...at, key], `${told}: without \`${value}\``)];
  return [
    ...none,
    ...others.map((other) => replaced([...at, key], other, `${told}: ${key} \`${other}\`, not ${value ?? 'none'}`)),
  ];
}
