import { describe, expect, test } from 'vitest';
import { languages } from '../../../shared/domain/settings/municipality.ts';
import { known } from '../../../shared/notices/words/placeholders.ts';
import { citizenKinds } from '../../../shared/notices/words/wording.ts';
import { wordings } from '../../../shared/notices/words/wordings.ts';

const placeholders = (texts: unknown) =>
  [...JSON.stringify(texts).matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();

describe('a template', () => {
  // The compiler says of each of these that it may not be written; without an error, it would say that.
  test('with a placeholder too many does not compile, wherever it stands', () => {
    const whole = { subject: 'Sak {reference}', lines: ['Svar innen {date}, ring {phone}.'], sms: '{municipality}' };
    expect(known({ subject: 'Sak {reference}', lines: ['Svar innen {date}, ring {phone}.'] })).toBeDefined();
    // @ts-expect-error nobody's name is told
    expect(known({ subject: 'Til {name}', lines: ['Svar innen {date}.'] })).toBeDefined();
    // @ts-expect-error no answer is told, in no paragraph of a mail
    expect(known({ subject: 'Sak {reference}', lines: ['Sak {reference}.', 'Du får {service} nå.'] })).toBeDefined();
    // @ts-expect-error nor in an SMS, after ever so many that are known
    expect(known({ sms: '{municipality}: {reference}, {date}, {phone} {unit}' })).toBeDefined();
    // @ts-expect-error what is put together while the service runs is not known here
    expect(known(whole)).toBeDefined();
  });

  test.each(citizenKinds)('%s names the same in nb, nn and en', (kind) => {
    const [nb, ...others] = languages.map((language) => placeholders(wordings[language].citizen[kind]));
    for (const other of others) expect(new Set(other)).toEqual(new Set(nb));
  });
});
