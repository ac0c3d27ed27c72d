import { type Issue, pointer } from '../language/answer/issue.ts';
import { PolicyError } from '../language/answer/policy-error.ts';
import { lazily } from '../language/run-time/lazily.ts';
import { answerForms } from './answer-forms.ts';
import { parseForm } from './form.ts';

const forms = lazily(answerForms);

/**
 * Words for an answer as the policy of that digest gave it, read back from JSON perhaps. Only what it is made of first is checked: what else is
 * not as it was given leads the words astray, and is refused then.
 */
export const inWords = <Words>(
  kind: 'decision' | 'comparison' | 'assessment',
  answer: unknown,
  digest: string,
  words: () => Words,
): Words => told(kind, answer, (data) => decidedElsewhere(data, digest), words);

/** Words for a difference between the policies of these digests, refused in the same way. */
export const differenceInWords = (
  difference: unknown,
  digests: Readonly<Record<'older' | 'newer', string>>,
  words: () => string,
): string =>
  told(
    'diff',
    difference,
    (data) =>
      (['older', 'newer'] as const).flatMap((version) => {
        const policy = (data as Readonly<Record<'older' | 'newer', { readonly digest: string }>>)[version];
        const issues = decidedElsewhere({ policy }, digests[version]);
        return issues.map((issue) => ({ ...issue, at: pointer([version, 'digest']) }));
      }),
    words,
  );

function told<Words>(
  kind: keyof ReturnType<typeof forms>,
  answer: unknown,
  ofOther: (data: unknown) => readonly Issue[],
  words: () => Words,
): Words {
  try {
    const form = parseForm<unknown>(forms()[kind], answer);
    const issues = 'issues' in form ? form.issues : ofOther(form.data);
    if (issues.length > 0) throw new PolicyError(issues);
    return words();
  } catch (error) {
    if (error instanceof PolicyError) throw error;
    const expected = `the ${kind} as this policy gave it, whole and unchanged`;
    throw new PolicyError([{ code: 'malformed', at: '', expected, found: 'another' }]);
  }
}

interface Answered {
  readonly policy?: { readonly digest: string };
  readonly answer?: Answered;
  readonly decisions?: Readonly<Record<string, Answered>>;
  readonly matters?: Readonly<Record<string, Record<string, Answered>>>;
}

/** The decisions of an answer that another policy made: its words would be about other rules. */
function decidedElsewhere(answer: unknown, digest: string): readonly Issue[] {
  const { policy, answer: compared, decisions, matters } = answer as Answered;
  const within = (of: object | undefined, ...path: string[]): readonly Issue[] =>
    Object.entries(of ?? {}).flatMap(([key, decision]) => beneath([...path, key], decidedElsewhere(decision, digest)));
  const own: readonly Issue[] =
    policy === undefined || policy.digest === digest
      ? []
      : [{ code: 'other-policy', at: '/policy/digest', expected: digest, found: policy.digest }];
  return [
    ...own,
    ...(compared === undefined ? [] : beneath(['answer'], decidedElsewhere(compared, digest))),
    ...within(decisions, 'decisions'),
    ...Object.entries(matters ?? {}).flatMap(([id, answered]) => within(answered, 'matters', id)),
  ];
}

const beneath = (path: readonly string[], issues: readonly Issue[]): readonly Issue[] =>
  issues.map((issue) => ({ ...issue, at: pointer(path) + issue.at }));
