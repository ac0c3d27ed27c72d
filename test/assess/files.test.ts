import { describe, expect, it } from 'vitest';
import { PolicyError } from '../../src/language/answer/policy-error.ts';
import { contract } from '../rules/contract.ts';
import cases from './files.json' with { type: 'json' };

interface FileCase {
  readonly id: string;
  readonly why: string;
  readonly file: object;
  readonly readings?: Readonly<Record<string, string>>;
  readonly expect: {
    readonly issues?: readonly string[];
    readonly statement?: { readonly lines: readonly object[] } & Readonly<Record<string, unknown>>;
    readonly matters?: object;
    readonly decisions?: object;
  };
}

const codesOf = (work: () => unknown): readonly string[] => {
  try {
    work();
  } catch (error) {
    if (error instanceof PolicyError) return error.issues.map(({ code }) => code);
    throw error;
  }
  return [];
};

describe.each(cases as unknown as readonly FileCase[])('$id: $why', ({ file, readings, expect: expected }) => {
  const options = { readings };

  if (expected.issues !== undefined) {
    it('is refused', () => {
      expect(codesOf(() => contract.assess(file as never, options))).toEqual(expected.issues);
    });
    return;
  }

  it('comes to its statement, and to its decisions, without a conflict', () => {
    const { statement, decisions, matters, conflicts } = contract.assess(file as never, options);
    const { lines = [], ...totals } = expected.statement ?? {};
    expect(statement).toMatchObject(totals);
    expect(statement.lines).toHaveLength(lines.length);
    expect(statement.lines).toEqual(expect.arrayContaining(lines.map((line) => expect.objectContaining(line))));
    expect(matters).toMatchObject(expected.matters ?? {});
    expect(decisions).toMatchObject(expected.decisions ?? {});
    expect(conflicts).toEqual([]);
  });

  it('is assessed alike by the reference evaluator', async () => {
    expect(await contract.assessWithEngine(file as never, options)).toEqual(contract.assess(file as never, options));
  });
});
