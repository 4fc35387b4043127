import type { MailContent } from './mail-content.ts';

export function mailText({ paragraphs, link }: MailContent): string {
  const lines = link ? [...paragraphs, `${link.text}: ${link.href}`] : paragraphs;
  return `${lines.join('\n\n')}\n`;
}

/** One column that fits a narrow client, the reader's own font size, and colours that follow the reader's dark mode. */
export function mailHtml({ language, subject, paragraphs, link }: MailContent): string {
  const body = paragraphs.map((line) => `<p>${escaped(line)}</p>`);
  const linkLine = link ? [`<p><a href="${escaped(link.href)}">${escaped(link.text)}</a></p>`] : [];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escaped(subject)}</title>
<style>
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 36em; padding: 1em; font-family: Arial, sans-serif; line-height: 1.5; }
h1 { font-size: 1.25em; }
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
