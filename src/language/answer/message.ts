import type { Issue, IssueCode } from './issue.ts';
import { printable } from './printable.ts';

/** An issue in words, on one line: lower case, no full stop, names in backticks, what to do where it is not plain. */
export function issueInWords(issue: Issue): string {
  const place = `${issue.file ?? ''}${issue.at === '' ? (issue.file === undefined ? '(top)' : '') : issue.at}`;
  const nearest = issue.nearest === undefined || isPath(issue) ? '' : `, did you mean \`${issue.nearest}\`?`;
  return printable(`${place}: ${(words[issue.code as Exclude<IssueCode, Unknown>] ?? unknown)(issue)}${nearest}`);
}

/** Whether a fact is named by its path where its name alone should stand, within what the path begins with. */
const isPath = ({ code, at, name, nearest }: Issue): boolean =>
  code === 'unknown-path' &&
  nearest?.includes('.') === true &&
  at.slice(at.lastIndexOf('/')).includes('.') &&
  at.slice(1).replaceAll('/', '.') === name;

/** A path as facts nest: `{ "invoice": { "date": … } }`. */
const nested = (path: string): string =>
  path.split('.').reduceRight((within, name) => `{ ${JSON.stringify(name)}: ${within} }`, '…');

const named = ({ names = [] }: Issue, between: string): string => names.map((name) => `\`${name}\``).join(between);

const because = (issue: Issue): string => (issue.detail === undefined ? '' : `: ${issue.detail}`);

/** What is named as nothing that there is, said by its code. */
const unknown = ({ code, name }: Issue): string => `${code.replace('-', ' ')} \`${name}\``;
type Unknown =
  `unknown-${'key' | 'name' | 'operator' | 'clause' | 'reading' | 'table' | 'decision' | 'value' | 'outcome'}`;

const words: Readonly<Record<Exclude<IssueCode, Unknown>, (issue: Issue) => string>> = {
  'not-in-force': (i) => `not in force on ${i.found}: ${i.expected}, ask the version of that day`,
  'table-changed': (i) =>
    `says otherwise of ${i.name} than the table: ${i.found}, not ${i.expected}, ask for \`replace\` if that is right`,
  'no-reasons': (i) => `the answer was asked for with reasons \`${i.found}\`, ask again with reasons \`full\``,
  'other-policy': (i) =>
    `made by the policy with the digest \`${i.found}\`, give that one, not the one with \`${i.expected}\``,
  'not-compiled': (i) => `cannot be made into code: ${i.found}`,
  malformed: (i) => `expected ${i.expected}${i.found === undefined ? '' : `, found ${i.found}`}`,
  missing: (i) => `\`${i.name}\` is missing${i.expected === undefined ? '' : `, give ${i.expected}`}`,
  'unknown-shape': (i) => `no shape of the language has these keys, use one of ${named(i, ', ')}`,
  'wrong-type': (i) => `expected ${i.expected}, found ${i.found}`,
  'too-long': (i) => `too long: at most ${i.expected}, found ${i.found}`,
  'bare-number': (i) => `bare number ${i.found}, name it as a parameter with its clause`,
  'both-all-and-any': () => 'both `all` and `any`, name one of them as a term and refer to it',
  'empty-conditions': (i) => `\`${i.name}\` is empty and would always hold, state a condition`,
  'not-without-condition': () =>
    '`not` stands only before a named condition, write { "not": { "condition": "<rule>" } }',
  'unused-name': (i) => `\`${i.name}\` is never read, remove it or use it`,
  'name-taken': (i) => `the name \`${i.name}\` is taken by ${i.detail}, choose another`,
  'operand-missing': (i) => `\`${i.name}\` is missing, give ${i.expected}`,
  'operand-extra': (i) => `\`${i.name}\` is not taken by this operator`,
  cycle: (i) => `defined by itself: ${named(i, ' reads ')}`,
  'unknown-option': (i) => `${unknown(i)}${i.names === undefined ? '' : `, the options are ${named(i, ', ')}`}`,
  'option-left-out': (i) => `option \`${i.name}\` is left out, say what it means here`,
  'unread-in-reason': (i) => `the reason names \`${i.name}\`, which need not be known when the rule holds`,
  'clause-in-no-state': (i) => `nothing encodes \`${i.name}\`, cite it in a rule file or say in \`notEncoded\` why not`,
  'clause-in-two-states': (i) => `\`${i.name}\` is said not to be encoded, yet ${named(i, ', ')} is said to encode it`,
  'citation-not-marked': (i) => `\`${i.found}\` cites \`${i.name}\`, name it in \`encodedBy\``,
  'mark-without-citation': (i) => `\`${i.found}\` does not cite \`${i.name}\`, take it out of \`encodedBy\``,
  'example-fails': (i) => `example \`${i.name}\` fails: expected ${i.expected}, found ${i.found}`,
  'rules-overlap': (i) => `rules ${named(i, ' and ')} hold at once${because(i)}`,
  'never-reached': (i) =>
    `\`${i.name}\` is never reached on the boundary sets, remove it or add an example that reaches it`,
  'unknown-path': (i) =>
    `unknown fact \`${i.name}\`${isPath(i) ? `, give it as \`${nested(i.nearest as string)}\`` : ''}`,
  'not-an-option': (i) => `expected one of ${named(i, ', ')}, found ${i.found}`,
  'out-of-range': (i) =>
    `\`${i.name}\` leads outside the days from 0001-01-01 to 9999-12-31, the numbers that are held exactly or the lists that are worked out, check the facts`,
  'given-twice': (i) => `\`${i.name}\` is given at ${i.detail} already, give it once`,
  contradiction: (i) =>
    i.names?.length === 1
      ? `\`${i.names[0]}\` contradicts itself${because(i)}`
      : `${named(i, ' and ')} contradict one another${because(i)}`,
};
