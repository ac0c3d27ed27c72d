import { escaped } from '../../language/answer/escaped.ts';
import { quoted } from '../xml.ts';
import { again, failing, type Report, type Tried } from './report.ts';
import { customersInWords, saidInWords } from './story-in-words.ts';

/** A run as JUnit XML, as CI systems read it: a suite a file, a test a property. It says no times, so that the same run is the same file. */
export function junitOf(report: Report): string {
  const files = [...new Set(report.tried.map(({ file }) => file))];
  const suites = files.flatMap((file) => {
    const own = report.tried.filter((one) => one.file === file);
    return [
      `  <testsuite name=${quoted(file ?? 'the contract')} ${counts(own)}>`,
      ...own.flatMap((one) => testcase(one, report)),
      '  </testsuite>',
    ];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="contract-rules verify" ${counts(report.tried)}>`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
}

const counts = (tried: readonly Tried[]): string =>
  `tests="${tried.length}" failures="${failing(tried).length}" errors="0" skipped="0"`;

function testcase(one: Tried, report: Report): readonly string[] {
  const { result } = one;
  const open = `    <testcase classname=${quoted(result.decision)} name=${quoted(`${result.id} ${result.name}`)}`;
  if (result.verdict === 'holds') return [`${open}/>`];
  const { story } = result;
  const message = story?.because ?? saidInWords(result);
  const told = story === null ? [] : customersInWords(story.customers, report.policy);
  const text = [
    result.says,
    ...told.flatMap(({ who, facts, answer }) => [`${who}:`, ...facts, answer]),
    `again: ${again(report, one)}`,
  ].join('\n');
  return [`${open}>`, `      <failure message=${quoted(message)}>${escaped(text)}</failure>`, '    </testcase>'];
}
