import { spawn } from 'node:child_process';
import { PolicyError } from '../../index.ts';
import { isRecord } from '../../language/answer/found.ts';
import { parseJson } from '../parse-json.ts';

/** What another system says of facts: the outcome, the values, or both. */
export interface OtherAnswer {
  readonly outcome?: string | null | undefined;
  readonly values?: Readonly<Record<string, unknown>> | undefined;
}

/** A command that takes longer for one lot of customers hangs. */
const mostMilliseconds = 60_000;

/**
 * What a command answers to facts: a line of JSON each on its standard input, which is then closed, and as many lines on its output.
 * Rejects with `PolicyError` where it cannot be run, ends with a fault, takes longer than a minute, or gives anything else.
 */
export async function answersOf(command: string, facts: readonly object[]): Promise<readonly OtherAnswer[]> {
  const text = await output(command, facts.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length !== facts.length)
    throw wrong(`${facts.length} lines of answers, one for each of facts`, `${lines.length}`);
  return lines.map((line, index) => {
    const parsed = parseJson(line);
    const content = 'content' in parsed ? parsed.content : undefined;
    const isAnswer =
      isRecord(content) &&
      ('outcome' in content || 'values' in content) &&
      (content.outcome === undefined || content.outcome === null || typeof content.outcome === 'string') &&
      (content.values === undefined || isRecord(content.values));
    if (isAnswer) return content as OtherAnswer;
    throw wrong(`\`{ "outcome": …, "values": { … } }\` as JSON in line ${index + 1}`, `"${line.slice(0, 60)}"`);
  });
}

function output(command: string, input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, {
      shell: true,
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout: mostMilliseconds,
      killSignal: 'SIGKILL',
    });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (bytes: Buffer) => out.push(bytes));
    child.stderr.on('data', (bytes: Buffer) => err.push(bytes));
    // One that does not read to its end is judged by what it answers.
    child.stdin.on('error', () => {});
    child.on('error', (error) => reject(wrong('a command that can be run', error.message)));
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(Buffer.concat(out).toString('utf8'));
      const last = Buffer.concat(err).toString('utf8').trim().split('\n').at(-1) ?? '';
      const ended =
        signal === null ? `exit code ${code}` : `no end within ${mostMilliseconds / 1000} seconds (${signal})`;
      reject(wrong('a command that ends well', last === '' ? ended : `${ended}: ${last.slice(0, 200)}`));
    });
    child.stdin.end(input);
  });
}

const wrong = (expected: string, found: string): PolicyError =>
  new PolicyError([{ code: 'malformed', at: '', file: '--against', expected, found }]);
