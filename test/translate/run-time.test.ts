import { expect, it } from 'vitest';
import { runTimeOf } from '../../src/compiled/run-time.ts';
import { runTimeNames } from '../../src/translate/javascript/module-text.ts';
import { contract } from '../rules/contract.ts';

it('what modules are given is what they keep clear of', () => {
  expect(Object.keys(runTimeOf(new Map())).toSorted()).toEqual([...runTimeNames].toSorted());
});

it('modules are straight lines: no function but in going over what is read or shown, and nothing is evaluated', () => {
  for (const decision of contract.decisions) {
    const source = contract.toJavaScript(decision);
    const arrows = source.split('\n').filter((line) => line.includes('=>') && !line.startsWith('export default'));
    expect(arrows.filter((line) => !/\.map\(\((entry|shown)\d\) =>/.test(line))).toEqual([]);
    const code = source.replaceAll(/^\/\/.*$/gm, '').replaceAll(/"[^"]*"/g, '');
    expect(code).not.toMatch(/\b(eval|Function|function|import|this|new)\b/);
  }
});
