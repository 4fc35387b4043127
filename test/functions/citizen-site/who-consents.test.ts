import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { closeCase } from '../../../shared/domain/ending/close-case.ts';
import { checkRole } from '../../../shared/domain/parties/check-role.ts';
import { acceptsRole, appoints, decides, staffId, work } from './caseworker.ts';
import { applied, caseOf, consents, overtaken, yesToAll } from './consent-pages.ts';
import { type PostedStep, parentsForm } from './posted-steps.ts';

describe('who consents', () => {
  test('is not a parent whose role is not checked: the page and the receipt say why', async () => {
    const given = await applied(parentsForm);
    const { browser, reference, address, myCase } = given;
    const receipt = await browser.get(`/masoy/nb/kvittering/${reference}`);
    expect(receipt.text).toContain('Du kan gi samtykke når vi har sjekket rollen din.');
    expect(receipt.html + (await browser.get(myCase)).html).not.toMatch(new RegExp(`href="${address}(/trekk)?"`));
    for (const page of [address, `${address}/kvittering`, `${address}/trekk`]) {
      expect((await browser.get(page)).text).toContain('når vi har sjekket rollen din');
    }
    expect((await browser.post(address, { plan: 'yes' })).status).toBe(409);
    expect((await browser.post(`${address}/trekk`, { part: 'all' })).status).toBe(409);
    expect(await consents(given)).toEqual([]);
  });

  test('is the parent once the role is accepted, in words about the child, and no longer when it is refused', async () => {
    const given = await applied(parentsForm);
    const { world, browser, reference, address } = given;
    await acceptsRole(world, reference);
    expect((await browser.get(address)).text).toContain('Jeg sier ja til at barnet får en koordinator.');
    await browser.post(address, { coordinator: 'yes' });
    expect(await consents(given)).toMatchObject([{ as: 'parent' }]);
    const refused = { result: 'refused', staffId: 'hanna.hav', now: world.now() } as const;
    await work(world, reference, (ipCase) => checkRole(ipCase, refused, masoy));
    expect((await browser.get(address)).text).toContain('kan ikke vise deg mer av saken');
    expect((await browser.post(address, { coordinator: 'no' })).status).toBe(409);
  });

  test('is never somebody who applies as something else', async () => {
    const changes: Readonly<Record<string, PostedStep['fields']>> = { hvem: { role: 'other' } };
    const given = await applied(
      parentsForm.map(({ step, fields }) => ({ step, fields: { ...fields, ...changes[step] } })),
    );
    expect((await given.browser.get(`/masoy/nb/kvittering/${given.reference}`)).text).toContain(
      'Personen selv gir samtykke',
    );
    await acceptsRole(given.world, given.reference);
    expect((await given.browser.get(given.address)).text).toContain('med den rollen du har');
    expect((await given.browser.post(given.address, { plan: 'yes' })).status).toBe(409);
  });

  test('is nobody when the case is closed between reading and writing', async () => {
    const given = await applied();
    const { world, reference, address } = given;
    const slow = await overtaken(given, async () => {
      const closing = { closing: { reason: 'moved' }, staffId, now: world.now() } as const;
      await work(world, reference, (ipCase) => closeCase(ipCase, closing, masoy));
    });
    const page = await slow.post(address, yesToAll);
    expect(page).toMatchObject({ status: 409, title: expect.stringContaining('Samtykket kan ikke endres her') });
    expect(await consents(given)).toEqual([]);
  });

  test('is no parent whose role is refused between reading and writing', async () => {
    const given = await applied(parentsForm);
    const { world, reference, address } = given;
    await acceptsRole(world, reference);
    const slow = await overtaken(given, async () => {
      const refused = { result: 'refused', staffId, now: world.now() } as const;
      await work(world, reference, (ipCase) => checkRole(ipCase, refused, masoy));
    });
    expect((await slow.post(address, yesToAll)).status).toBe(409);
    expect(await consents(given)).toEqual([]);
  });

  test('is nobody once the case is withdrawn or closed', async () => {
    const given = await applied();
    const { world, browser, reference, address, myCase } = given;
    await decides(world, reference);
    await browser.post(address, yesToAll);
    const closing = { closing: { reason: 'personWishes' }, staffId: 'hanna.hav', now: world.now() } as const;
    await work(world, reference, (ipCase) => closeCase(ipCase, closing, masoy));
    const page = await browser.get(address);
    expect(page).toMatchObject({ status: 409, title: expect.stringContaining('Samtykket kan ikke endres her') });
    expect((await browser.post(address, { plan: 'no' })).status).toBe(409);
    expect((await browser.post(`${address}/trekk`, { part: 'all' })).status).toBe(409);
    for (const place of [myCase, '/masoy/nb/min-sak', `/masoy/nb/kvittering/${reference}`]) {
      expect((await browser.get(place)).html).not.toMatch(new RegExp(`href="${address}(/trekk)?"`));
    }
    expect(await consents(given)).toHaveLength(1);
  });
});

test('what was consented to in a role that is refused afterwards falls, and is not there again when it is accepted', async () => {
  const given = await applied(parentsForm);
  const { world, browser, reference, address } = given;
  const checks = (result: 'accepted' | 'refused') =>
    work(world, reference, (ipCase) => checkRole(ipCase, { result, staffId, now: world.now() }, masoy));
  await checks('accepted');
  await decides(world, reference);
  await browser.post(address, yesToAll);
  await checks('refused');
  expect((await caseOf(given)).consent).toMatchObject({ plan: 'unanswered', coordinator: 'unanswered', sharing: [] });
  await checks('accepted');
  const form = await browser.get(address);
  expect(form.html).not.toMatch(/value="Nav"| checked/);
});

test('a parent whose role is refused cannot take the application back, which may go on as somebody else’s', async () => {
  const given = await applied(parentsForm);
  const { world, browser, reference, myCase } = given;
  expect((await browser.get(myCase)).html).toContain(`href="${myCase}/trekk"`);
  const refused = { result: 'refused', staffId, now: world.now() } as const;
  await work(world, reference, (ipCase) => checkRole(ipCase, refused, masoy));
  expect((await browser.get(myCase)).html).not.toContain(`href="${myCase}/trekk"`);
  for (const page of [await browser.get(`${myCase}/trekk`), await browser.post(`${myCase}/trekk`, {})]) {
    expect(page.status).toBe(409);
    expect(page.text).toContain('Vi har sett på rollen din');
  }
  expect((await caseOf(given)).status).toBe('received');
});

test('a parent whose role is refused afterwards sees no more of coordinator and plan', async () => {
  const given = await applied(parentsForm);
  const { world, browser, reference, address, myCase } = given;
  await acceptsRole(world, reference);
  await decides(world, reference);
  await browser.post(address, yesToAll);
  await appoints(world, reference);
  expect((await browser.get(myCase)).text).toContain('Kari Koord');
  const refused = { result: 'refused', staffId, now: world.now() } as const;
  await work(world, reference, (ipCase) => checkRole(ipCase, refused, masoy));
  for (const page of [myCase, '/masoy/nb/min-sak']) {
    const { text } = await browser.get(page);
    expect(text).not.toMatch(/Kari Koord|fått koordinator/);
    expect(text).toContain('Svaret er klart.');
  }
});
