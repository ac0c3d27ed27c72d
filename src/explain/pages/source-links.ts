import type { Documented } from '../documented.ts';
import { link } from './markdown.ts';

/** Where the rule file of a decision lies, and the cases that hold it; nothing where the pages are made for no one place. */
export function sourceLinks({ sources }: Documented, decision: string): string[] {
  const found = sources?.(decision);
  if (found === undefined) return [];
  const cases = found.cases === null ? '' : ` It is held by ${link('its cases', found.cases)}.`;
  return [`It is made from ${link('its rule file', found.rules)}.${cases}`];
}

/** A link to the line of the rule file on which a rule begins; nothing where the pages are made for no one place. */
export function ruleLink({ sources }: Documented, decision: string, rule: string): string {
  const found = sources?.(decision);
  const line = found?.lineOf(rule) ?? null;
  return found === undefined || line === null ? '' : ` (${link('line', `${found.rules}#L${line}`)} ${line})`;
}

/** The line, from 1, on which a rule file names a rule among its rules, or begins what holds otherwise (`otherwise`). */
export function lineOfRule(file: string, rule: string): number | null {
  const lines = file.split('\n');
  const start = rule === 'otherwise' ? 0 : lines.findIndex((line) => /^\s*"rules":/.test(line));
  const wanted = rule === 'otherwise' ? '"otherwise":' : `"name": ${JSON.stringify(rule)}`;
  const found = start < 0 ? -1 : lines.findIndex((line, at) => at >= start && line.includes(wanted));
  return found < 0 ? null : found + 1;
}
