import { PolicyError } from '../language/answer/policy-error.ts';
import type { Told } from './question.ts';
import type { Teller } from './teller.ts';

/** Steps on which the answer is the same. */
export interface StepSpan {
  readonly from: bigint;
  readonly to: bigint;
  readonly told: Told;
}

/** How an answer at one step is found where core terms cannot tell it: by `evaluate`. */
export type AtStep = (step: bigint) => Told | 'refused';

/** What it took to find the spans. */
export interface Count {
  evaluations: number;
  spans: number;
}

/**
 * The spans of steps on which the answer is the same, refused steps left out: what cannot be told of a span is told of its
 * halves, and of a single step by `evaluate`.
 */
export function* sameSpans(
  from: bigint,
  to: bigint,
  tell: Teller,
  atStep: AtStep,
  count: Count,
  most: number,
): Generator<StepSpan> {
  let open: StepSpan | null = null as StepSpan | null;
  for (const { from: first, to: last, told } of pieces(from, to, tell, atStep, count, most)) {
    if (open !== null && told !== 'refused' && keyOf(open.told) === keyOf(told)) {
      open = { from: open.from, to: last, told: open.told };
      continue;
    }
    if (open !== null) yield open;
    open = told === 'refused' ? null : { from: first, to: last, told };
  }
  if (open !== null) yield open;
}

function* pieces(
  from: bigint,
  to: bigint,
  tell: Teller,
  atStep: AtStep,
  count: Count,
  most: number,
): Generator<{ from: bigint; to: bigint; told: Told | 'refused' }> {
  const waiting: [bigint, bigint][] = [[from, to]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [first, last] = next;
    count.spans += 1;
    if (count.spans > most) throw tooMany();
    const told = tell(first, last);
    if (told !== null) yield { from: first, to: last, told };
    else if (first === last) {
      count.evaluations += 1;
      yield { from: first, to: last, told: atStep(first) };
    } else {
      const middle = (first + last) / 2n;
      waiting.push([middle + 1n, last], [first, middle]);
    }
  }
}

const tooMany = () =>
  new PolicyError([
    {
      code: 'too-long',
      at: '',
      expected: 'as many values as can be told apart in reasonable time',
      found: 'more, give `from` and `to` closer to one another',
    },
  ]);

const keyOf = ({ outcome, values }: Told): string => JSON.stringify([outcome, values]);
