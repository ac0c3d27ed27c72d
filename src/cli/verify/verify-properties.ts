import { basename, dirname } from 'node:path';
import { contract } from '../../contract.ts';
import type { InnerPolicy } from '../../inner-policy.ts';
import { freshSeed, tryProperty, usualRuns } from '../../running-properties.ts';
import type { ExitCode, Io } from '../io.ts';
import { jsonParts } from '../print-json.ts';
import { reportAsData } from './as-data.ts';
import type { VerifyFlags } from './flags.ts';
import { htmlOf } from './html.ts';
import { reportInWords } from './in-words.ts';
import { junitOf } from './junit.ts';
import { markdownOf } from './markdown.ts';
import { shownProgress } from './progress.ts';
import { propertiesAsked } from './property-files.ts';
import { failing, type Report, type Tried } from './report.ts';
import { saveCases } from './save-cases.ts';

/** Tries properties one after another, tells what became of them and writes the reports that were asked for. */
export async function verifyProperties(
  files: readonly string[],
  flags: VerifyFlags,
  policy: InnerPolicy,
  io: Io,
): Promise<ExitCode> {
  const { runs = usualRuns, seed = freshSeed(), decision, only } = flags;
  const asked = await propertiesAsked(files, { decision, only }, policy, io);
  const progress = shownProgress(asked.length, io);
  const tried: Tried[] = [];
  for (const { file, property } of asked) {
    await progress.at(tried.length, property.file.id);
    tried.push({ file, result: tryProperty(property, policy, { runs, seed }) });
  }
  progress.end();
  const command = flags.policy === undefined ? [] : ['--policy', flags.policy];
  const report: Report = { policy, command, seed, runs, tried };
  await io.out(reportInWords(report));
  writeReports(report, flags, io);
  const failed = failing(tried);
  if (flags.save !== undefined) {
    // Where other rules were tried, a case expects what the contract of the package says.
    const says = flags.policy === undefined ? null : (contract() as unknown as InnerPolicy);
    const saved = await saveCases(flags.save, failed, says, io);
    await io.out(saved === 0 ? 'no case to save\n' : `${saved} case${saved === 1 ? '' : 's'} saved in ${flags.save}\n`);
  }
  return failed.length > 0 ? 1 : 0;
}

function writeReports(report: Report, { markdown, html, junit, json }: VerifyFlags, io: Io): void {
  const write = (path: string | undefined, text: () => string) =>
    path === undefined ? undefined : io.writeFiles(dirname(path), { [basename(path)]: text() });
  write(markdown, () => markdownOf(report));
  write(html, () => htmlOf(report));
  write(junit, () => junitOf(report));
  write(json, () => `${[...jsonParts(reportAsData(report))].join('')}\n`);
}
