import { masoy } from '../../infra/municipalities/masoy.ts';
import type { Language } from '../../shared/domain/settings/municipality.ts';
import { aSite, fillIn, onceKeyOn } from '../functions/citizen-site/browser.ts';
import { helpersForm, shortForm } from '../functions/citizen-site/posted-steps.ts';
import { aWorld, siv } from '../functions/citizen-site/site-under-test.ts';
import { unknownBrowser } from '../functions/citizen-site/unknown-browser.ts';
import type { Seen } from './citizen-pages.ts';
import type { Visited } from './tour.ts';

/** A draft that is begun and may be deleted, one that is handed over, and where the code is typed. */
export async function draftPages(language: Language): Promise<readonly Seen[]> {
  const base = `/masoy/${language}/`;
  return [...(await begunPages(base)), ...(await handedOverPages(base))];
}

async function helping(base: string) {
  const browser = await aSite(aWorld()).signedIn(siv);
  await fillIn(browser, helpersForm({ mobile: '' }), base.slice(0, -1));
  const reference = /utkast\/(\w{8})\/slett/.exec((await browser.get(`${base}min-sak`)).html)?.[1] ?? '';
  const see = async (key: string, path = key): Promise<Seen> => {
    const { html } = await browser.get(`${base}${path}`);
    return { key, html, browser };
  };
  return { browser, reference, see };
}

async function begunPages(base: string): Promise<readonly Seen[]> {
  const { reference, see } = await helping(base);
  return [
    await see('min-sak, with a draft', 'min-sak'),
    await see('min-sak/utkast/sak/slett', `min-sak/utkast/${reference}/slett`),
    await see('soknad/se-over, for a grown-up', 'soknad/se-over'),
    await see('soknad/overlever'),
  ];
}

async function handedOverPages(base: string): Promise<readonly Seen[]> {
  const { browser, reference, see } = await helping(base);
  const asked = await browser.get(`${base}soknad/overlever`);
  await browser.post(`${base}soknad/overlever`, { onceKey: onceKeyOn(asked) });
  const wrong = await browser.post(`${base}min-sak/kode`, { reference, code: '1' });
  return [
    await see('min-sak/utkast/sak/overlevert', `min-sak/utkast/${reference}/overlevert`),
    await see('min-sak, with a draft handed over', 'min-sak'),
    await see('min-sak/kode'),
    { key: 'min-sak/kode, wrong', html: wrong.html, browser },
  ];
}

/** The same form without a login, as if Måsøy allowed it. */
export async function withoutLoginPages(language: Language): Promise<readonly Visited[]> {
  const world = aWorld();
  world.state.municipalities.set('masoy', { ...masoy, applyWithoutLogin: true });
  const browser = unknownBrowser(aSite(world));
  const start = 'soknad-uten-innlogging';
  const pages: Visited[] = [];
  const address = (path: string) => `/masoy/${language}/${path}`;
  const see = async (key: string, path = key) => pages.push({ key, html: (await browser.get(address(path))).html });
  const sends = async (path: string, fields: Parameters<typeof browser.post>[1]) => {
    world.pass(1);
    return browser.post(address(path), fields);
  };
  await see(start);
  await sends(start, { action: 'begin' });
  await sends(`${start}/hvem`, { role: 'nextOfKin', length: 'short' });
  await see(`${start}/meld`);
  for (const { step, fields } of shortForm) {
    await see(`${start}/${step}`);
    const tooFast = await browser.post(address(`${start}/${step}`), fields);
    pages.push({ key: `${start}/${step}, too fast`, html: tooFast.html });
    await sends(`${start}/${step}`, fields);
  }
  await see(`${start}/se-over`);
  await see(`${start}, begun`, start);
  await see(`${start}/se-over, again`, `${start}/se-over`);
  const sent = await sends(`${start}/se-over`, { correct: 'yes' });
  const receipt = sent.location.split('/').at(-1) ?? '';
  await see(`${start}/kvittering/sak`, `${start}/kvittering/${receipt}`);
  await see(`${start}, sent`, start);
  return pages;
}
