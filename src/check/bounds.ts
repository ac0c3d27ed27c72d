import { type Issue, pointer } from '../language/answer/issue.ts';
import type { BoundFile } from '../language/grammar/bound-file.ts';
import type { ShapeFile } from '../language/grammar/shape-file.ts';
import type { Bound } from '../language/model/bound.ts';
import type { Dictionary } from '../language/model/dictionary.ts';
import { isAmount, isWhole, type Type, typeText } from '../language/model/type.ts';
import { typeOfPath } from '../language/model/type-of-path.ts';
import { type Definition, definitionOf } from './definitions.ts';
import { distinct, unlessTooDeep } from './form.ts';
import { joinTypes } from './join-types.ts';
import { checkTerm } from './term.ts';
import { termsAlone } from './terms-alone.ts';
import { topScope } from './top-scope.ts';

/** Turns a bound into a model of what it compares with, or gives every fault at once; `at` is its place among the bounds. */
export function checkBound(
  file: BoundFile,
  at: string,
  dictionary: Dictionary,
): { readonly bound: Bound } | { readonly issues: readonly Issue[] } {
  return unlessTooDeep(() => {
    const issues: Issue[] = [];
    const report = (issue: Issue) => issues.push({ ...issue, at: inFile(issue.at, file, at) });
    const { scope, terms } = topScope(
      {
        parameters: new Map(),
        terms: definitionsOf(file, at),
        ruleNames: new Set(),
        checkRule: () => null,
      },
      dictionary,
      report,
    );
    const [list, field] = file.fact.split('[].') as [string, string?];
    const own = typeOfPath(file.fact, dictionary.facts) as Type;
    const expect = (name: string, place: string, type: Type) => {
      const found = scope.typeOf(name, place);
      if (found !== null && joinTypes(field === undefined ? type : { list: type }, found) === null)
        report({ code: 'wrong-type', at: place, expected: typeText(type), found: typeText(found) });
    };
    if (file.is === undefined && !hasOrder(own))
      report({ code: 'wrong-type', at: `${at}/fact`, expected: 'a day, a time or a number', found: typeText(own) });
    expect('limit', placeOfLimit(file, at), own);
    expect('applies', `${at}/where`, 'boolean');
    const told = issues.filter((issue) => !isReadByOther(issue, issues, at));
    if (told.length > 0) return { issues: distinct(told) };
    const model = termsAlone({ decision: `bounds${at}`, question: '', clauses: [] }, { terms, ...scope.uses });
    const { fact, given, means } = file;
    return {
      bound: { fact, list, field: field ?? null, type: own, isLimit: file.is === undefined, given, means, model },
    };
  });
}

const hasOrder = (type: Type): boolean => type === 'date' || type === 'time' || isAmount(type) || isWhole(type);

const placeOfLimit = (file: BoundFile, at: string): string => `${at}/${file.is === undefined ? 'atMost' : 'is'}`;

/** Where a fault stands in the file: what is worked out of each entry has its name and the terms from the bound. */
function inFile(place: string, file: BoundFile, at: string): string {
  if (file.as === undefined) return place;
  for (const part of [placeOfLimit(file, at), `${at}/where`]) {
    if (place.startsWith(`${part}/terms/`) || place === `${part}/as`) return at + place.slice(part.length);
    if (place.startsWith(`${part}/is`)) return part + place.slice(`${part}/is`.length);
  }
  return place;
}

/** Of the terms of an entry each is read by the limit or by the condition; one that neither reads is told twice. */
const isReadByOther = (issue: Issue, issues: readonly Issue[], at: string): boolean =>
  issue.code === 'unused-name' &&
  issue.at === at + pointer(['terms', issue.name]) &&
  issues.filter((one) => one.code === issue.code && one.at === issue.at).length === 1;

/** What a bound compares with, and whether it does: of entries a list of each. */
function definitionsOf(file: BoundFile, at: string): ReadonlyMap<string, Definition> {
  const { fact, as, terms = {}, where = true } = file;
  const [list] = fact.split('[].') as [string];
  const ofEach = (is: ShapeFile): ShapeFile => (as === undefined ? is : { each: list, as, terms, is });
  const written = (name: string, is: ShapeFile, place: string): readonly [string, Definition] => [
    name,
    {
      means: file.means,
      at: place,
      meansAt: `${at}/means`,
      check: (scope) => checkTerm(ofEach(is), { name, at: place }, scope),
    },
  ];
  return new Map([
    ...(as === undefined
      ? Object.entries(terms).map(
          ([name, term]) => [name, definitionOf(term, name, at + pointer(['terms', name]))] as const,
        )
      : []),
    written('limit', (file.is ?? file.atMost) as ShapeFile, placeOfLimit(file, at)),
    written('applies', where, `${at}/where`),
  ]);
}
