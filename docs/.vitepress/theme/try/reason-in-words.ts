import type { Reason } from '../../../../src/index.ts';
import { valueInWords } from './in-words.ts';

/** The rule that holds, or the legal default, of an answer that says why. */
export const ruleOf = (because: readonly Reason[]) =>
  because.find((reason): reason is Extract<Reason, { rule: string }> => 'rule' in reason && reason.holds === true) ??
  null;

/** What that rule says of these facts, from what it says of any. Null where no rule is known to hold. */
export function reasonInWords(
  because: readonly Reason[],
  texts: Readonly<Record<string, readonly string[]>>,
  options: Readonly<Record<string, string>> = {},
): string | null {
  const rule = ruleOf(because);
  if (rule === null) return null;
  const told = texts[rule.at] ?? [];
  const text = (rule.closer === undefined ? undefined : told[rule.closer + 1]) ?? told[0];
  return (
    text?.replaceAll(/\{([\w.]+)\}/g, (named, name: string) => {
      const shown = rule.says?.[name];
      return shown === undefined ? named : valueInWords(shown.value, { type: shown.type, unit: shown.unit, options });
    }) ?? null
  );
}
