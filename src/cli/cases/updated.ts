import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import type { CaseFile } from './case-files.ts';
import { updatedCsv } from './csv-text.ts';
import type { FileEdits } from './edits.ts';

/** The text of a file with what its cases are to expect; all else stays as it is written. */
export function updatedText({ csv }: CaseFile, text: string, edits: FileEdits): string {
  return csv === null ? updatedJson(text, edits) : updatedCsv(csv, edits);
}

function updatedJson(text: string, edits: FileEdits): string {
  let so = text;
  for (const [index, ofCase] of edits)
    for (const { keys, content } of ofCase) {
      const path = [index, 'expect', ...keys];
      const root = parseTree(so);
      const node = root === undefined ? undefined : findNodeAtLocation(root, path);
      if (node !== undefined && content !== undefined)
        so = so.slice(0, node.offset) + onOneLine(content) + so.slice(node.offset + node.length);
      else so = applyEdits(so, modify(so, path, content, { formattingOptions: { insertSpaces: true, tabSize: 2 } }));
    }
  return so;
}

/** JSON as a person writes it on a line. */
export function onOneLine(content: unknown): string {
  if (Array.isArray(content)) return `[${content.map(onOneLine).join(', ')}]`;
  if (typeof content !== 'object' || content === null) return JSON.stringify(content);
  const fields = Object.entries(content).map(([key, part]) => `${JSON.stringify(key)}: ${onOneLine(part)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}
