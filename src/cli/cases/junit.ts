import type { InnerPolicy } from '../../inner-policy.ts';
import { escaped } from '../../language/answer/escaped.ts';
import { quoted } from '../xml.ts';
import { differenceInWords, whyInWords } from './in-words.ts';
import type { Tried } from './tried.ts';

/** What was tried as JUnit XML, as CI systems read it: a suite a file, a test a case. It says no times, so that the same run is the same file. */
export function junitOf(tried: readonly Tried[], policy: InnerPolicy): string {
  const files = [...new Set(tried.map(({ file }) => file))];
  const suites = files.flatMap((file) => {
    const own = tried.filter((one) => one.file === file);
    return [
      `  <testsuite name=${quoted(file.path)} ${counts(own)}>`,
      ...own.flatMap((one) => testcase(one, policy)),
      '  </testsuite>',
    ];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="contract-rules cases" ${counts(tried)}>`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
}

const counts = (tried: readonly Tried[]): string =>
  `tests="${tried.length}" failures="${tried.filter(({ result }) => !result.passed).length}" errors="0" skipped="0"`;

function testcase({ one, result }: Tried, policy: InnerPolicy): readonly string[] {
  const open = `    <testcase classname=${quoted(result.decision ?? 'whole file')} name=${quoted(one.id)}`;
  if (result.passed) return [`${open}/>`];
  const failed = result.differences.map(differenceInWords);
  const text = [...failed, '', ...whyInWords(result, policy)].join('\n');
  return [
    `${open}>`,
    `      <failure message=${quoted(failed.join('; '))}>${escaped(text)}</failure>`,
    '    </testcase>',
  ];
}
