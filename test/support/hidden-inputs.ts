/** The hidden inputs of a page's forms; of several with a name, the last. */
export function hiddenInputs(html: string): Readonly<Record<string, string>> {
  const inputs = html.matchAll(/<input type="hidden" name="(?<name>[^"]+)" value="(?<value>[^"]*)"/g);
  return Object.fromEntries([...inputs].map(({ groups }) => [groups?.['name'] ?? '', groups?.['value'] ?? '']));
}
