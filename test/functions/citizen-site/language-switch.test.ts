import { describe, expect, test } from 'vitest';
import { aSite, fillIn, onceKeyOn, type Seen } from './browser.ts';
import { applied, consents, shownOn, typedRow } from './consent-pages.ts';
import { withPlan } from './own-plan.ts';
import { shortForm } from './posted-steps.ts';
import { aWorld, siv } from './site-under-test.ts';

/** Where the switch of a page with a form posts it: `nn` → `/masoy/nn/soknad/personen`. */
function switchesOf({ html }: Seen): Readonly<Record<string, string>> {
  const buttons = html.matchAll(/<button[^>]* form="form" formaction="([^"]+)"[^>]* name="again" value="(\w+)"/g);
  return Object.fromEntries([...buttons].map(([, address = '', language = '']) => [language, address]));
}

/** The first button of the form in the document is what Enter in a text field presses. */
function firstButton({ html }: Seen): string {
  return /<button[^>]*(?: form="form"|type="submit")[^>]*>/.exec(html)?.[0] ?? '';
}

function typedIn({ html }: Seen, name: string): string | undefined {
  const [input = ''] = [...html.matchAll(/<input[^>]*>/g)]
    .map(([each]) => each)
    .filter((each) => each.includes(` name="${name}"`));
  return / value="([^"]*)"/.exec(input)?.[1];
}

const half = { givenName: 'Siv', familyName: '', mobile: '12', noticeChannel: 'sms', 'birthDate.day': '31' };

async function atPerson() {
  const world = aWorld();
  const browser = await aSite(world).signedIn(siv);
  await browser.post('/masoy/nb/soknad', { action: 'begin' });
  await browser.post('/masoy/nb/soknad/hvem', { role: 'self', length: 'short' });
  return { world, browser };
}

describe('the language switch on a page with a form', () => {
  test('is buttons of the form, on the empty page and on the one with errors, and none of them is what Enter presses', async () => {
    const { browser } = await atPerson();
    const pages = [
      await browser.get('/masoy/nb/soknad/personen'),
      await browser.post('/masoy/nb/soknad/personen', half),
    ];
    for (const page of pages) {
      expect(switchesOf(page)).toEqual({ nn: '/masoy/nn/soknad/personen', en: '/masoy/en/soknad/personen' });
      expect(firstButton(page)).not.toContain('name=');
    }
  });

  test('shows what is typed in the other language, forces no errors on anybody, and saves nothing', async () => {
    const { browser } = await atPerson();
    const page = await browser.post('/masoy/nn/soknad/personen', { ...half, again: 'nn' });
    expect(page.status).toBe(200);
    expect(page.title).toMatch(/^Om deg/);
    expect(page.html).toContain('<html lang="nn"');
    expect(page.text).toContain('Førenamn');
    expect(typedIn(page, 'givenName')).toBe('Siv');
    expect(typedIn(page, 'mobile')).toBe('12');
    expect(typedIn(page, 'birthDate.day')).toBe('31');
    expect(page.html).not.toContain('ds-error-summary');
    expect((await browser.get('/masoy/nn/soknad/personen')).html).not.toContain('value="Siv"');
  });

  test('keeps the way back to the check page', async () => {
    const { browser } = await atPerson();
    expect(switchesOf(await browser.get('/masoy/nb/soknad/hvem?endre'))).toMatchObject({
      en: '/masoy/en/soknad/hvem?endre',
    });
    const page = await browser.post('/masoy/en/soknad/hvem?endre', { role: 'parent', again: 'en' });
    expect(page.html).toContain('action="/masoy/en/soknad/hvem?endre"');
    expect(page.html).toMatch(/name="role" value="parent" checked/);
  });

  test('keeps the tick on the check page, and sends nothing', async () => {
    const world = aWorld();
    const browser = await aSite(world).signedIn(siv);
    const onceKey = onceKeyOn(await fillIn(browser, shortForm));
    const page = await browser.post('/masoy/nn/soknad/se-over', { onceKey, correct: 'yes', again: 'nn' });
    expect(page.status).toBe(200);
    expect(page.html).toMatch(/name="correct" value="yes" checked/);
    expect(onceKeyOn(page)).toBe(onceKey);
    expect(world.state.cases.size).toBe(0);
    expect(await browser.post('/masoy/nn/soknad/se-over', { onceKey, correct: 'yes' })).toMatchObject({ status: 303 });
  });

  test.each(['kontakt', 'endring'])('of one’s own case keeps what is typed and changes nothing: %s', async (form) => {
    const { browser, myCase, reference } = await withPlan();
    const before = await browser.get(myCase);
    const typed = form === 'kontakt' ? { mobile: '400', email: 'x' } : { text: 'Jeg har flyttet.' };
    expect(switchesOf(await browser.get(`${myCase}/${form}`))).toHaveProperty('nn');
    const page = await browser.post(`/masoy/nn/min-sak/${reference}/${form}`, { ...typed, again: 'nn' });
    expect(page.status).toBe(200);
    if (form === 'kontakt') expect(typedIn(page, 'mobile')).toBe('400');
    else expect(page.html).toContain('Jeg har flyttet.</textarea>');
    expect(page.html).not.toContain('ds-error-summary');
    expect((await browser.get(myCase)).text).toBe(before.text);
  });
});

describe('the language switch in the consent', () => {
  test('keeps what is typed, stores nothing, and what is read in the new language can be answered there', async () => {
    const given = await applied();
    const { browser, address, reference } = given;
    const shown = shownOn(await browser.get(address));
    const typed = { plan: 'yes', ...typedRow(0, { 'from.day': '31' }) };
    const page = await browser.post(`/masoy/nn/samtykke/${reference}`, { ...typed, shown, again: 'nn' });
    expect(page.status).toBe(200);
    expect(page.text).toContain('Eg seier ja til at kommunen lagar ein individuell plan saman med meg.');
    expect(typedIn(page, 'sharing[0].from.day')).toBe('31');
    expect(await consents(given)).toEqual([]);
    const answered = { plan: 'yes', shown: shownOn(page) };
    expect(await browser.post(`/masoy/nn/samtykke/${reference}`, answered)).toMatchObject({ status: 303 });
  });

  test('makes no old page new: a change in another tab is told all the same', async () => {
    const { browser, address, reference } = await applied();
    const shown = shownOn(await browser.get(address));
    await browser.post(address, { coordinator: 'no' });
    const page = await browser.post(`/masoy/nn/samtykke/${reference}`, { plan: 'yes', shown, again: 'nn' });
    const answered = { plan: 'yes', shown: shownOn(page) };
    expect(await browser.post(`/masoy/nn/samtykke/${reference}`, answered)).toMatchObject({ status: 409 });
  });
});
