import { type Issue, pointer } from '../language/answer/issue.ts';
import type { DecisionModel, Event } from '../language/model/decision-model.ts';
import { namesInReason } from '../language/model/reason-names.ts';
import { all, type Case, isKnownIn } from './cases.ts';
import { knownIn } from './known.ts';

type Model = Pick<DecisionModel, 'terms' | 'parameters' | 'rules' | 'otherwise'>;

/** A reason may name only what is known whenever its rule holds, so that it never shows a value that is missing. */
export function checkReasons(model: Model, report: (issue: Issue) => void): void {
  const { always, whenRule } = knownIn(model);
  const { rules, otherwise } = model;

  function checkReason({ because }: Event, cases: () => readonly Case[], at: string): void {
    for (const name of namesInReason(because)) {
      if (!always(name) && !isKnownIn(cases(), name)) report({ code: 'unread-in-reason', at, name });
    }
  }

  rules.forEach(({ name, event }, index) => {
    checkReason(event, () => whenRule(name, true), pointer(['rules', index, 'event', 'params', 'because']));
  });
  checkReason(otherwise, () => all(rules.map(({ name }) => whenRule(name, false))), '/otherwise/params/because');
}
