import { type Shot, widths } from './camera.ts';

/** `index.html`: each page in its languages and widths, side by side. */
export function overview(shots: readonly Shot[]): string {
  const parts = [...Map.groupBy(shots, ({ part }) => part)].toSorted(([one], [other]) => one.localeCompare(other));
  const contents = parts.map(([part, own]) => `<li><a href="#${idOf(part)}">${escaped(part)}</a> (${own.length})</li>`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Screenshots</title>
<style>
body { font: 1rem/1.4 system-ui, sans-serif; margin: 1.5rem; background: #eee }
h3 { margin: 2rem 0 0.5rem }
.row { display: flex; gap: 1.5rem; align-items: start; overflow-x: auto }
figure { margin: 0; flex: none; display: flex; gap: 0.5rem; align-items: start }
img { border: 1px solid #999; background: #fff; height: auto }
</style>
<h1>Screenshots</h1>
<ul>${contents.join('')}</ul>
${parts.map(([part, own]) => chapter(part, own)).join('\n')}
</html>
`;
}

function chapter(part: string, shots: readonly Shot[]): string {
  const pages = [...Map.groupBy(shots, ({ name }) => name)];
  const rows = pages.map(([name, own]) => {
    const title = `${name} – ${own[0]?.heading ?? ''}`;
    return `<h3>${escaped(title)}</h3><div class="row">${own.map(figure).join('')}</div>`;
  });
  return `<h2 id="${idOf(part)}">${escaped(part)}</h2>${rows.join('\n')}`;
}

/** Narrow ones at half their size, wide ones at a third. */
function figure({ language, files, name }: Shot): string {
  const images = files.map((file, at) => {
    const shown = at === 0 ? widths[0] / 2 : Math.round(widths[1] / 3);
    const alt = escaped(`${name}, ${language}, ${widths[at]} px`);
    return `<a href="${encodeURI(file)}"><img src="${encodeURI(file)}" alt="${alt}" width="${shown}" loading="lazy"></a>`;
  });
  return `<figure><figcaption>${language}</figcaption>${images.join('')}</figure>`;
}

function idOf(part: string): string {
  return encodeURIComponent(part.replaceAll(' ', '-'));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
