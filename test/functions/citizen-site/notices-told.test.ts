import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { instant } from '../../../shared/domain/calendar/day.ts';
import type { Notice } from '../../../shared/domain/telling/notice.ts';
import { moved } from '../../../shared/notices/sending/moved.ts';
import { afterTransient, sending } from '../../../shared/notices/sending/sending.ts';
import { apply, aSite, type Browser } from './browser.ts';
import { wholeForm } from './posted-steps.ts';
import { aWorld, siv, type World } from './site-under-test.ts';
import { joins, twoParents } from './two-parents.ts';

const at = (time: string) => instant(new Date(`2026-03-${time}Z`));

async function applied() {
  const world = aWorld();
  const browser = await aSite(world).signedIn(siv);
  const reference = await apply(browser, wholeForm);
  const notices = await world.cases.notices({ municipality: 'masoy', reference });
  const notice = notices.find(({ kind }) => kind === 'receipt');
  if (!notice) throw new Error('no receipt');
  return { world, browser, notice, address: `/masoy/nb/min-sak/${reference}` };
}

async function become(world: World, ...states: readonly Notice[]): Promise<void> {
  for (const [index, before] of states.entries()) {
    const after = states[index + 1];
    if (after) await world.notices.finish(before, after, {});
  }
}

/** The mailbox was full at 10:31, and took the mail a day later. */
async function arrivedLate(world: World, notice: Notice): Promise<void> {
  const first = sending(notice, at('05T09:31:00'), 'hash-of-the-address');
  const { after: waits } = afterTransient(first, 'mailbox-full', at('05T09:32:00'));
  const second = sending(waits, at('05T09:33:00'), 'hash-of-the-address');
  const sent = moved(second, 'sent', { at: at('05T09:33:01'), sentAt: at('05T09:33:01') });
  const arrived = { at: at('06T08:00:00'), deliveredAt: at('06T08:00:00') };
  await become(world, notice, first, waits, second, sent, moved(sent, 'delivered', arrived));
}

const noticesOn = (text: string) => text.slice(text.indexOf('Beskjeder til deg'));

describe('what was sent to me', () => {
  test('that simply arrived says that, with no more words', async () => {
    const { world, browser, notice, address } = await applied();
    const first = sending(notice, at('05T09:31:00'));
    const sent = moved(first, 'sent', { at: at('05T09:31:01'), sentAt: at('05T09:31:01') });
    const arrived = { at: at('05T09:31:02'), deliveredAt: at('05T09:31:02') };
    await become(world, notice, first, sent, moved(sent, 'delivered', arrived));
    const { text } = await browser.get(address);
    expect(text).toContain('Kvittering, e-post, 5. mars 2026 Kom fram');
    expect(text).not.toContain('Slik gikk det');
  });

  test('that had to be tried again shows each attempt, when and why, and no address', async () => {
    const { world, browser, notice, address } = await applied();
    await arrivedLate(world, notice);
    const { text, html } = await browser.get(address);
    expect(text).toContain('Kvittering, e-post, 5. mars 2026 Kom fram, 6. mars 2026 Slik gikk det:');
    expect(text).toContain('5. mars 2026, kl. 10.31 : Vi prøvde å sende');
    expect(text).toContain('5. mars 2026, kl. 10.32 : Kom ikke fram, så vi prøver igjen (postkassen var full)');
    expect(text).toContain('6. mars 2026, kl. 09.00 : Kom fram');
    expect(html).not.toContain('hash-of-the-address');
  });

  test.each([
    ['expired', 'window-missed', 'Ikke sendt, fordi det var for sent'],
    ['suppressed', 'address-lost', 'Vi tar kontakt på en annen måte'],
  ] as const)('that is %s says so', async (state, detail, words) => {
    const { world, browser, notice, address } = await applied();
    await become(world, notice, moved(notice, state, { at: at('05T09:31:00'), detail }));
    expect((await browser.get(address)).text).toContain(`Kvittering, e-post, 5. mars 2026 ${words}`);
  });

  test('is in my own file, attempt by attempt, in the language I read', async () => {
    const { world, browser, notice, address } = await applied();
    await arrivedLate(world, notice);
    const { html } = await browser.get(`${address.replace('/nb/', '/en/')}/data`);
    const file = z.object({ case: z.object({ notices: z.array(z.unknown()) }) }).parse(JSON.parse(html));
    expect(file.case.notices).toMatchObject([
      {
        arrived: 'Arrived',
        deliveredAt: at('06T08:00:00'),
        course: [
          { at: at('05T09:31:00'), what: 'We tried to send it' },
          { what: 'It did not arrive, so we try again (the mailbox was full)' },
          { what: 'We tried to send it' },
          { what: 'Sent' },
          { at: at('06T08:00:00'), what: 'Arrived' },
        ],
      },
    ]);
    expect(html).not.toContain('hash-of-the-address');
  });
});

test('of two parents each sees what was sent to them, on the page and in the file, and not what the other got', async () => {
  const given = await twoParents();
  const other = await joins(given);
  const linesOf = async (browser: Browser) => {
    const { text } = await browser.get(given.myCase);
    const { html } = await browser.get(`${given.myCase}/data`);
    return [noticesOn(text), JSON.stringify(JSON.parse(html))];
  };
  for (const shown of await linesOf(given.browser)) {
    expect(shown).toContain('Kvittering');
    expect(shown).not.toContain('Spørsmål til deg');
  }
  for (const shown of await linesOf(other)) {
    expect(shown).toContain('Spørsmål til deg');
    expect(shown).not.toContain('Kvittering');
  }
});
