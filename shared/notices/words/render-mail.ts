import type { MailContent, MailGroup, MailRow } from './mail-content.ts';

export function mailText({ paragraphs, groups = [], link }: MailContent): string {
  const parts = [...paragraphs, ...groups.map(groupText), ...(link ? [`${link.text}: ${link.href}`] : [])];
  return `${parts.join('\n\n')}\n`;
}

function groupText({ heading, rows, more }: MailGroup): string {
  return [heading.toUpperCase(), ...rows.map(rowText), ...(more ? [more] : [])].join('\n\n');
}

/** An address on a line of its own can be opened in any client. */
function rowText({ title, text, href }: MailRow): string {
  return [`- ${title}: ${text}`, ...(href ? [`  ${href}`] : [])].join('\n');
}

/**
 * One column that fits a narrow client, in the reader's own font size. Colours follow the reader's dark mode: by
 * `color-scheme` where a client knows it, by the media query where it paints a page white unless told otherwise.
 */
export function mailHtml({ language, subject, paragraphs, groups = [], link }: MailContent): string {
  const body = paragraphs.map((line) => `<p>${escaped(line)}</p>`);
  const linkLine = link ? [`<p>${anchor(link)}</p>`] : [];
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
h2 { margin: 2em 0 0.75em; font-size: 1.1em; line-height: 1.3; }
ul { margin: 0; padding: 0; list-style: none; }
li { margin: 0 0 1em; }
a { color: #0b57a4; }
@media (prefers-color-scheme: dark) {
  body { background: #1b1d1f; color: #f0f0f0; }
  a { color: #9ecbff; }
}
</style>
</head>
<body>
<h1>${escaped(subject)}</h1>
${[...body, ...groups.map(groupHtml), ...linkLine].join('\n')}
</body>
</html>
`;
}

/** `role`: without bullets some clients' screen readers would not call it a list (WebKit). */
function groupHtml({ heading, rows, more }: MailGroup): string {
  const list = `<ul role="list">\n${rows.map(rowHtml).join('\n')}\n</ul>`;
  return [`<h2>${escaped(heading)}</h2>`, list, ...(more ? [`<p>${escaped(more)}</p>`] : [])].join('\n');
}

function rowHtml({ title, text, href }: MailRow): string {
  const name = href ? anchor({ text: title, href }) : `<strong>${escaped(title)}</strong>`;
  return `<li>${name}<br>${escaped(text)}</li>`;
}

function anchor({ text, href }: { readonly text: string; readonly href: string }): string {
  return `<a href="${escaped(href)}">${escaped(text)}</a>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
