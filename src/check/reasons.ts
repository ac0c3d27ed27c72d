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

  function checkReason({ because, cases }: Event, ways: () => readonly Case[], at: string): void {
    const check = (words: string, known: () => readonly Case[], place: string) => {
      for (const name of namesInReason(words)) {
        if (!always(name) && !isKnownIn(known(), name)) report({ code: 'unread-in-reason', at: place, name });
      }
    };
    check(because, ways, `${at}/because`);
    cases.forEach((closer, index) => {
      check(closer.because, () => all([ways(), whenRule(closer.where, true)]), `${at}/cases/${index}/because`);
    });
  }

  rules.forEach(({ name, event }, index) => {
    checkReason(event, () => whenRule(name, true), pointer(['rules', index, 'event', 'params']));
  });
  checkReason(otherwise, () => all(rules.map(({ name }) => whenRule(name, false))), '/otherwise/params');
}
