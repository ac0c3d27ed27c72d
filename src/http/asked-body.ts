import { parseJson } from '../cli/parse-json.ts';
import { isRecord, kindOf } from '../language/answer/found.ts';
import type { Issue } from '../language/answer/issue.ts';
import { nearest } from '../language/answer/nearest.ts';
import { isPolicyError, PolicyError } from '../language/answer/policy-error.ts';
import type { Options } from '../policy-interface.ts';
import { problemOf, problemResponse } from './problem.ts';

/** A body that was read, or the response that refuses it. */
interface Asked {
  /** What a call answers; where it refuses, issues of what it was given lead to their place in the body. */
  answer<T>(call: (given: unknown, options: Options) => T): T;
}

/** What is asked in a body: `{ facts, readings?, tables?, reasons? }`, or a file in place of facts. */
export async function askedBody(request: Request, name: 'facts' | 'file'): Promise<Asked | Response> {
  if (!/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(request.headers.get('content-type') ?? ''))
    return problemResponse(problemOf('other-media-type'));
  const read = textIn(await request.arrayBuffer());
  if (read === null) return problemResponse(problemOf('not-json', { detail: 'text in UTF-8 was expected' }));
  const parsed = parseJson(read);
  if ('issues' in parsed) return problemResponse(problemOf('not-json', { issues: parsed.issues }));
  const issues = issuesOfForm(parsed.content, name);
  if (issues.length > 0) throw new PolicyError(issues);
  const { [name]: given, ...options } = parsed.content as Record<string, unknown>;
  return {
    answer(call) {
      try {
        return call(given, { reasons: 'none', ...options } as Options);
      } catch (error) {
        if (!isPolicyError(error)) throw error;
        const inOptions = (at: string) => /^\/(?:readings|tables|reasons)(?:\/|$)/.test(at) && !isFact(given, at);
        throw new PolicyError(
          error.issues.map((issue) => (inOptions(issue.at) ? issue : { ...issue, at: `/${name}${issue.at}` })),
        );
      }
    },
  };
}

/** Whether a place that options have too is one of what was given. */
const isFact = (given: unknown, at: string): boolean => isRecord(given) && Object.hasOwn(given, at.split('/')[1] ?? '');

function textIn(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function issuesOfForm(content: unknown, name: string): Issue[] {
  const keys = [name, 'readings', 'tables', 'reasons'];
  if (!isRecord(content))
    return [{ code: 'wrong-type', at: '', expected: `an object with \`${name}\``, found: kindOf(content) }];
  const unknown = Object.keys(content).filter((key) => !keys.includes(key));
  return [
    ...(Object.hasOwn(content, name) ? [] : [{ code: 'missing', at: `/${name}`, name } as const]),
    ...unknown.map((key): Issue => ({ code: 'unknown-key', at: `/${key}`, name: key, ...nearest(key, keys) })),
  ];
}
