import { type Issue, pointer } from '../language/answer/issue.ts';
import type { NamedTerm, Parameter, Rule } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { type Type, typeText } from '../language/model/type.ts';
import { type Definition, definitionOf } from './definitions.ts';
import { saidMeans } from './means.ts';
import { reportUnknown, type Scope, type Uses } from './scope.ts';
import { checkTerm } from './term.ts';

/** What a file defines, each checked when it is first read. */
export interface Definitions {
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly terms: ReadonlyMap<string, Definition>;
  readonly ruleNames: ReadonlySet<string>;
  readonly checkRule: (name: string, scope: Scope) => Rule | null;
}

/** The scope of a whole file, and what has been checked in it so far. */
export interface TopScope {
  readonly scope: Scope;
  /** In the order in which they were worked out. */
  readonly terms: ReadonlyMap<string, NamedTerm>;
  readonly isRead: (name: string) => boolean;
  readonly ruleOf: (name: string, at: string) => Rule | null;
}

export function topScope(
  { parameters, terms: definitions, ruleNames, checkRule }: Definitions,
  dictionary: Dictionary,
  report: (issue: Issue) => void,
): TopScope {
  const uses: Uses = { facts: new Set(), consults: new Set(), readings: new Set(), tables: new Set() };
  const terms = new Map<string, NamedTerm>();
  const rules = new Map<string, Rule | null>();
  const entities = new Set([...dictionary.facts.values()].map(({ entity }) => entity));
  const read = new Set<string>();
  const open: string[] = [];
  const faulty = new Set<string>();

  const scope: Scope = {
    dictionary,
    report,
    ruleNames,
    uses,
    checkTerm,
    hide(name, checked) {
      terms.set(name, { means: '', hidden: true, ...checked });
      return name;
    },
    ownerOf: (name) => (isBorne(name) ? scope : null),
    names: () => [
      ...dictionary.facts.keys(),
      ...parameters.keys(),
      ...definitions.keys(),
      ...dictionary.prelude.keys(),
    ],
    takenBy(name) {
      if (dictionary.facts.has(name) || entities.has(name)) return 'a fact';
      if (parameters.has(name)) return 'a parameter';
      if (ruleNames.has(name)) return 'a rule';
      return definitions.has(name) ? 'a term' : null;
    },
    typeOf(name, at): Type | null {
      if (ruleNames.has(name)) return ruleOf(name, at) === null ? null : 'boolean';
      const parameter = parameters.get(name);
      const definition = definitions.get(name);
      const fact = dictionary.facts.get(name);
      if (parameter !== undefined || definition !== undefined) read.add(name);
      if (parameter !== undefined)
        return opening(name, at, () => typeOfParameter(parameter, pointer(['parameters', name, 'on'])));
      if (fact !== undefined) {
        uses.facts.add(name);
        return fact.type;
      }
      const done = terms.get(name);
      if (done !== undefined) return done.type;
      if (faulty.has(name)) return null;
      const file = dictionary.prelude.get(name);
      if (definition !== undefined) return typeOfTerm(name, at, definition, scope);
      if (file !== undefined) return typeOfTerm(name, at, definitionOf(file, name, pointer([name])), prelude);
      return reportUnknown(scope, 'unknown-name', name, at, scope.names());
    },
  };

  const typeOfTerm = (name: string, at: string, definition: Definition, where: Scope): Type | null =>
    opening(name, at, () => {
      const checked = definition.check(where);
      const isOfFile = where === scope;
      const means = saidMeans(definition.means, definition.meansAt, isOfFile ? parameters : new Map(), where.report);
      if (checked === null) faulty.add(name);
      else terms.set(name, { means, hidden: false, ...checked });
      return checked?.type ?? null;
    });

  /** In the prelude only its own terms and what the dictionary knows are read, and faults are those of its document. */
  const prelude: Scope = {
    ...scope,
    report: (issue) => report({ ...issue, file: 'prelude' }),
    names: () => [...dictionary.facts.keys(), ...dictionary.prelude.keys()],
    ownerOf: (name) =>
      dictionary.facts.has(name) || dictionary.prelude.has(name) || terms.get(name)?.hidden ? prelude : null,
    typeOf(name, at) {
      const own = definitions.get(name)?.at ?? (parameters.has(name) ? pointer(['parameters', name]) : null);
      if (own !== null && dictionary.prelude.has(name)) {
        report({ code: 'name-taken', at: own, name, detail: 'a term of the prelude that this file reads' });
        return null;
      }
      if (prelude.ownerOf(name) === null) return reportUnknown(prelude, 'unknown-name', name, at, prelude.names());
      return scope.typeOf(name, at);
    },
  };

  const isBorne = (name: string): boolean =>
    ruleNames.has(name) ||
    parameters.has(name) ||
    dictionary.facts.has(name) ||
    dictionary.prelude.has(name) ||
    terms.has(name) ||
    definitions.has(name);

  /** What reads itself on the way is a cycle, told once with its way round. */
  function opening<T>(name: string, at: string, work: () => T | null): T | null {
    if (open.includes(name)) {
      report({ code: 'cycle', at, names: [...open.slice(open.indexOf(name)), name] });
      return null;
    }
    open.push(name);
    const result = work();
    open.pop();
    return result;
  }

  function typeOfParameter({ dated, type }: Parameter, at: string): Type | null {
    if (dated === null) return type;
    const day = scope.typeOf(dated.on, at);
    if (day !== null && day !== 'date') report({ code: 'wrong-type', at, expected: 'a date', found: typeText(day) });
    return day === 'date' ? type : null;
  }

  function ruleOf(name: string, at: string): Rule | null {
    const done = rules.get(name);
    if (done !== undefined) return done;
    return opening(name, at, () => {
      const rule = checkRule(name, scope);
      rules.set(name, rule);
      return rule;
    });
  }

  return { scope, terms, ruleOf, isRead: (name) => read.has(name) };
}
