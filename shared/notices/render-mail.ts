import type { MailContent } from './mail-content.ts';

export function mailText({ paragraphs, link }: MailContent): string {
  const lines = link ? [...paragraphs, `${link.text}: ${link.href}`] : paragraphs;
  return `${lines.join('\n\n')}\n`;
}

/**
 * One column that fits a narrow client, in the reader's own font size. Colours follow the reader's dark mode: by
 * `color-scheme` where a client knows it, by the media query where it paints a page white unless told otherwise.
 */
export function mailHtml({ language, subject, paragraphs, link }: MailContent): string {
  const body = paragraphs.map((line) => `<p>${escaped(line)}</p>`);
  const linkLine = link ? [`<p><a href="${escaped(link.href)}">${escaped(link.text)}</a></p>`] : [];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(subject)}</title>
<style>
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 36em; padding: 1em; font-family: Arial, sans-serif; line-height: 1.5;
  overflow-wrap: anywhere; background: #ffffff; color: #1f2328; }
h1 { font-size: 1.25em; line-height: 1.3; }
a { color: #0b57a4; }
@media (prefers-color-scheme: dark) {
  body { background: #1b1d1f; color: #f0f0f0; }
  a { color: #9ecbff; }
}
</style>
</head>
<body>
<h1>${escaped(subject)}</h1>
${[...body, ...linkLine].join('\n')}
</body>
</html>
`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
