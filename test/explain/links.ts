/** The links of Markdown pages that lead nowhere: to a page that is not there, or to a heading that the page does not have. */
export function deadLinks(pages: Readonly<Record<string, string>>): string[] {
  return Object.entries(pages).flatMap(([from, text]) =>
    [...text.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].flatMap(([, address = '']) => {
      const [path = '', anchor] = address.split('#') as [string, string?];
      const to = path === '' ? from : new URL(path, `file:///${from}`).pathname.slice(1);
      const page = pages[to];
      const isThere = page !== undefined && (anchor === undefined || anchorsOf(page).has(anchor));
      return isThere ? [] : [`${from}: ${address}`];
    }),
  );
}

/** As a code host makes them: the shown words in lower case, hyphens for spaces, a number after the second of a name. */
function anchorsOf(page: string): ReadonlySet<string> {
  const anchors = new Set<string>();
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
