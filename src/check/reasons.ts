import { type Issue, pointer } from '../language/answer/issue.ts';
import type { Event, Rule } from '../language/model/decision-model.ts';
import { namesInReason } from '../language/model/reason-names.ts';

/** A reason may name only what its rule's conditions read, so that it never shows a value that is missing. */
export function checkReasons(rules: readonly Rule[], otherwise: Event, report: (issue: Issue) => void): void {
  const byName = new Map(rules.map((rule) => [rule.name, rule]));
  const all = new Set<string>();
  rules.forEach((rule, index) => {
    const read = namesRead(rule, byName);
    for (const name of read) all.add(name);
    checkReason(rule.event, read, pointer(['rules', index, 'event', 'params', 'because']), report);
  });
  checkReason(otherwise, all, '/otherwise/params/because', report);
}

function checkReason(event: Event, read: ReadonlySet<string>, at: string, report: (issue: Issue) => void): void {
  for (const name of namesInReason(event.because)) {
    if (!read.has(name)) report({ code: 'unread-in-reason', at, name });
  }
}

function namesRead(rule: Rule, byName: ReadonlyMap<string, Rule>): Set<string> {
  const read = new Set<string>();
  for (const condition of rule.conditions) {
    if (condition.kind === 'not') {
      const other = byName.get(condition.rule);
      if (other !== undefined) for (const name of namesRead(other, byName)) read.add(name);
      continue;
    }
    for (const operand of [...condition.operands, ...condition.named.values()]) {
      if (operand.kind === 'name') read.add(operand.name);
    }
  }
  return read;
}
