import { describe, expect, test } from 'vitest';
import { yourPart } from '../../../functions/citizen-site/following/your-part.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import type { Role } from '../../../shared/domain/applying/application.ts';
import { acceptsRole, decides } from './caseworker.ts';
import { applied, caseOf } from './consent-pages.ts';
import { withPlan } from './own-plan.ts';
import { parentsForm } from './posted-steps.ts';

const cases = '/masoy/nb/min-sak';
const nothing = 'Du trenger ikke gjøre noe nå.';

describe('whose case it is', () => {
  test('is said in the list and on the case, without a name', async () => {
    const own = await applied();
    const { browser, myCase } = await applied(parentsForm);
    for (const page of [cases, myCase]) {
      const { text, title } = await browser.get(page);
      const [main = ''] = text.split('Dette har du sendt');
      expect(main).toContain('Saken gjelder barnet ditt.');
      expect(`${title} ${main}`).not.toContain('Nils');
    }
    expect((await own.browser.get(cases)).text).toContain('Saken gjelder deg selv.');
  });

  test.each([
    ['nn', 'Saka gjeld barnet ditt.'],
    ['en', 'The case is about your child.'],
  ])('is said in %s', async (language, words) => {
    const { browser } = await applied(parentsForm);
    expect((await browser.get(`/masoy/${language}/min-sak`)).text).toContain(words);
  });
});

describe('what is waited for from me', () => {
  test('is nothing once the application is sent, and says so', async () => {
    const { browser, myCase } = await applied();
    expect((await browser.get(myCase)).text).toContain(nothing);
  });

  test('is to read the answer, then to consent; after that nothing', async () => {
    const { world, browser, reference, address, myCase } = await applied();
    await decides(world, reference);
    expect((await browser.get(myCase)).text).not.toContain(nothing);
    await browser.get(`${myCase}/svar`);
    expect((await browser.get(myCase)).text).not.toContain(nothing);
    await browser.post(address, { plan: 'yes', coordinator: 'yes' });
    expect((await browser.get(myCase)).text).toContain(nothing);
  });

  test('is nothing while the plan runs', async () => {
    const { browser, myCase } = await withPlan();
    expect((await browser.get(myCase)).text).toContain(nothing);
  });

  test('is not said to be nothing while the mandate is to come, until the role is settled', async () => {
    const given = await applied(parentsForm);
    const reader = { municipality: masoy, language: 'nb' } as const;
    const guardian = { role: 'guardian' satisfies Role, mandateAwaited: true } as const;
    const waiting = { ...(await caseOf(given)), ...guardian };
    expect(yourPart(waiting, reader)).toEqual([]);
    expect(yourPart({ ...waiting, roleCheck: 'refused' }, reader)).toEqual([]);
    await acceptsRole(given.world, given.reference);
    expect(yourPart({ ...(await caseOf(given)), ...guardian }, reader)).toEqual([nothing]);
  });
});

test('what I wrote after the application stands with what I sent, by its day', async () => {
  const { browser, myCase } = await withPlan();
  await browser.post(`${myCase}/endring`, { text: 'Ny <jobb>.\r\nRing meg.' });
  const { text } = await browser.get(myCase);
  const [, sent = ''] = text.split('Dette har du sendt');
  expect(sent).toContain('5. mars 2026: Du sa fra at behovene er endret. Ny <jobb>. Ring meg.');
});
