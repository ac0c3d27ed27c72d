import { type Issue, pointer } from '../language/answer/issue.ts';
import { limits } from '../language/limits.ts';
import type { NamedTerm, Parameter, Rule } from '../language/model/decision-model.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { type Type, typeText } from '../language/model/type.ts';
import { typeOfName } from '../language/model/type-of-name.ts';
import { type Definition, definitionOf } from './definitions.ts';
import { saidMeans } from './means.ts';
import { reportUnknown, type Scope, type Uses } from './scope.ts';
import { checkTerm } from './term.ts';

/** Where the prelude stands beside the keys of a rule file. */
const inPrelude = pointer(['prelude']);

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
  readonly ruleOf: (name: string) => Rule | null;
}

export function topScope(
  { parameters, terms: definitions, ruleNames, checkRule }: Definitions,
  dictionary: Dictionary,
  reportInFile: (issue: Issue) => void,
): TopScope {
  const uses: Uses = { facts: new Set(), consults: new Set(), readings: new Set(), tables: new Set() };
  const terms = new Map<string, NamedTerm>();
  const rules = new Map<string, Rule | null>();
  const entities = new Set([...dictionary.facts.values()].map(({ entity }) => entity));
  const read = new Set<string>();
  const open: string[] = [];
  const faulty = new Set<string>();

  /** Faults of the prelude are those of its document. */
  const report = (issue: Issue): void =>
    reportInFile(
      issue.at.startsWith(`${inPrelude}/`)
        ? { ...issue, at: issue.at.slice(inPrelude.length), file: 'prelude' }
        : issue,
    );

  const scope: Scope = {
    dictionary,
    report,
    ruleNames,
    tells: null,
    uses,
    checkTerm,
    said: (means, at) => saidMeans(means, at, parameters, report),
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
      if (definitions.has(name)) return 'a term';
      return dictionary.prelude.has(name) ? 'a term of the prelude' : null;
    },
    typeOf(name, at): Type | null {
      if (!isBorne(name)) return reportUnknown(scope, 'unknown-name', name, at, scope.names());
      return isSettled(name, at) ? typeOfName(name, { ruleNames, parameters, facts: dictionary.facts, terms }) : null;
    },
  };

  /** In the prelude only its own terms and what the dictionary knows are read. */
  const prelude: Scope = {
    ...scope,
    said: (means, at) => saidMeans(means, at, new Map(), report),
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
    if (open.length >= limits.namesInRow) {
      report({ code: 'too-long', at, expected: `${limits.namesInRow} names that read one another`, found: 'more' });
      return null;
    }
    open.push(name);
    const result = work();
    open.pop();
    return result;
  }

  /** Whether what bears a name is sound, which is found out when it is first read. */
  function isSettled(name: string, at: string): boolean {
    if (ruleNames.has(name)) return ruleOf(name, at) !== null;
    const parameter = parameters.get(name);
    const definition = definitions.get(name);
    if (parameter !== undefined || definition !== undefined) read.add(name);
    if (parameter !== undefined) {
      const { dated } = parameter;
      return dated === null || opening(name, at, () => isDay(dated.on, pointer(['parameters', name, 'on']))) === true;
    }
    if (dictionary.facts.has(name)) {
      uses.facts.add(name);
      return true;
    }
    if (terms.has(name)) return true;
    if (faulty.has(name)) return false;
    if (definition !== undefined) return isSound(name, at, definition, scope);
    const file = dictionary.prelude.get(name);
    return file !== undefined && isSound(name, at, definitionOf(file, name, inPrelude + pointer([name])), prelude);
  }

  /** Whether the definition of a term is sound; then the term is kept. */
  function isSound(name: string, at: string, { means, meansAt, check }: Definition, where: Scope): boolean {
    const checked = opening(name, at, () => {
      const found = check(where);
      const said = where.said(means, meansAt);
      if (found === null) faulty.add(name);
      else terms.set(name, { means: said, hidden: false, ...found });
      return found;
    });
    return checked !== null;
  }

  function isDay(name: string, at: string): boolean {
    const type = scope.typeOf(name, at);
    if (type !== null && type !== 'date') report({ code: 'wrong-type', at, expected: 'a date', found: typeText(type) });
    return type === 'date';
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

  // Nothing is being read then, so that nothing can be at fault for reading it.
  return { scope, terms, ruleOf: (name) => ruleOf(name, ''), isRead: (name) => read.has(name) };
}
