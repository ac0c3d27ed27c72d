import type { DecisionModel, Rule, Sentence, Term } from '../language/model/decision-model.ts';
import { partsOf } from '../language/model/parts.ts';
import { all, type Case, either, knowing, saying } from './cases.ts';

type Model = Pick<DecisionModel, 'terms' | 'parameters' | 'rules'>;
type Cases = readonly Case[];

/** What is known of a decision whose rules hold or fail, by its terms alone. */
export interface Known {
  /** Whether a name is known whatever the facts are: an undated parameter, and what is made of nothing else. */
  readonly always: (name: string) => boolean;
  /** The ways in which a rule can hold, or fail, and what is known in each. */
  readonly whenRule: (rule: string, holds: boolean) => Cases;
}

/**
 * Follows what holds back to what it cannot hold without: to the members of what is joined, to the operands of what is worked
 * out. A comparison that fails is taken to have compared, though with none it fails whatever the other side is.
 */
export function knownIn({ terms, parameters, rules }: Model): Known {
  const rulesByName = new Map(rules.map((rule) => [rule.name, rule]));

  function always(name: string): boolean {
    const parameter = parameters.get(name);
    if (parameter !== undefined) return parameter.dated === null;
    const term = terms.get(name)?.term;
    if (term === undefined || term.kind === 'leftOut' || term.kind === 'decision' || term.kind === 'table')
      return false;
    const { names, inner } = partsOf(term);
    return inner === null && names.every(always);
  }

  /** A name that holds, or fails. */
  const whenName = (name: string, holds: boolean): Cases => all([saying(name, holds), whenMade(name, holds)]);

  function whenMade(name: string, holds: boolean): Cases {
    const rule = rulesByName.get(name);
    if (rule !== undefined) return whenRule(rule, holds);
    const term = terms.get(name)?.term;
    switch (term?.kind) {
      case 'sentence':
        return whenSentence(term, holds);
      case 'name':
        return whenName(term.name, holds);
      case 'not':
        return whenName(term.of, !holds);
      case 'all':
      case 'any':
        return joined(term.kind, term.of, holds, (sentence) => whenSentence(sentence, holds));
      default:
        return choice(term, (branch) => whenName(branch, holds));
    }
  }

  /** One that says that a name is so says all that the name says. */
  function whenSentence({ operatorName, operator, operands, reads }: Sentence, holds: boolean): Cases {
    const [first, second] = operands;
    const statement = second?.kind === 'literal' && typeof second.value === 'boolean' ? second.value : null;
    if (operatorName === 'is' && first?.kind === 'name' && statement !== null)
      return whenName(first.name, statement === holds);
    return all([knowing(reads), ...(operator.sees === 'none' ? [] : reads.map(behind))]);
  }

  /** What is known with a name that is known: the operands of what it is worked out from. */
  function behind(name: string): Cases {
    const dated = parameters.get(name)?.dated;
    if (dated) return withBehind(dated.on);
    const named = terms.get(name);
    if (named === undefined || named.type === 'boolean') return knowing([]);
    const { term } = named;
    if (term.kind === 'each' || term.kind === 'fold') return knowing([term.list]);
    const isStrict = term.kind === 'name' || (term.kind === 'sentence' && term.operator.sees !== 'none');
    if (isStrict) return all(partsOf(term).names.map(withBehind));
    return choice(term, withBehind);
  }

  const withBehind = (name: string): Cases => all([knowing([name]), behind(name)]);

  const whenRule = ({ join, conditions }: Rule, holds: boolean): Cases =>
    joined(join, conditions, holds, (condition) =>
      condition.kind === 'not' ? whenName(condition.rule, !holds) : whenSentence(condition, holds),
    );

  return { always, whenRule: whenName };
}

/** All members of `all` hold and of `any` fail; of the other two one does. */
const joined = <T>(kind: 'all' | 'any', of: readonly T[], holds: boolean, cases: (member: T) => Cases): Cases =>
  ((kind === 'all') === holds ? all : either)(of.map(cases));

/** The ways of each branch of a choice; of anything else nothing is told. */
function choice(term: Term | undefined, cases: (branch: string) => Cases): Cases {
  if (term?.kind === 'reading') return either([...term.options.values()].map(cases));
  if (term?.kind === 'when') return either([...term.when.map(({ then }) => then), term.else].map(cases));
  return knowing([]);
}
