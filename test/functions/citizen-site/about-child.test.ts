import { describe, expect, test } from 'vitest';
import { acceptsRole, appoints, decides, registersPlan } from './caseworker.ts';
import { type Applied, applied, linksOn, yesToAll } from './consent-pages.ts';
import { type PostedStep, parentsForm } from './posted-steps.ts';
import { kari, siv } from './site-under-test.ts';

/** More than every parent tells. */
const told: PostedStep['fields'] = {
  'services[0].type': 'BUP',
  'services[0].where': 'Hammerfest',
  matters: 'Å få være med på <fotball>.\r\nRo om morgenen.',
};
const fullForm = parentsForm.map((posted) => {
  if (posted.step === 'tjenester') return { ...posted, fields: { ...posted.fields, ...told } };
  if (posted.step === 'hva') return { ...posted, fields: { wishes: ['plan', 'childrensCoordinator'] } };
  const spoken = { interpreter: 'yes', 'interpreter.language': 'Nordsamisk', adaptations: 'Ring etter kl. 16.' };
  return posted.step === 'personen' ? { ...posted, fields: { ...posted.fields, ...spoken } } : posted;
});
const askedToo: PostedStep = { step: 'innhenting', fields: {} };

/** A parent who has been checked; with all that can be told when `whole`. */
async function parents(whole = true): Promise<Applied & { readonly child: string }> {
  const given = await applied(whole ? [...fullForm, askedToo] : parentsForm);
  const { world, browser, reference, address, myCase } = given;
  await decides(world, reference);
  await acceptsRole(world, reference);
  if (whole) {
    await browser.post(address, yesToAll);
    await appoints(world, reference);
  }
  return { ...given, child: `${myCase}/om-barnet` };
}

const offered = (html: string) => [...html.matchAll(/type="checkbox"[^>]* value="(\w+)"/g)].map(([, part]) => part);
const ticked = (html: string) => [...html.matchAll(/<input[^>]* value="(\w+)"[^>]* checked/g)].map(([, part]) => part);

describe('a sheet about my child', () => {
  test('is offered on my case, with nothing chosen beforehand', async () => {
    const { browser, myCase, child } = await parents();
    expect(linksOn(await browser.get(myCase))).toContain(child);
    const { html, title } = await browser.get(child);
    expect(title).toBe('Om barnet mitt – Måsøy kommune');
    expect(offered(html)).toEqual(['navn', 'viktig', 'tjenester', 'koordinator', 'hensyn', 'tolk']);
    expect(ticked(html)).toEqual([]);
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
  });

  test('says what was chosen and nothing else', async () => {
    const { browser, child } = await parents();
    const { text, html, title, status } = await browser.get(`${child}/ark?vis=navn&vis=viktig`);
    expect([status, title]).toEqual([200, 'Om barnet mitt – Måsøy kommune']);
    expect(text).toContain('Navn og fødselsdato Nils Syntetisk Født 1. februar 2017');
    expect(text).toContain('Å få være med på <fotball>. Ro om morgenen.');
    expect(html).not.toContain('<fotball>');
    for (const secret of ['BUP', 'Kari Koord', 'Nordsamisk', 'kl. 16', '40000031']) expect(text).not.toContain(secret);
  });

  test('can say all of it', async () => {
    const { browser, child, world, reference } = await parents();
    await registersPlan(world, reference);
    const all = ['navn', 'viktig', 'tjenester', 'koordinator', 'plan', 'hensyn', 'tolk'];
    const { text } = await browser.get(`${child}/ark?${all.map((part) => `vis=${part}`).join('&')}`);
    for (const told of ['BUP', 'Kari Koord', '40 00 00 10', 'Fra 1. mai 2026', 'Ring etter kl. 16.', 'Nordsamisk'])
      expect(text).toContain(told);
    expect(text).toContain('Laget av en forelder 5. mars 2026.');
  });

  test('carries no name of the child in its address or title, in any language', async () => {
    const { browser, child } = await parents();
    for (const language of ['nb', 'nn', 'en']) {
      const address = child.replace('/nb/', `/${language}/`);
      const page = await browser.get(`${address}/ark?vis=navn`);
      expect(page.title).not.toMatch(/Nils|Syntetisk/);
      expect(linksOn(page).join(' ')).not.toMatch(/Nils|2017/);
    }
  });

  test('keeps what was chosen when the language is changed, and when something is to be changed', async () => {
    const { browser, child } = await parents();
    const page = await browser.get(`${child}/ark?vis=navn&vis=tolk`);
    expect(page.html).toContain(`href="${child.replace('/nb/', '/nn/')}/ark?vis=navn&amp;vis=tolk"`);
    // While choosing, the languages are buttons of the form.
    const other = `${child.replace('/nb/', '/nn/')}?vis=navn&again=nn`;
    expect((await browser.get(child)).html).toMatch(/<button[^>]* name="again" value="nn"/);
    expect(ticked((await browser.get(other)).html)).toEqual(['navn']);
    expect(linksOn(page)).toContain(`${child}?vis=navn&amp;vis=tolk`);
    expect(ticked((await browser.get(`${child}?vis=navn&vis=tolk`)).html)).toEqual(['navn', 'tolk']);
  });

  test.each(['', '?vis=', '?vis=alt', '?vis=%3Cb%3E', '?vis=plan'])(
    'asks again when nothing is chosen: «%s»',
    async (query) => {
      const { browser, child } = await parents();
      const page = await browser.get(`${child}/ark${query}`);
      expect(page.status).toBe(422);
      expect(page.title).toContain('Feil: ');
      expect(page.text).toContain('Velg minst én ting som skal stå på arket.');
      expect(page.html).toContain('href="#vis"');
      expect(page.html).not.toContain('<b>');
    },
  );

  test('offers only what there is something to say about', async () => {
    const { browser, child } = await parents(false);
    expect(offered((await browser.get(child)).html)).toEqual(['navn']);
  });
});

describe('no sheet is made', () => {
  test('by a parent who is not checked', async () => {
    const { browser, myCase } = await applied(parentsForm);
    expect(linksOn(await browser.get(myCase))).not.toContain(`${myCase}/om-barnet`);
    expect((await browser.get(`${myCase}/om-barnet`)).status).toBe(404);
    expect((await browser.get(`${myCase}/om-barnet/ark?vis=navn`)).status).toBe(404);
  });

  test('about oneself, or of somebody else’s child', async () => {
    const own = await applied();
    expect((await own.browser.get(`${own.myCase}/om-barnet`)).status).toBe(404);
    const { site, child } = await parents();
    expect((await (await site.signedIn(kari)).get(`${child}/ark?vis=navn`)).status).toBe(404);
    expect((await (await site.signedIn(siv)).get(`${child}/ark?vis=navn`)).status).toBe(200);
  });
});
