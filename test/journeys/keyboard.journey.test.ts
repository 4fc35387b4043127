import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { act } from '../../infra/local/apply.ts';
import { launchChromium } from '../support/chromium.ts';
import { bySms, file, staffBrowser } from '../support/filing.ts';
import { inMasoy, planned } from '../support/living.ts';
import { begin } from './applying.ts';
import { expectedStops, tabThrough } from './stops.ts';
import { Visitor } from './visitor.ts';

const origin = inject('origin');
const narrow = { width: 320, height: 256 };
let browser: Browser;
let citizen: Visitor;
let leader: Visitor;
/** A page of each kind: name, who opens it, where. */
const pages: { readonly name: string; readonly who: Visitor; readonly path: string }[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  const reference = await file(origin, { municipality: 'masoy', person: 'amina', personal: bySms('40000081') });
  const staff = await staffBrowser(origin, 'masoy', 'hanna.hav');
  await act(staff, { municipality: 'masoy', reference, action: 'take' });
  await act(staff, { municipality: 'masoy', reference, action: 'decide', values: { outcome: 'granted' } });
  const open = await file(origin, { municipality: 'masoy', person: 'amina' });
  const plan = await planned(origin, { ...inMasoy, person: 'amina', personal: bySms('40000082') }, {}, shared);
  [citizen, leader] = await Promise.all([Visitor.arrive(browser, origin), Visitor.arrive(browser, origin)]);
  await begin(citizen, { municipality: 'masoy', language: 'nb', person: 'amina' });
  await citizen.fill([['role', 'self']]);
  await citizen.send();
  await leader.openAs('hanna.hav', '/masoy/ansatt/');
  pages.push(
    { name: 'front page', who: citizen, path: '/masoy/nb/' },
    { name: 'step', who: citizen, path: '/masoy/nb/soknad/personen' },
    { name: 'receipt', who: citizen, path: `/masoy/nb/kvittering/${reference}` },
    { name: 'my case', who: citizen, path: `/masoy/nb/min-sak/${reference}` },
    { name: 'decision', who: citizen, path: `/masoy/nb/min-sak/${reference}/svar` },
    { name: 'consent', who: citizen, path: `/masoy/nb/samtykke/${plan}` },
    { name: 'consent receipt', who: citizen, path: `/masoy/nb/samtykke/${plan}/kvittering` },
    { name: 'withdrawal of consent', who: citizen, path: `/masoy/nb/samtykke/${plan}/trekk` },
    { name: 'my plan', who: citizen, path: `/masoy/nb/min-sak/${plan}` },
    { name: 'what happens now', who: citizen, path: `/masoy/nb/min-sak/${plan}/hva-na` },
    { name: 'contact details', who: citizen, path: `/masoy/nb/min-sak/${plan}/kontakt` },
    { name: 'changed needs', who: citizen, path: `/masoy/nb/min-sak/${plan}/endring` },
    { name: 'queue', who: leader, path: '/masoy/ansatt/' },
    { name: 'case', who: leader, path: `/masoy/ansatt/sak/${open}` },
    { name: 'answer form', who: leader, path: `/masoy/ansatt/sak/${open}/decide?outcome=refused` },
    { name: 'case with a plan', who: leader, path: `/masoy/ansatt/sak/${plan}` },
    { name: 'plan form', who: leader, path: `/masoy/ansatt/sak/${plan}/plan` },
    { name: 'appointment', who: leader, path: `/masoy/ansatt/sak/${plan}/appoint` },
    { name: 'my plans', who: leader, path: '/masoy/ansatt/planer' },
  );
});
afterAll(() => browser.close());

const shared = { 'sharing[0].service': 'Nav', 'sharing[0].direction': 'both', 'sharing[0].areas': ['work'] };

async function onEveryPage(look: (visitor: Visitor, name: string) => Promise<void>): Promise<void> {
  for (const { name, who, path } of pages) {
    await who.open(path);
    await look(who, name);
  }
}

/** Puts a style on the page past its content security policy, as a reader's own settings would. */
async function styled(visitor: Visitor, css: string): Promise<void> {
  await visitor.page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** Elements whose words are cut off, and how far the page is too wide. */
async function cutOff(visitor: Visitor): Promise<readonly string[]> {
  return visitor.page.evaluate(() => {
    const root = document.documentElement;
    const cut = [...document.querySelectorAll<HTMLElement>('main *, header *, aside *, footer *')].filter(
      (element) =>
        !element.closest('.ds-sr-only') &&
        getComputedStyle(element).overflow === 'hidden' &&
        (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1),
    );
    const wide = root.scrollWidth > root.clientWidth ? [`${root.scrollWidth - root.clientWidth} px too wide`] : [];
    return [...wide, ...cut.map(({ tagName, className }) => `${tagName}.${className}`)];
  });
}

describe('with the keyboard alone', () => {
  it('Tab goes through every page in its own order, is seen at every stop and is held nowhere', async () => {
    await onEveryPage(async ({ page }, name) => {
      const count = await expectedStops(page);
      const stops = await tabThrough(page, count);
      expect(
        stops.map(({ place }) => place),
        name,
      ).toEqual([...Array(count).keys()]);
      expect(
        stops.filter(({ shown, inView }) => !shown || !inView).map((each) => each.name),
        name,
      ).toEqual([]);
    });
  });

  it('the first stop leads past the header', async () => {
    await citizen.open('/masoy/nb/soknad/personen');
    await citizen.page.keyboard.press('Tab');
    await citizen.page.keyboard.press('Enter');
    await citizen.hasFocus('main');
  });

  it('what went wrong has the focus, and Enter on it leads to the field', async () => {
    await citizen.open('/masoy/nb/soknad/personen');
    await citizen.send();
    await citizen.hasFocus('.ds-error-summary');
    await citizen.page.keyboard.press('Tab');
    await citizen.page.keyboard.press('Enter');
    await citizen.hasFocus('#givenName');
    const choice = citizen.page.locator('.ds-error-summary a[href="#noticeChannel"]');
    await choice.focus();
    await citizen.page.keyboard.press('Enter');
    await citizen.hasFocus('[name="noticeChannel"][value="sms"]');
  });

  it('Enter in a text field saves the step, removes no row and changes no language', async () => {
    await citizen.open('/masoy/nb/soknad/personen');
    await citizen.fill([['givenName', 'Amina']]);
    await citizen.page.locator('[name="givenName"]').press('Enter');
    await citizen.hasFocus('.ds-error-summary');
    expect(citizen.path()).toBe('/masoy/nb/soknad/personen');
  });
});

describe('with one’s own settings', () => {
  it('wide letters, words and lines cut nothing off, narrow or wide', async () => {
    await onEveryPage(async (visitor, name) => {
      await styled(
        visitor,
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
      );
      for (const size of [narrow, { width: 1280, height: 900 }]) {
        await visitor.page.setViewportSize(size);
        expect(await cutOff(visitor), `${name} ${size.width}`).toEqual([]);
      }
    });
  });

  it('text twice as large needs no scrolling sideways', async () => {
    await onEveryPage(async (visitor, name) => {
      await styled(visitor, 'html { font-size: 200% }');
      expect(await cutOff(visitor), name).toEqual([]);
    });
  });

  it('forced colours leave a frame on fields and buttons and a mark where the focus is', async () => {
    await Promise.all([citizen, leader].map(({ page }) => page.emulateMedia({ forcedColors: 'active' })));
    await onEveryPage(async ({ page }, name) => {
      const stops = await tabThrough(page, 4);
      expect(
        stops.filter(({ shown }) => !shown),
        name,
      ).toEqual([]);
      const frameless = await page
        .locator('main .ds-button, main .ds-input')
        .evaluateAll((all) =>
          all
            .filter((each) => getComputedStyle(each).borderStyle === 'none' && each.getClientRects().length > 0)
            .map((each) => each.outerHTML),
        );
      expect(frameless, name).toEqual([]);
    });
    await Promise.all([citizen, leader].map(({ page }) => page.emulateMedia({ forcedColors: null })));
  });

  it('nothing moves for those who want less motion', async () => {
    await citizen.page.emulateMedia({ reducedMotion: 'reduce' });
    await citizen.open('/masoy/nb/soknad/personen');
    const moving = await citizen.page.locator('*').evaluateAll(
      (all) =>
        all.filter((each) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each);
          return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
        }).length,
    );
    expect(moving).toBe(0);
    await citizen.page.emulateMedia({ reducedMotion: null });
  });
});

describe('on paper', () => {
  it.each(['receipt', 'decision', 'consent receipt', 'what happens now'])(
    'the %s is its words, its reference and whom to call, on two sheets at most',
    async (name) => {
      const { path = '' } = pages.find((each) => each.name === name) ?? {};
      await citizen.open(path);
      await citizen.page.emulateMedia({ media: 'print' });
      const shown = await citizen.page.locator('body').innerText();
      expect(shown).toContain('Måsøy kommune');
      expect(shown).toContain(path.split('/').at(4)?.slice(0, 4));
      expect(shown).toContain('40 00 00 10');
      for (const clutter of ['Logg ut', 'Nynorsk', 'Hopp til', 'Personvern', 'Gå til Min sak', 'Tilbake'])
        expect(shown).not.toContain(clutter);
      const pdf = await citizen.page.pdf({ format: 'A4' });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(2);
      await citizen.page.emulateMedia({ media: null });
    },
  );
});
