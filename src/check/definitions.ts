import { pointer } from '../language/answer/issue.ts';
import type { BlockFile, RuleFile } from '../language/grammar/rule-file.ts';
import type { TermFile } from '../language/grammar/shape-file.ts';
import { own } from '../language/model/own.ts';
import { checkOfReading, checkOptions } from './branches.ts';
import { type Checked, reportUnknown, type Scope, within } from './scope.ts';
import { checkTerm } from './term.ts';
import { toldTerm } from './told-term.ts';

/** A term that a file defines, still to be checked. */
export interface Definition {
  readonly means: string;
  /** Where it is defined, and where it says what it means. */
  readonly at: string;
  readonly meansAt: string;
  readonly check: (scope: Scope) => Checked | null;
}

type Named = readonly [name: string, definition: Definition];

/** The terms of a file: those that readings decide in blocks, then the others. A name may be among them twice. */
export const definitionsOf = ({ readings = {}, terms }: RuleFile): readonly Named[] => [
  ...Object.entries(readings).flatMap(([reading, block]) => ofBlock(reading, block)),
  ...Object.entries(terms).map(([name, term]): Named => [name, definitionOf(term, name, pointer(['terms', name]))]),
];

export function definitionOf(file: TermFile, name: string, at: string): Definition {
  const { means, meansAt, shape, shapeAt } = toldTerm(file, name, at);
  return { means, at, meansAt, check: (scope) => checkTerm(shape, { name, at: shapeAt }, scope) };
}

function ofBlock(id: string, { decides, options }: BlockFile): readonly Named[] {
  const place = { name: '', at: pointer(['readings', id, 'options']) };
  return Object.entries(decides).map(([name, means]) => {
    const at = pointer(['readings', id, 'decides', name]);
    const check = (scope: Scope): Checked | null => {
      const known = scope.dictionary.readings.get(id)?.options ?? [];
      const branches = known.flatMap((option) => {
        const shape = own(own(options, option.id) ?? {}, name);
        const { name: key, at } = within(place, option.id);
        return shape === undefined
          ? []
          : [{ key: option.id, shape, place: { name: name + key, at: at + pointer([name]) } }];
      });
      return checkOfReading(id, at, branches, known.length > 0 && branches.length === known.length, scope);
    };
    return [name, { means, at, meansAt: at, check }];
  });
}

/** That each block is of a reading, has all its options, and that every option says what each name is. */
export function checkBlocks({ readings: blocks = {} }: RuleFile, scope: Scope): void {
  const { readings } = scope.dictionary;
  for (const [id, { decides, options }] of Object.entries(blocks)) {
    const at = pointer(['readings', id]);
    const known = readings.get(id)?.options.map((option) => option.id);
    if (known === undefined) {
      reportUnknown(scope, 'unknown-reading', id, at, readings.keys());
      continue;
    }
    const place = within({ name: '', at }, 'options');
    checkOptions(Object.keys(options), known, place, scope);
    const names = Object.keys(decides);
    for (const [option, given] of Object.entries(options)) {
      const here = within(place, option).at;
      for (const name of names) {
        if (!Object.hasOwn(given, name)) scope.report({ code: 'missing', at: here, name, expected: 'what it is' });
      }
      for (const name of Object.keys(given)) {
        if (!names.includes(name)) reportUnknown(scope, 'unknown-name', name, here + pointer([name]), names);
      }
    }
  }
}
