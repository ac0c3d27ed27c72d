import type { DecisionModel } from '../../language/model/decision-model.ts';
import type { Dictionary } from '../../language/model/dictionary.ts';
import { specialise } from '../../language/model/specialise.ts';
import { termsByName } from '../formula-in-words.ts';
import { line, linesOf, type Outline } from '../outline.ts';
import { scopeOf } from '../scope.ts';
import type { Links } from './links.ts';
import { whenInWords } from './rules-table.ts';
import { titled } from './titles.ts';

/** What an option of one reading makes otherwise of a decision that all defaults are chosen for: its rules and its terms. */
export function changesUnder(
  model: DecisionModel,
  chosen: Readonly<Record<string, string>>,
  dictionary: Dictionary,
  links: Links,
): readonly Outline[] {
  const before = partsOf(specialise(model, {}, dictionary.readings));
  const after = partsOf(specialise(model, chosen, dictionary.readings));
  const told = [...after].filter(([name, part]) => textOf(part) !== textOf(before.get(name))).map(([, part]) => part);
  const gone = [...before.keys()].filter((name) => name.startsWith('rule ') && !after.has(name));
  return [...told, ...gone.map((name) => line(`the ${name} never holds`))];

  function partsOf(specialised: DecisionModel): ReadonlyMap<string, Outline> {
    const scope = scopeOf(specialised, dictionary);
    const rules = specialised.rules.map((rule) => {
      const name = `rule ${titled(rule.name, dictionary)}`;
      return [name, line(`the ${name}: ${whenInWords(rule, scope)}`)] as const;
    });
    return new Map([...rules, ...termsByName(scope, specialised.terms, links)]);
  }
}

const textOf = (part: Outline | undefined): string => (part === undefined ? '' : linesOf([part]).join('\n'));
