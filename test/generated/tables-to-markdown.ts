/** Rows of a table under a head. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** Text as code in a cell: whatever characters it has, it stays within. */
export function codeInTable(text: string): string {
  const visible = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll('\\\\', '\\');
  const fence = visible.includes('`') ? '``' : '`';
  const space = /^`|`$/.test(visible) ? ' ' : '';
  return `${fence}${space}${visible.replaceAll('|', '\\|')}${space}${fence}`;
}
