import { wrapped } from '../../src/cli/wrapped.ts';
import { escaped } from '../../src/language/answer/escaped.ts';

interface Picture {
  /** Characters in a line, and lines at most. */
  readonly width: number;
  readonly lines: number;
  readonly terminal: boolean;
}

const LINE = 18;
const CHARACTER = 8.4;

/** The first lines of a text as a picture. */
export function pictureOf(text: string, { width, lines, terminal }: Picture): string {
  const told = wrapped(text.replace(/\n{2,}/g, '\n\n').trim(), width)
    .split('\n')
    .slice(0, lines);
  const [page, ink] = terminal ? ['#1e1e1e', '#e6e6e6'] : ['#fffdf7', '#222222'];
  const size = [Math.ceil(width * CHARACTER) + 32, told.length * LINE + 28];
  const rows = told.map((line, index) => {
    const isFault = /^(FAILED|.*does not hold)/.test(line);
    const fill = isFault ? ` fill="${terminal ? '#ff8a80' : '#b00000'}"` : '';
    return `<text x="16" y="${28 + index * LINE}"${fill} xml:space="preserve">${escaped(line)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.join(' ')}" font-family="monospace" font-size="14" fill="${ink}">`,
    `<title>${escaped(told[0] ?? '')}</title>`,
    `<rect width="100%" height="100%" rx="6" fill="${page}"/>`,
    ...rows,
    '</svg>',
    '',
  ].join('\n');
}
