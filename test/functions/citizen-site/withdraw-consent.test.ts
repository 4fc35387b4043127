import { describe, expect, test } from 'vitest';
import { appoints, decides, registersPlan } from './caseworker.ts';
import { type Applied, applied, caseOf, consents, linksOn, overtaken, typedRow, yesToAll } from './consent-pages.ts';

/** Consented to everything, sharing with two services included; a coordinator appointed and a plan made. */
async function planned(): Promise<Applied> {
  const given = await applied();
  const { world, browser, reference, address } = given;
  await decides(world, reference);
  await browser.post(address, { ...yesToAll, ...typedRow(1, { service: 'Skolen' }) });
  await appoints(world, reference);
  await registersPlan(world, reference);
  return given;
}

async function rowOf(given: Applied, service: string): Promise<string> {
  const rows = (await consents(given)).flatMap(({ changes }) =>
    changes.flatMap((change) => (change.part === 'sharing' ? [change.sharing] : [])),
  );
  return rows.find((row) => row.service === service)?.id ?? '';
}

describe('withdrawing consent', () => {
  test('is two clicks from my case: a button for each part given and one for all, each with what it does', async () => {
    const given = await planned();
    const { browser, address, myCase } = given;
    expect(linksOn(await browser.get(myCase))).toContain(`${address}/trekk`);
    const page = await browser.get(`${address}/trekk`);
    const buttons = [...page.html.matchAll(/name="part" value="([^"]+)"/g)].map(([, value]) => value);
    expect(buttons).toEqual(['plan', 'coordinator', await rowOf(given, 'Nav'), await rowOf(given, 'Skolen'), 'all']);
    for (const words of [
      'Vi stopper arbeidet med planen.',
      'Koordinatoren mister tilgangen til saken med en gang.',
      'Trekk samtykket til deling med Skolen',
      'Delingen med denne tjenesten stopper med en gang.',
      'blir i arkivet slik loven krever',
      'De kan fortsatt gjøre det.',
    ]) {
      expect(page.text).toContain(words);
    }
  });

  test('to the plan pauses it, and asks once whether a coordinator is still wanted', async () => {
    const given = await planned();
    const { browser, address } = given;
    const sent = await browser.post(`${address}/trekk`, { part: 'plan' });
    expect(sent).toMatchObject({ status: 303, location: `${address}/kvittering` });
    expect(await caseOf(given)).toMatchObject({ status: 'plan-paused', consent: { plan: 'withdrawn' } });
    const receipt = await browser.get(sent.location);
    expect(receipt.text).toContain('Individuell plan Trukket Koordinator Ja');
    expect(receipt.text).toContain('Vil du fortsatt ha en koordinator?');
    expect(receipt.text).toContain('Vi stopper arbeidet med planen.');
    expect(linksOn(receipt)).toContain(`${address}/trekk`);
  });

  test('to the coordinator ends their access', async () => {
    const given = await planned();
    await given.browser.post(`${given.address}/trekk`, { part: 'coordinator' });
    expect((await caseOf(given)).coordinator).toBeUndefined();
    const { text } = await given.browser.get(`${given.address}/kvittering`);
    expect(text).not.toContain('Vil du fortsatt ha en koordinator?');
  });

  test('to one service leaves the other', async () => {
    const given = await planned();
    const { browser, address } = given;
    await browser.post(`${address}/trekk`, { part: await rowOf(given, 'Nav') });
    const { text } = await browser.get(`${address}/kvittering`);
    expect(text).toContain('Delingen med Nav er stoppet.');
    expect(text.match(/Nav/g)).toHaveLength(1);
    expect(text).toContain('Skolen');
    expect((await consents(given)).at(-1)?.changes).toMatchObject([
      { change: 'withdrawn', sharing: { service: 'Nav' } },
    ]);
  });

  test('to everything ends all that was given, and there is nothing more to withdraw', async () => {
    const given = await planned();
    const { browser, address, myCase } = given;
    await browser.post(`${address}/trekk`, { part: 'all' });
    expect((await caseOf(given)).consent).toMatchObject({ plan: 'withdrawn', coordinator: 'withdrawn', sharing: [] });
    const page = await browser.get(`${address}/trekk`);
    expect(page.text).toContain('Det er ikke noe samtykke å trekke nå.');
    expect(page.html).not.toContain('name="part"');
    expect(linksOn(await browser.get(myCase))).not.toContain(`${address}/trekk`);
  });

  test('of one part alone has no second button for all', async () => {
    const { browser, address } = await applied();
    await browser.post(address, { coordinator: 'yes' });
    const { html } = await browser.get(`${address}/trekk`);
    expect([...html.matchAll(/name="part" value="([^"]+)"/g)].map(([, value]) => value)).toEqual(['coordinator']);
  });

  test.each(['plan', 'coordinator', 'row', 'all'])('twice is once, with the same receipt: %s', async (part) => {
    const given = await planned();
    const { browser, address } = given;
    const fields = { part: part === 'row' ? await rowOf(given, 'Nav') : part };
    const twice = [await browser.post(`${address}/trekk`, fields), await browser.post(`${address}/trekk`, fields)];
    expect(twice.map(({ status, location }) => [status, location])).toEqual([
      [303, `${address}/kvittering`],
      [303, `${address}/kvittering`],
    ]);
    expect(await consents(given)).toHaveLength(2);
  });

  test('what was never given refuses nothing', async () => {
    const given = await applied();
    await given.browser.post(`${given.address}/trekk`, { part: 'plan' });
    expect((await caseOf(given)).consent.plan).toBe('unanswered');
    expect((await given.browser.get(`${given.address}/kvittering`)).text).toContain('Du har ikke svart ennå.');
  });

  test.each(['', '9.9', 'everything', '__proto__'])('an unknown part (%j) is refused', async (part) => {
    const given = await planned();
    expect((await given.browser.post(`${given.address}/trekk`, { part })).status).toBe(400);
    expect(await consents(given)).toHaveLength(1);
  });

  test('goes through although something else is changed at the same moment', async () => {
    const given = await planned();
    const { address } = given;
    const other = await overtaken(given, async () => {
      await given.browser.post(`${address}/trekk`, { part: await rowOf(given, 'Nav') });
    });
    expect((await other.post(`${address}/trekk`, { part: 'plan' })).status).toBe(303);
    const { consent } = await caseOf(given);
    expect(consent).toMatchObject({ plan: 'withdrawn', sharing: [{}] });
  });

  test('keeps a hash of its own: of what was read about taking that part back', async () => {
    const given = await planned();
    await given.browser.post(`${given.address}/trekk`, { part: 'plan' });
    await given.browser.post(`${given.address}/trekk`, { part: 'coordinator' });
    const hashes = (await consents(given)).map(({ textHash }) => textHash);
    expect(new Set(hashes).size).toBe(3);
  });
});
