import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Download } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { largestFile } from '../../shared/domain/handling/attachment.ts';
import { guardianAnswers, stepPosts } from '../support/application-answers.ts';
import { launchChromium } from '../support/chromium.ts';
import { file } from '../support/filing.ts';
import { messagesAbout } from '../support/messages.ts';
import { anInfectedPdf, aPdf, aPdfOf } from '../support/sent-files.ts';
import { apply } from './applying.ts';
import { duringOfficeHours } from './morning.ts';
import { contextOf } from './samples.ts';
import { Visitor } from './visitor.ts';

const origin = inject('origin');
const site = { municipality: 'masoy', language: 'nb', person: 'viktor' } as const;
let browser: Browser;
beforeAll(async () => {
  [browser] = await Promise.all([launchChromium(), duringOfficeHours(origin)]);
});
afterAll(() => browser.close());

type Sent = { readonly citizen: Visitor; readonly reference: string; readonly mine: string };

/** A guardian has applied and stands on the receipt. */
async function appliedAsGuardian(javaScript: boolean): Promise<Sent> {
  const citizen = await Visitor.arrive(browser, origin, javaScript);
  const context = await contextOf(origin, site);
  const answers = guardianAnswers({ unit: 'unknown' }, context);
  const { reference } = await apply(citizen, site, stepPosts(answers, context));
  return { citizen, reference, mine: `/masoy/nb/min-sak/${reference}` };
}

/** A guardian who has applied stands at the case. */
async function waitingGuardian(): Promise<Sent> {
  const reference = await file(origin, { municipality: 'masoy', person: site.person, guardian: 'Vera Verge' });
  const citizen = await Visitor.arrive(browser, origin, false);
  const mine = `/masoy/nb/min-sak/${reference}`;
  await citizen.openAs(site.person, mine);
  return { citizen, reference, mine };
}

async function choose({ page }: Visitor, name: string, buffer: Buffer): Promise<void> {
  await page.locator('main input[type="file"]').setInputFiles({ name, mimeType: 'application/pdf', buffer });
}

/** Opens this page until it says so: a scan takes a moment. */
async function sees(visitor: Visitor, path: string, words: string): Promise<void> {
  for (let tries = 0; tries < 40; tries += 1) {
    await visitor.open(path);
    if ((await visitor.text()).includes(words)) return;
    await pause(100);
  }
  throw new Error(`${path} never said: ${words}\n${await visitor.text()}`);
}

async function saved(download: Download): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function save(visitor: Visitor, selector: string) {
  const [download] = await Promise.all([visitor.page.waitForEvent('download'), visitor.press(selector)]);
  return saved(download);
}

describe.each([{ script: 'on' }, { script: 'off' }])('a mandate, scripts $script', ({ script }) => {
  it('goes from the receipt by way of its scan to the leader, who is told and saves it', async () => {
    const { citizen, reference, mine } = await appliedAsGuardian(script === 'on');
    await citizen.press(`main a[href="${mine}/fullmakt"]`);
    expect(await citizen.heading()).toBe('Send fullmakt eller vergefullmakt');
    await choose(citizen, '../Fullmakt\u202e for Åse.pdf', aPdf);
    await citizen.send();
    expect(citizen.path()).toBe(mine);
    await sees(citizen, mine, 'Vi har fått dokumentet.');
    expect(await save(citizen, 'main a[href*="/vedlegg/"]')).toEqual({ name: 'Fullmakt for Åse.pdf', bytes: aPdf });

    const leader = await Visitor.arrive(browser, origin, script === 'on');
    await leader.openAs('hanna.hav', `/masoy/ansatt/sak/${reference}`);
    expect(await leader.text()).toContain('sjekket for virus');
    expect(await leader.text()).not.toContain('Fullmakt kommer senere');
    expect(await save(leader, 'main a[href*="/vedlegg/"]')).toEqual({ name: 'Fullmakt for Åse.pdf', bytes: aPdf });
    const told = await messagesAbout(origin, reference, 3);
    const mail = told.find(({ subject }) => subject?.startsWith('Nytt dokument'));
    expect(mail?.body).not.toMatch(/Vera|Åse|fullmakt/i);
    await Promise.all([citizen.leave(), leader.leave()]);
  });
});

describe('files that cannot be taken', () => {
  it('get a message that leads to the control, and nothing of them is stored or shown', async () => {
    const { citizen, reference, mine } = await waitingGuardian();
    const files = [
      ['a web page', 'fullmakt.pdf', Buffer.from('<script>alert(1)</script>'), 'er av feil type'],
      ['a program', 'fullmakt.pdf', Buffer.from('MZ\x90\x00'), 'er av feil type'],
      ['of another kind by its name too', 'fullmakt.exe', Buffer.from('MZ\x90\x00'), 'er av feil type'],
      ['of no bytes', 'fullmakt.pdf', Buffer.alloc(0), 'er tom'],
      ['of 4 MB and a byte', 'fullmakt.pdf', aPdfOf(largestFile + 1), 'er for stor'],
    ] as const;
    for (const [what, name, bytes, message] of files) {
      await citizen.open(`${mine}/fullmakt`);
      await choose(citizen, name, bytes);
      await citizen.send();
      await citizen.hasFocus('.ds-error-summary');
      expect([what, await citizen.text()]).toEqual([what, expect.stringContaining(message)]);
      await citizen.press('.ds-error-summary a');
      await citizen.hasFocus('#mandate-file');
    }
    await citizen.open(`${mine}/fullmakt`);
    await citizen.send();
    expect(await citizen.text()).toContain('Velg en fil under «Dokumentet».');
    await citizen.open(mine);
    expect(await citizen.text()).not.toContain('Dokumenter du har sendt');
    const leader = await Visitor.arrive(browser, origin, false);
    await leader.openAs('hanna.hav', `/masoy/ansatt/sak/${reference}`);
    expect(await leader.text()).toContain('Ingen dokumenter.');
    await Promise.all([citizen.leave(), leader.leave()]);
  });

  it('more than the gateway hands on gets the gateway’s own page in three languages', async () => {
    const { citizen, mine } = await waitingGuardian();
    await citizen.open(`${mine}/fullmakt`);
    await choose(citizen, 'stor.pdf', aPdfOf(5 * 1024 * 1024));
    const [answer] = await Promise.all([
      citizen.page.waitForResponse((each) => each.request().method() === 'POST'),
      citizen.send(),
    ]);
    expect(answer.status()).toBe(413);
    expect(await citizen.page.locator('body').innerText()).toContain('velg en mindre fil. En fil kan være på 4 MB.');
    await citizen.leave();
  });

  it('exactly 4 MB is taken', async () => {
    const { citizen, mine } = await waitingGuardian();
    await citizen.open(`${mine}/fullmakt`);
    await choose(citizen, 'akkurat.pdf', aPdfOf(largestFile));
    await citizen.send();
    await sees(citizen, mine, 'Vi har fått dokumentet.');
    await citizen.leave();
  });

  it('a virus is found: nobody opens it, the sender is asked for another, and so is the leader', async () => {
    const { citizen, reference, mine } = await waitingGuardian();
    await citizen.open(`${mine}/fullmakt`);
    await choose(citizen, 'fullmakt.pdf', anInfectedPdf());
    await citizen.send();
    await sees(citizen, mine, 'Vi kunne ikke ta imot dokumentet.');
    expect(await citizen.page.locator('main a[href*="/vedlegg/"]').count()).toBe(0);
    expect(await citizen.text()).toContain('Send fullmakt eller vergefullmakt');
    const leader = await Visitor.arrive(browser, origin, false);
    await leader.openAs('hanna.hav', `/masoy/ansatt/sak/${reference}`);
    expect(await leader.text()).toContain('Et dokument kunne ikke tas imot. Be om det på nytt.');
    expect(await leader.page.locator('main a[href*="/vedlegg/"]').count()).toBe(0);
    await Promise.all([citizen.leave(), leader.leave()]);
  });
});
