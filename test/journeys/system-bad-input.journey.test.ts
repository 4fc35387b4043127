import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type Browser, createBrowser, signInAs, type Values, type VisitedPage } from '../../infra/local/browser.ts';
import { settled } from '../support/faults-of-service.ts';
import { bySms, type Filing, file, fillUntil, staffBrowser } from '../support/filing.ts';
import { messagesAbout, messagesOf } from '../support/messages.ts';
import { rowsAbout } from '../support/told-rows.ts';

const origin = inject('origin');
const languages = ['nb', 'nn', 'en'] as const;

/** Everything the case has told anybody, when nothing is under way any more. */
async function kindsTold(reference: string): Promise<readonly string[]> {
  await settled(origin);
  return rowsAbout(await messagesOf(origin), reference).map(([, , kind]) => kind);
}

/** The references on "my cases". */
async function casesOf(browser: Browser): Promise<ReadonlySet<string>> {
  const { text } = await browser.get('/masoy/nb/min-sak');
  return new Set([...text.matchAll(/min-sak\/([0-9A-Z]{8})/g)].map(([, reference = '']) => reference));
}

function lastPart({ url }: VisitedPage): string {
  return url.split('/').at(-1) ?? '';
}

describe('the same form sent 50 times at once', () => {
  const browser = createBrowser(origin);
  const filing: Filing = { municipality: 'masoy', person: 'ida', unit: 'hjemmetjenesten' };
  const sent = { values: { correct: 'yes' } };
  let check: VisitedPage;
  let before: ReadonlySet<string>;
  let reference: string;

  beforeAll(async () => {
    check = await fillUntil(browser, 'se-over', filing);
    before = await casesOf(browser);
    const answers = await Promise.all(Array.from({ length: 50 }, () => browser.submit(check, sent)));
    reference = lastPart(answers[0] ?? check);
    expect(new Set(answers.map(({ status, url }) => `${status} ${url}`))).toEqual(
      new Set([`200 ${origin}/masoy/nb/kvittering/${reference}`]),
    );
  });

  test('is one case with one set of notices', async () => {
    expect((await messagesAbout(origin, reference, 2)).map(({ channel }) => channel).toSorted()).toEqual([
      'email',
      'sms',
    ]);
    expect((await kindsTold(reference)).toSorted()).toEqual(['receipt', 'routing']);
    expect(await casesOf(browser)).toEqual(new Set([...before, reference]));
  });

  test('gives the same receipt when it is sent once more', async () => {
    expect(lastPart(await browser.submit(check, sent))).toBe(reference);
  });

  test('something else under its key is refused and changes nothing', async () => {
    const before = await browser.get(`/masoy/nb/min-sak/${reference}`);
    for (const values of [
      { correct: 'yes', needs: 'Noe annet' },
      { correct: 'no' },
      { correct: [] },
      { correct: ['yes', 'yes'] },
    ]) {
      const refused = await browser.submit(check, { values });
      expect([values, refused.status]).toEqual([values, 409]);
    }
    expect((await browser.get(`/masoy/nb/min-sak/${reference}`)).text).toBe(before.text);
    expect(await kindsTold(reference)).toHaveLength(2);
  });

  test("somebody else's key is none", async () => {
    const other = createBrowser(origin);
    const page = await fillUntil(other, 'se-over', { municipality: 'masoy', person: 'mona' });
    const [, onceKey = ''] = check.forms.flatMap(({ fields }) => fields).find(([name]) => name === 'onceKey') ?? [];
    const refused = await other.submit(page, { values: { correct: 'yes', onceKey } });
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(refused.status).toBeLessThan(500);
    expect(refused.text).not.toContain(reference);
    expect(await casesOf(other)).not.toContain(reference);
  });

  test('a check page that another tab has overtaken is refused, and the newer answers are sent', async () => {
    const tab = createBrowser(origin);
    const old = await fillUntil(tab, 'se-over', { municipality: 'fjordsund', person: 'ida' });
    const step = await tab.get('/fjordsund/nn/soknad/tjenester?endre');
    const newer = await tab.submit(step, { values: { needs: 'Noko nytt' } });
    expect((await tab.submit(old, sent)).status).toBe(409);
    const receipt = await tab.submit(newer, sent);
    expect((await tab.get(`/fjordsund/nn/min-sak/${lastPart(receipt)}`)).text).toContain('Noko nytt');
  });
});

describe('a reference opens nothing', () => {
  let reference: string;
  let stranger: Browser;
  let staff: Browser;

  beforeAll(async () => {
    reference = await file(origin, { municipality: 'masoy', person: 'per' });
    stranger = createBrowser(origin);
    await signInAs(stranger, `${origin}/masoy/nb/min-sak`, 'viktor');
    await stranger.get('/fjordsund/nn/min-sak');
    staff = await staffBrowser(origin, 'fjordsund', 'liv.lund');
  });

  test.each(['min-sak/REF', 'min-sak/REF/svar', 'min-sak/REF/trekk', 'kvittering/REF'])(
    "%s is the same page for another's case as for one that never was",
    async (path) => {
      const foreign = await stranger.get(`/masoy/nb/${path.replace('REF', reference)}`);
      const forged = await stranger.get(`/masoy/nb/${path.replace('REF', 'ZZZZ2222')}`);
      expect([foreign.status, forged.status]).toEqual([404, 404]);
      expect(foreign.text.replaceAll(reference, 'REF')).toBe(forged.text.replaceAll('ZZZZ2222', 'REF'));
    },
  );

  test('nor can it be withdrawn by somebody else', async () => {
    const own = await stranger.get('/masoy/nb/soknad');
    const [, formToken = ''] = own.forms.flatMap(({ fields }) => fields).find(([name]) => name === 'formToken') ?? [];
    const answers = await Promise.all(
      [reference, 'ZZZZ2222', '%E6', "'; DROP", reference.toLowerCase()].map((each) =>
        stranger.post(`/masoy/nb/min-sak/${each}/trekk`, { formToken }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 400, 404, 404]);
    expect(await kindsTold(reference)).toHaveLength(2);
  });

  test("another municipality's staff see no such case", async () => {
    const foreign = await staff.get(`/fjordsund/ansatt/sak/${reference}`);
    const forged = await staff.get('/fjordsund/ansatt/sak/ZZZZ2222');
    expect([foreign.status, forged.status]).toEqual([404, 404]);
    expect(foreign.text.replaceAll(reference, 'REF')).toBe(forged.text.replaceAll('ZZZZ2222', 'REF'));
  });

  test("another municipality's sign-in does not count, and its staff are not let in", async () => {
    for (const address of ['', `sak/${reference}`]) {
      const page = await staff.get(`/masoy/ansatt/${address}`);
      expect(page.status).toBe(403);
      expect(page.text).not.toMatch(new RegExp(`Prøvesen|${reference}`));
    }
  });
});

describe.each(languages)('answers that cannot be right, in %s', (language) => {
  const summary = { nb: 'Feil: ', nn: 'Feil: ', en: 'Error: ' }[language];
  const browser = createBrowser(origin);
  let page: VisitedPage;

  beforeAll(async () => {
    const person = { nb: 'tora', nn: 'emil', en: 'amina' }[language];
    page = await fillUntil(browser, 'personen', { municipality: 'masoy', person, language });
  });

  const good: Values = { 'birthDate.day': '22', 'birthDate.month': '7', 'birthDate.year': '1958', staysHere: 'yes' };
  const wrong: readonly (readonly [string, Values, readonly string[]])[] = [
    ['missing', { ...good, givenName: '' }, []],
    ['too long', { ...good, givenName: 'æ'.repeat(101) }, ['æ'.repeat(101)]],
    [
      'no date',
      { ...good, 'birthDate.day': '31', 'birthDate.month': '2', givenName: 'Kjent Navn' },
      ['Kjent Navn', '31'],
    ],
    ['no number', { ...good, mobile: '123', givenName: 'Kjent Navn' }, ['Kjent Navn', '123']],
    [
      'no address',
      { ...good, email: 'kari@', noticeChannel: 'email', givenName: 'Kjent Navn' },
      ['kari@', 'Kjent Navn'],
    ],
    [
      'unknown values',
      { ...good, noticeChannel: 'pigeon', staysHere: '__proto__', givenName: 'Kjent Navn' },
      ['Kjent Navn'],
    ],
    ['an unknown name', { ...good, favouriteColour: 'red', givenName: 'Kjent Navn' }, ['Kjent Navn']],
    ['names of JavaScript', { ...good, __proto__x: '1', constructor: 'a', givenName: 'Kjent Navn' }, ['Kjent Navn']],
    ['a repeated name', { ...good, familyName: ['En', 'To'], givenName: 'Kjent Navn' }, ['Kjent Navn']],
  ];

  test.each(wrong)('%s: the page again, with what was typed', async (_name, values, typed) => {
    const answer = await browser.submit(page, { values });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(`<html lang="${language}"`);
    expect(answer.text).toContain(`<title>${summary}`);
    const fields = answer.forms.flatMap(({ fields: each }) => each.map(([, value]) => value));
    for (const text of typed) expect(fields).toContain(text);
    expect(answer.text).not.toContain('favouriteColour');
  });

  test('and nothing of it is stored', async () => {
    const again = await browser.get(page.url);
    expect(again.text).not.toContain('Kjent Navn');
    expect((await browser.get(page.url.replace('personen', 'se-over'))).url).toBe(page.url);
  });
});

test('the messages differ by language', async () => {
  const texts: string[] = [];
  // One after the other: each is a draft of the same person, and the latest is the one that is open.
  for (const language of languages) {
    const browser = createBrowser(origin);
    const page = await fillUntil(browser, 'personen', { municipality: 'fjordsund', person: 'omar', language });
    const answer = await browser.submit(page, {
      values: { 'birthDate.day': '31', 'birthDate.month': '2', 'birthDate.year': '1990' },
    });
    texts.push(/error-summary[\s\S]*?<\/ul>/.exec(answer.text)?.[0].replace(/<[^>]+>/g, ' ') ?? '');
  }
  expect(new Set(texts).size).toBe(3);
  expect(texts.every((text) => text.length > 40)).toBe(true);
});

describe('what was typed', () => {
  const hostile = `<script>alert(1)</script> {{7*7}} \${7*7} =HYPERLINK("x") "><img src=x onerror=alert(2)> ' -- \u202e`;
  const hidden = 'Skjult svar som ingen ser';
  const leader = () => staffBrowser(origin, 'masoy', 'hanna.hav');
  let pages: readonly VisitedPage[];

  beforeAll(async () => {
    const browser = createBrowser(origin);
    const filing: Filing = {
      municipality: 'masoy',
      person: 'viktor',
      unit: 'hjemmetjenesten',
      personal: {
        ...bySms('40000066'),
        interpreter: 'no',
        'interpreter.language': hidden,
        adaptations: hostile,
      },
      wishes: { existingPlan: 'no', 'existingPlan.where': hidden },
      needs: { needs: hostile, matters: '=1+1', callMe: 'no', callWhen: 'morning' },
    };
    const check = await fillUntil(browser, 'se-over', filing);
    const receipt = await browser.submit(check, { values: { correct: 'yes' } });
    const reference = lastPart(receipt);
    const mine = await browser.get(`/masoy/nb/min-sak/${reference}`);
    pages = [check, receipt, mine, await (await leader()).get(`/masoy/ansatt/sak/${reference}`)];
  });

  test('is shown as text and never run', () => {
    for (const { status, text, headers } of pages) {
      expect(status).toBe(200);
      expect(text).not.toMatch(/<script|<img src=x/);
      expect(text).not.toContain('{{49}}');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
    }
    const [check, , mine, staff] = pages.map(({ text }) => text);
    for (const text of [check, mine, staff]) {
      expect(text).toContain(
        '&lt;script>alert(1)&lt;/script>'.replaceAll('>', text?.includes('&lt;script&gt;') ? '&gt;' : '>'),
      );
      expect(text).toContain('{{7*7}}');
    }
  });

  test('in branches that the answers hide is dropped', () => {
    for (const { text } of pages) expect(text).not.toContain(hidden);
  });

  test('as the address of somebody whose address is protected is dropped', async () => {
    const address = { 'address.street': hidden, 'address.postalCode': '9690', 'address.city': 'Havøysund' };
    const check = await fillUntil(createBrowser(origin), 'se-over', {
      municipality: 'fjordsund',
      person: 'mona',
      personal: { protectedAddress: 'yes', ...address },
    });
    expect(check.text).not.toMatch(new RegExp(`${hidden}|Havøysund`));
  });
});

test('staff forms that no page gave are refused and change nothing', async () => {
  const reference = await file(origin, { municipality: 'masoy', person: 'amina', unit: 'hjemmetjenesten' });
  const staff = await staffBrowser(origin, 'masoy', 'hanna.hav');
  const page = await staff.get(`/masoy/ansatt/sak/${reference}`);
  const fields = page.forms.flatMap((form) => form.fields);
  const formToken = fields.find(([name]) => name === 'formToken')?.[1] ?? '';
  const version = fields.find(([name]) => name === 'version')?.[1] ?? '';
  const bad: readonly (readonly [string, Values])[] = [
    ['take', { version: 'abc' }],
    ['take', { version: '' }],
    ['take', { version: '1e99' }],
    ['take', { version: '-1' }],
    ['take', { version: [version, version] }],
    ['take', { version: `${Number(version) + 7}` }],
    ['decide', { version, outcome: 'perhaps' }],
    ['decide', { version, outcome: ['granted', 'refused'] }],
    ['decide', { version, outcome: 'refused', reasons: 'x'.repeat(100_000) }],
    ['preliminary-answer', { version, 'promisedBy.day': '99' }],
    ['no-such-action', { version }],
  ];
  for (const [action, values] of bad) {
    const answer = await staff.post(`/masoy/ansatt/sak/${reference}/${action}`, { formToken, ...values });
    expect([action, values, answer.status >= 400 && answer.status < 500]).toEqual([action, values, true]);
  }
  const after = (await staff.get(`/masoy/ansatt/sak/${reference}`)).forms.flatMap((form) => form.fields);
  expect(after.find(([name]) => name === 'version')?.[1]).toBe(version);
  expect(await kindsTold(reference)).toHaveLength(2);
});

describe('sign-in', () => {
  test.each([
    ['lars', undefined],
    ['per', 'substantial'],
  ] as const)('%s below the high level is told the ways that remain', async (person, level) => {
    const page = await signInAs(createBrowser(origin), `${origin}/masoy/nb/soknad`, person, level);
    expect(new URL(page.url).pathname).toBe('/masoy/nb/uten-id');
    expect(page.text).toContain('40 00 00 10');
    expect(page.text).toMatch(/papir/i);
  });

  test('a login without identity number can apply, and sees the own case alone', async () => {
    const browser = createBrowser(origin);
    const reference = await file(origin, { municipality: 'masoy', person: 'nora' }, browser);
    expect(await casesOf(browser)).toContain(reference);
    const other = await file(origin, { municipality: 'masoy', person: 'emil' });
    expect(await casesOf(browser)).not.toContain(other);
    expect((await browser.get(`/masoy/nb/min-sak/${other}`)).status).toBe(404);
  });
});
