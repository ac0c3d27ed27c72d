import type { Issue } from '../../language/answer/issue.ts';
import { limits } from '../../language/limits.ts';
import { type ParsedJson, parseJson } from '../parse-json.ts';

/** What one row holds as JSON, or what is wrong with it. */
export function rowContent(line: string): ParsedJson {
  if (line.length > limits.rowBytes) return { issues: [tooLong] };
  try {
    const content: unknown = JSON.parse(line);
    // A key that stands twice is one of fewer than are written.
    if (keysWithin(content, 0) === keysWritten(line)) return { content };
  } catch {}
  // The rest of a line end is nothing that columns are counted for.
  return parseJson(line.trimEnd(), columnOf);
}

export const tooLong: Issue = {
  code: 'too-long',
  at: '',
  expected: `${limits.rowBytes} bytes in a row`,
  found: 'more',
};

const columnOf = (at: number): string => `column ${at + 1}`;

/** How many keys objects have; none that can be counted where they lie too deep. */
function keysWithin(content: unknown, depth: number): number {
  if (typeof content !== 'object' || content === null) return 0;
  if (depth > limits.nesting) return Number.NaN;
  let keys = 0;
  if (Array.isArray(content)) for (const entry of content) keys += keysWithin(entry, depth + 1);
  else
    for (const key of Object.keys(content)) {
      keys += 1;
      const value = (content as Record<string, unknown>)[key];
      if (typeof value === 'object' && value !== null) keys += keysWithin(value, depth + 1);
    }
  return keys;
}

/** How often a colon follows a quote: once a key, and more often only where it does so within a text. */
function keysWritten(line: string): number {
  let keys = 0;
  for (let at = line.indexOf(':'); at !== -1; at = line.indexOf(':', at + 1)) {
    let before = at - 1;
    while (isSpace(line.charCodeAt(before))) before -= 1;
    if (line.charCodeAt(before) === 0x22) keys += 1;
  }
  return keys;
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0d;
