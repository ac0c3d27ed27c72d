import { addDays } from '../values/date.ts';
import { compare, decimal, ofInt, plus, times, toPlaces, toPlain } from '../values/decimal.ts';
import { withoutContradictions } from './contradictions.ts';
import type { ClockDraw, DateDraw, Draw, DrawKind, DrawOf } from './draw.ts';
import { type FlatFacts, nestedFacts, withChange } from './flat-facts.ts';
import { landmarksOf, type Steps } from './landmarks.ts';
import { changedBy, dayMoved, monthsMoved } from './moved.ts';
...
