export type RawMail = {
  readonly raw: Buffer;
  readonly source: string;
  readonly configurationSet: string;
  readonly destinations: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
};

/** What an SES v1 `SendRawEmail` form carries; lists come as `Tags.member.1.Name`. */
export function readRawMail(form: URLSearchParams): RawMail | undefined {
  if (form.get('Action') !== 'SendRawEmail') return undefined;
  return {
    raw: Buffer.from(form.get('RawMessage.Data') ?? '', 'base64'),
    source: form.get('Source') ?? '',
    configurationSet: form.get('ConfigurationSetName') ?? '',
    destinations: members(form, 'Destinations', '').map(([, value]) => value),
    tags: Object.fromEntries(members(form, 'Tags', '.Name').map(([at, name]) => [name, form.get(`${at}.Value`) ?? ''])),
  };
}

function members(form: URLSearchParams, list: string, field: string): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  for (let index = 1; ; index += 1) {
    const value = form.get(`${list}.member.${index}${field}`);
    if (value === null) return found;
    found.push([`${list}.member.${index}`, value]);
  }
}
