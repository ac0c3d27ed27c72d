/** The links of Markdown pages that lead nowhere: to a page that is not there, or to a heading that the page does not have. */
export function deadLinks(
  files: Readonly<Record<string, string>>,
  isElsewhere: (path: string) => boolean = () => false,
): string[] {
  const pages = Object.entries(files).filter(([path]) => path.endsWith('.md'));
  const anchors = new Map(pages.map(([path, text]) => [path, anchorsOf(withoutFences(text))]));
  return pages.flatMap(([from, text]) =>
    [...withoutFences(text).matchAll(/(?<!\\)\]\(([^)]*)\)/g)].flatMap(([, address = '']) => {
      const [path = '', anchor] = address.split('#') as [string, string?];
      const to =
        path === '' ? from : new URL(path, `file:///docs/rules/${from}`).pathname.slice(1).replace('docs/rules/', '');
      const isThere =
        files[to] === undefined ? isElsewhere(`../../${to}`) : anchor === undefined || anchors.get(to)?.has(anchor);
      return isThere ? [] : [`${from}: ${address}`];
    }),
  );
}

const withoutFences = (text: string): string => text.replace(/^(`{3,})[^`]*?\n[\s\S]*?^\1$/gm, '');

/** As a code host makes them: the shown words in lower case, hyphens for spaces, a number after the second of a name. */
function anchorsOf(page: string): ReadonlySet<string> {
  const anchors = new Set([...page.matchAll(/<a id="([^"]*)">/g)].map(([, id = '']) => id));
  for (const [, heading = ''] of page.matchAll(/^#+ (.*)$/gm)) {
    const shown = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\\(.)/g, '$1');
    const kept = [...shown.toLowerCase()].filter((letter) => /[\p{L}\p{N}_ -]/u.test(letter)).join('');
    const anchor = kept.trim().replaceAll(' ', '-');
    let number = 0;
    while (anchors.has(number === 0 ? anchor : `${anchor}-${number}`)) number += 1;
    anchors.add(number === 0 ? anchor : `${anchor}-${number}`);
  }
  return anchors;
}
