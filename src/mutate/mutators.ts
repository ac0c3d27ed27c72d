import { allForAny } from './mutators/all-for-any.ts';
import { boundByOne } from './mutators/bound-by-one.ts';
import { clause } from './mutators/clause.ts';
import { comparisonStrictness } from './mutators/comparison-strictness.ts';
import { conditionDropped } from './mutators/condition-dropped.ts';
import { conditionNegated } from './mutators/condition-negated.ts';
import { dayCount } from './mutators/day-count.ts';
import {
  effectCondition,
  effectDay,
  effectDropped,
  effectModality,
  effectParty,
  effectSum,
} from './mutators/effect.ts';
import { operandsSwapped } from './mutators/operands-swapped.ts';
import { oppositeWord } from './mutators/opposite-word.ts';
import { outcome } from './mutators/outcome.ts';
import { parameterSwapped } from './mutators/parameter-swapped.ts';
import { readingDefault } from './mutators/reading-default.ts';
import { readingOptionsSwapped } from './mutators/reading-options-swapped.ts';
import { rounding } from './mutators/rounding.ts';
import { ruleDropped } from './mutators/rule-dropped.ts';
import { statementLine } from './mutators/statement-line.ts';
import { stepLeftOut } from './mutators/step-left-out.ts';
import { tableEntryShifted } from './mutators/table-entry-shifted.ts';
import type { RuleMutator } from './source.ts';

/** Every way of changing rule files and the prelude. */
export const ruleMutators: readonly RuleMutator[] = [
  comparisonStrictness,
  boundByOne,
  conditionDropped,
  conditionNegated,
  allForAny,
  ruleDropped,
  operandsSwapped,
  oppositeWord,
  stepLeftOut,
  rounding,
  dayCount,
  parameterSwapped,
  readingOptionsSwapped,
  outcome,
  effectDropped,
  effectParty,
  effectModality,
  effectDay,
  effectSum,
  effectCondition,
  clause,
  statementLine,
];

export const readingMutators = [readingDefault];
export const tableMutators = [tableEntryShifted];
