import type { Valuation } from '../../evaluate/valuation.ts';
import { issueInWords } from '../../language/answer/message.ts';
import { PolicyError } from '../../language/answer/policy-error.ts';
import { valueInWords } from '../../language/english/value-in-words.ts';
import type { Property } from '../../language/model/property.ts';
import { toPlainValue } from '../../language/run-time/value.ts';
import { applies, isNothingSaid } from '../judged.ts';
import { stepsOf } from '../landmarks.ts';
import { reachOf, type Verifiable } from '../reach.ts';
import { type Asked, type Customer, type Ground, holdsFor } from './asking.ts';
import { alone, type Breach, type TemplateWork } from './template.ts';
import { works } from './templates/index.ts';

/** What a property says of one customer: nothing, that it holds, or how it does not. */
export type Verdict = 'nothing' | 'holds' | Breach;

/** Judges customers by a property; `choices` are what its template drew beside one. */
export type Judge = (customer: Customer, choices: unknown) => Verdict;

/** `means` says what a term of the property is. */
export function judgeOf(
  { template, file, model, ...rest }: Property,
  policy: Omit<Verifiable, 'evaluate'>,
  means: (term: string) => string,
): Judge {
  const property = { template, file, model, ...rest } as Property;
  const work = works[template] as unknown as TemplateWork<typeof template>;
  const about = policy.modelOf(file.decision);
  let last: Asked | null = null;
  const ground: Ground = {
    ask(customer) {
      const { facts, readings } = customer;
      const valuation: Valuation = policy.valuationOf(model.decision, facts, { readings });
      last = { customer, valueOf: (term) => valuation.valueOf(term) };
      return last;
    },
    askAgain(customer) {
      const asked = ground.ask(customer);
      if (file.given !== undefined) applies(holdsFor(asked, '/given'));
      return asked;
    },
    dictionary: policy.dictionary,
    about,
    steps: stepsOf(reachOf(policy, model.decision).parameters),
    means,
    inWords(value, term) {
      const type = model.terms.get(term)?.type ?? 'text';
      return valueInWords(toPlainValue(value), type, null, policy.dictionary.inWords.options);
    },
  };
  return (customer, choices) => {
    last = null;
    try {
      return work.judge(property as never, ground.askAgain(customer), choices, ground) ?? 'holds';
    } catch (error) {
      if (isNothingSaid(error)) return 'nothing';
      if (!(error instanceof PolicyError)) throw error;
      // Facts that cannot be true together say nothing; rules that hold at once are a fault of theirs.
      const overlap = error.issues.find(({ code }) => code === 'rules-overlap');
      return overlap === undefined || last === null ? 'nothing' : alone(last, issueInWords(overlap));
    }
  };
}
