import type { Issue } from '../language/answer/issue.ts';
import { patternOf, type WordFile } from '../language/grammar/word-file.ts';
import type { Type } from '../language/model/type.ts';
import type { OperandType, Vocabulary } from '../language/model/vocabulary.ts';
import { type Pattern, typeOfPattern } from '../language/operators/pattern.ts';
import { distinct } from './form.ts';
import { parametersOf } from './word.ts';
import { exampleIssues } from './word-example.ts';

/** What is wrong with a word: on every kind of operands that it takes, and by its examples. */
export function checkWord(file: WordFile, vocabulary: Vocabulary): readonly Issue[] {
  const bodyOn = vocabulary.find(file.word)?.bodyOn;
  if (!bodyOn) return [];
  const issues = kindsOf(file).flatMap((operands) => {
    const found = bodyOn(operands);
    return 'issues' in found ? found.issues : [];
  });
  return issues.length > 0 ? distinct(issues) : file.examples.flatMap((_, index) => exampleIssues(file, index, bodyOn));
}

/** The types of operands that a word takes: one of each kind that its variables may stand for. */
function kindsOf(file: WordFile): OperandType[][] {
  const patterns = parametersOf(file).map(([, pattern]) => patternOf(pattern));
  let choices: ReadonlyMap<string, Type>[] = [new Map<string, Type>([...patterns.flatMap(anyOf)])];
  for (const [name, kinds] of new Map(patterns.flatMap(someOf)))
    choices = choices.flatMap((bound) => kinds.map((kind) => new Map(bound).set(name, kind)));
  const fields = patterns.flatMap((pattern, index) =>
    isField(pattern) ? [{ name: fieldOf(index), of: pattern.field }] : [],
  );
  return choices.map((bindings) =>
    patterns.map((pattern, index): OperandType => {
      if (isField(pattern)) return { type: 'text', word: fieldOf(index) };
      const type = fields.reduce(
        (type, { name, of }) => withField(type, name, typeOfPattern(of, bindings)),
        typeOfPattern(pattern, bindings),
      );
      return { type, word: null };
    }),
  );
}

const fieldOf = (operand: number): string => `aField${operand}`;

const isField = (pattern: Pattern): pattern is Extract<Pattern, { field: unknown }> =>
  typeof pattern !== 'string' && 'field' in pattern;

function withField(type: Type, name: string, field: Type): Type {
  if (typeof type !== 'object') return type;
  if ('list' in type) return { list: withField(type.list, name, field) };
  return 'record' in type ? { record: { ...type.record, [name]: field } } : type;
}

const partsOf = (pattern: Pattern): readonly Pattern[] => {
  if (typeof pattern === 'string') return [];
  if ('list' in pattern) return [pattern.list];
  if ('timeline' in pattern) return [pattern.timeline];
  if ('record' in pattern) return Object.values(pattern.record);
  return 'field' in pattern ? [pattern.field] : [];
};

const someOf = (pattern: Pattern): [string, readonly Type[]][] =>
  typeof pattern !== 'string' && 'some' in pattern ? [[pattern.as, pattern.some]] : partsOf(pattern).flatMap(someOf);

const anyOf = (pattern: Pattern): [string, Type][] =>
  typeof pattern !== 'string' && 'any' in pattern ? [[pattern.any, 'text']] : partsOf(pattern).flatMap(anyOf);
