import { type Coded, condition, NONE } from '../../core/coded.ts';
import { constant } from '../../core/constants.ts';
import type { FactsRead } from '../../core/inputs.ts';
import { FALSE, TRUE } from '../../core/logic.ts';
import type { Dictionary } from '../../language/model/dictionary.ts';
import { type FixedFacts, isFixed } from '../fixed-facts.ts';

/** Single facts that are fixed as constants, so that what they settle is settled before the solver sees it; lists are read as before. */
export function fixing(
  given: FactsRead,
  fixed: FixedFacts,
  { facts }: Pick<Dictionary, 'facts'>,
  isMoved: (path: string) => boolean,
): FactsRead {
  const isSingle = (path: string): boolean => {
    const type = facts.get(path)?.type;
    const isPlain = typeof type === 'string' && type !== 'entity' && type !== 'instant';
    const isChoice = typeof type === 'object' && 'choice' in type;
    return (isPlain || isChoice || isNone(path)) && isFixed(fixed, { path }) && !isMoved(path);
  };
  const isNone = (path: string): boolean => isFixed(fixed, { path }) && fixed.given.read(path) === null;
  const ofFact = (path: string): Coded =>
    isNone(path) ? NONE : constant(fixed.given.read(path), facts.get(path)?.type ?? 'none');
  return {
    ...given,
    read: (path) => (isSingle(path) ? ofFact(path) : given.read(path)),
    isLeftOut: (path) => (isSingle(path) ? condition(FALSE) : given.isLeftOut(path)),
    gives: (about) => (isSingle(about) ? TRUE : given.gives(about)),
  };
}
