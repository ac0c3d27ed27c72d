/** What checks a law: a test in TypeScript, or a property as data. */
export interface Check {
  readonly law: string;
  readonly path: string;
  readonly name: string;
}

const lawsOfName = /^((?:P\d{2,3}, )*P\d{2,3}) (.+)$/s;

/** The tests whose names begin with a law, or several. */
export function testsIn(path: string, source: string): Check[] {
  const titles = source.matchAll(/\b(?:test|it)(?:\.each\([^)]*\))?\(\s*(['"`])(.+?)\1/gs);
  return [...titles].flatMap(([, , title = '']) => {
    const [, laws = '', name = ''] = lawsOfName.exec(title) ?? [];
    return laws
      .split(', ')
      .filter((law) => law !== '')
      .map((law) => ({ law, path, name: name.replace(/[:,]? (?:%s|\$\{.+)$/s, '') }));
  });
}
