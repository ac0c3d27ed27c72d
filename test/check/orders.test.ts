import { describe, expect, it } from 'vitest';
import { issueInWords } from '../../src/language/answer/message.ts';
import { hire, hireCharge, issuesIn } from './hire.ts';

const modelWith = (parts: object) =>
  hire({ rules: { 'hire-charge': { ...hireCharge, ...parts } } }).modelOf('hire-charge');
const told = (parts: object) => issuesIn(() => modelWith(parts)).map((issue) => issueInWords({ ...issue, file: '' }));

describe('the order of outcomes', () => {
  it.each<[unknown, ...string[]]>([
    [['free', 'duee'], '/customerPrefers/1: unknown outcome `duee`, did you mean `due`?'],
    [[['free', 'fre']], '/customerPrefers/0/1: unknown outcome `fre`, did you mean `free`?'],
    [['free', ['due', 'free']], '/customerPrefers/1/1: `free` is given at /customerPrefers already, give it once'],
    [['due', 'due'], '/customerPrefers/1: `due` is given at /customerPrefers already, give it once'],
    [[['free', 'due']]],
  ])('%j', (customerPrefers, ...lines) => {
    expect(told({ customerPrefers })).toEqual(lines);
  });
});

describe('parameters', () => {
  const dated = (...steps: object[]) => ({
    freeSum: { means: 'the least sum', dated: steps, on: 'hire.from', clause: 'H1' },
  });
  const step = (from: string, pounds: string) => ({ from, value: { money: pounds } });

  it('have the values of their days in order', () => {
    const { freeSum } = Object.fromEntries(
      modelWith({ parameters: dated(step('2025-04-01', '6.00'), step('2024-01-01', '5.00')) }).parameters,
    );
    expect(freeSum?.dated?.steps.map(({ from }) => from)).toEqual(['2024-01-01', '2025-04-01']);
    expect(freeSum).toMatchObject({ value: null, used: null, type: 'money', clause: 'H1', dated: { on: 'hire.from' } });
  });

  it('have one value, as it is told where it is used', () => {
    expect(modelWith({}).parameters.get('freeSum')).toMatchObject({
      means: 'the least sum that is asked for',
      dated: null,
      type: 'money',
      used: { decision: 'hire-charge', name: 'freeSum', value: '5', clause: 'H1' },
    });
  });

  it('are of one type', () => {
    const parameters = dated(step('2024-01-01', '5.00'), { from: '2025-01-01', value: { days: 2 } });
    expect(told({ parameters })).toEqual(['/parameters/freeSum/dated/1/value: expected money, found a number of days']);
  });
});
