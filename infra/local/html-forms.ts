export type Button = {
  readonly name: string;
  readonly value: string;
  readonly attributes: Readonly<Record<string, string>>;
};

export type Form = {
  readonly action: string;
  readonly method: string;
  /** It may carry a file (HTML § 4.10.21.8). */
  readonly isMultipart: boolean;
  /** What would be sent as the page stands: names in their order. */
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly buttons: readonly Button[];
};

/** The forms of a page, read without a browser: enough for pages of our own, which are well-formed. */
export function formsOf(page: string): readonly Form[] {
  return [...page.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, opening = '', inside = '']) => {
    const { action = '', method = 'get', enctype = '' } = attributesOf(opening);
    const isMultipart = enctype.toLowerCase() === 'multipart/form-data';
    return { action, method: method.toLowerCase(), isMultipart, fields: fieldsOf(inside), buttons: buttonsOf(inside) };
  });
}

const controls =
  /<input\b([^>]*?)\/?>|<textarea\b([^>]*)>([\s\S]*?)<\/textarea>|<select\b([^>]*)>([\s\S]*?)<\/select>/g;

function fieldsOf(form: string): readonly (readonly [string, string])[] {
  return [...form.matchAll(controls)].flatMap(([, input, area, typed = '', select, options = '']) => {
    if (input !== undefined) return inputField(attributesOf(input));
    if (area !== undefined) return named(attributesOf(area), unescaped(typed.replace(/^\n/, '')));
    return named(attributesOf(select ?? ''), selected(options));
  });
}

function inputField(attributes: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  const { type = 'text', value = '' } = attributes;
  if (type === 'submit' || type === 'button' || type === 'file') return [];
  if (type !== 'radio' && type !== 'checkbox') return named(attributes, value);
  return 'checked' in attributes ? named(attributes, 'value' in attributes ? value : 'on') : [];
}

function named(attributes: Readonly<Record<string, string>>, value: string): readonly (readonly [string, string])[] {
  const { name } = attributes;
  return name === undefined || 'disabled' in attributes ? [] : [[name, value]];
}

function selected(options: string): string {
  const all = [...options.matchAll(/<option\b([^>]*)>([^<]*)/g)].map(([, attributes = '', text = '']) => {
    const { value = unescaped(text.trim()), ...rest } = attributesOf(attributes);
    return { value, chosen: 'selected' in rest };
  });
  return (all.find(({ chosen }) => chosen) ?? all[0])?.value ?? '';
}

function buttonsOf(form: string): readonly Button[] {
  return [...form.matchAll(/<button\b([^>]*)>/g)].map(([, text = '']) => {
    const attributes = attributesOf(text);
    return { name: attributes['name'] ?? '', value: attributes['value'] ?? '', attributes };
  });
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  const found = [...text.matchAll(/([a-zA-Z][\w:-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)];
  return Object.fromEntries(found.map(([, name = '', a, b, c]) => [name.toLowerCase(), unescaped(a ?? b ?? c ?? '')]));
}

export function unescaped(text: string): string {
  const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
  return text.replace(/&(#x?[0-9a-fA-F]+|\w+);/g, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return names[name] ?? whole;
  });
}
