/** A comment above a declaration. */
export const comment = (text: string): string => `/** ${text.replaceAll('*/', '* /')} */`;

export const union = (names: readonly string[]): string =>
  names.length === 0 ? 'never' : names.map((name) => `'${name}'`).join(' | ');

/** A key as TypeScript writes it. */
export const keyText = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`);

/** Lines below one another, each indented by so many steps. */
export const indented = (lines: readonly string[], steps = 1): string =>
  lines.map((line) => line.replace(/^(?=.)/gm, '  '.repeat(steps))).join('\n');
