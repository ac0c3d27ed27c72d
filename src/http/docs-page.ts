import type { JsonSchema } from '../schemas/forms.ts';

type Operation = { readonly summary: string };
type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A page of all that can be asked, made of the document of OpenAPI; it loads nothing. */
export function docsPage(document: JsonSchema): string {
  const { title, version } = document.info as { readonly title: string; readonly version: string };
  const rows = Object.entries(document.paths as Paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(
      ([method, { summary }]) =>
        `<tr><td>${method.toUpperCase()}</td><td><code>${escaped(path)}</code></td><td>${escaped(summary)}</td></tr>`,
    ),
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<h1>${escaped(title)}</h1>
<p>Version ${escaped(version)}. Bodies and answers are described in <a href="openapi.json">openapi.json</a>; what is refused comes as
<code>application/problem+json</code> with all its issues.</p>
<table><thead><tr><th>method</th><th>place</th><th>answers</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>
</html>
`;
}
