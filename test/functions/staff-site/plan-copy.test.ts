import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { largestFile } from '../../../shared/domain/handling/attachment.ts';
import { scanAttachment } from '../../../shared/domain/handling/scan-attachment.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { aGoal, aPointVersion } from '../../support/plan-builders.ts';
import { aJpeg, aPdf, aPdfOf } from '../../support/sent-files.ts';
import { formToken, kari, koord, petra } from './staff-world.ts';
import { address, key, on, staged, stored, typedPlan, type World } from './staged-case.ts';

const plan = `${address}/plan`;
const copy = `${address}/plan-copy`;
const elsewhere = { ...typedPlan('20 3 2026', '20 3 2027', '20 3 2027'), keptIn: 'elsewhere' };

/** The coordinator has registered a plan that is kept elsewhere. */
async function keptElsewhere() {
  const given = await staged('coordinated', { as: koord });
  await given.browser.post(plan, { version: given.version, ...elsewhere });
  return { world: given.world, browser: given.browser, version: String((await stored(given.world)).version) };
}

type Given = Awaited<ReturnType<typeof keptElsewhere>>;

/** Days later one signs in anew. */
async function later(given: Given, day: string): Promise<Given> {
  given.world.at(`${day}T10:00:00Z`);
  return { ...given, browser: await given.world.signIn(koord) };
}

async function send({ browser, world }: Pick<Given, 'browser' | 'world'>, bytes: Uint8Array, version?: string) {
  const parts = [
    { name: 'formToken', value: formToken },
    { name: 'version', value: version ?? String((await stored(world)).version) },
    { name: 'copy', fileName: 'Plan for Åse.pdf', bytes },
  ];
  return browser.send({ method: 'POST', address: copy, origin: 'https://ip.example', parts });
}

async function scanned(world: World, result: 'clean' | 'infected') {
  const attachment = (await world.stores.cases.attachments(key)).at(-1);
  if (!attachment) throw new Error('no document');
  world.attachments.tag({ key, id: attachment.id }, result === 'clean' ? 'NO_THREATS_FOUND' : 'THREATS_FOUND');
  const act = { attachment, result, now: on('2026-03-20') };
  await world.commit(changeOf(scanAttachment(await stored(world), act, masoy)));
}

describe('a plan that is kept elsewhere', () => {
  test('is registered with its dates, and its clock runs as any other', async () => {
    const { world, browser } = await keptElsewhere();
    expect(await stored(world)).toMatchObject({
      status: 'plan-active',
      plan: { nextRevision: '2027-03-20', elsewhere: {} },
    });
    const { body } = await browser.get(address);
    expect(body).toContain('I et annet system');
    expect(body).toContain('Ingen kopi ennå');
    expect(body).toContain('Innholdet står i et annet system.');
    expect(body).toContain('Revider planen innen 20. mars 2027');
    expect(await world.stores.plans.versions(key)).toEqual([]);
  });

  test('is asked about with the dates, and has to be answered', async () => {
    const { browser, version } = await staged('coordinated', { as: koord });
    const { keptIn: _, ...dates } = elsewhere;
    const reply = await browser.post(plan, { version, ...dates });
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain('href="#keptIn"');
  });

  test('offers no points to write, and writes none', async () => {
    const { browser } = await keptElsewhere();
    const { body } = await browser.get(address);
    expect(body).not.toContain('plan-innhold');
    expect((await browser.get(`${address}/plan-innhold/1`)).statusCode).toBe(409);
  });

  test('can still be read as it was written here, after it moved', async () => {
    const { world, browser, version, ipCase } = await staged('planned', { as: koord });
    const goals = { goals: [aGoal({ goal: 'Gå på skolen hver dag' })] };
    await world.stores.plans.write(ipCase, aPointVersion({ point: 'goals', version: 1, content: goals }));
    const dates = typedPlan('1 5 2026', '30 4 2027', '30 4 2027');
    await browser.post(plan, { version, ...dates, keptIn: 'elsewhere' });
    expect(await stored(world)).toMatchObject({ plan: { elsewhere: { writtenHere: true } } });
    expect((await browser.get(address)).body).toContain('Les det som ble skrevet her');
    const { body } = await browser.get(`${address}/plan-innhold`);
    expect(body).toContain('Gå på skolen hver dag');
    expect(body).toContain('Innholdet i planen står i et annet system.');
    expect(body).not.toContain('plan-innhold/1"');
  });

  test('can come back to be written here', async () => {
    const { world, browser, version } = await keptElsewhere();
    await browser.post(plan, { version, ...elsewhere, keptIn: 'here' });
    expect((await stored(world)).plan).not.toHaveProperty('elsewhere');
    expect((await browser.get(address)).body).toContain('plan-innhold');
    expect((await browser.get(copy)).statusCode).toBe(409);
  });
});

describe('a copy of the plan', () => {
  test('waits for its scan, and is then the latest to be opened', async () => {
    const given = await keptElsewhere();
    const { world, browser } = given;
    expect((await browser.get(copy)).body).toMatch(/<form [^>]*enctype="multipart\/form-data"/);
    const reply = await send(given, aPdf);
    expect([reply.statusCode, reply.headers?.['location']]).toEqual([303, `${address}?gjort=plan-copy`]);
    const [document] = await world.stores.cases.attachments(key);
    expect(document).toMatchObject({ name: 'Plan for Åse.pdf', purpose: 'plan-copy', state: 'scanning' });
    expect((await browser.get(address)).body).toContain('En kopi venter på virussjekk');
    await scanned(world, 'clean');
    const { body } = await browser.get(address);
    expect(body).toContain(`<a href="${address}/vedlegg/${document?.id}">Åpne kopien fra 20. mars 2026</a>`);
    expect((await browser.get(`${address}/vedlegg/${document?.id}`)).statusCode).toBe(200);
  });

  test('that was refused leaves the one before, and a task', async () => {
    const given = await keptElsewhere();
    await send(given, aPdf);
    await scanned(given.world, 'clean');
    const [first] = await given.world.stores.cases.attachments(key);
    const again = await later(given, '2026-03-21');
    await send(again, aPdfOf(200));
    await scanned(given.world, 'infected');
    expect((await again.browser.get(address)).body).toContain(`/vedlegg/${first?.id}">Åpne kopien fra 20. mars 2026`);
    expect(await given.world.stores.cases.tasks(key)).toMatchObject([{ kind: 'attachment-refused' }]);
  });

  test('is said to be old once the plan was revised after it', async () => {
    const given = await keptElsewhere();
    await send(given, aPdf);
    await scanned(given.world, 'clean');
    const { browser } = await later(given, '2026-04-20');
    const next = { 'nextRevision.day': '1', 'nextRevision.month': '3', 'nextRevision.year': '2027' };
    const { version } = await stored(given.world);
    await browser.post(`${address}/revise`, { version: String(version), ...next });
    expect((await browser.get(address)).body).toContain('Kopien er fra før den siste revisjonen.');
  });

  test('sent twice from one form is one document', async () => {
    const given = await keptElsewhere();
    for (const reply of [await send(given, aPdf, given.version), await send(given, aPdf, given.version)])
      expect(reply.statusCode).toBe(303);
    expect(await given.world.stores.cases.attachments(key)).toHaveLength(1);
    expect(given.world.attachments.names()).toHaveLength(1);
  });

  test.each([
    ['a picture', aJpeg, 'Filen må være en PDF.'],
    ['an empty file', new Uint8Array(), 'Filen må være en PDF.'],
    ['more than 4 MB', aPdfOf(largestFile + 1), 'Filen er større enn 4 MB.'],
  ])('that is %s is refused at its field, and nothing is kept', async (_, bytes, said) => {
    const given = await keptElsewhere();
    const reply = await send(given, bytes);
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain('href="#copy"');
    expect(reply.body).toContain(said);
    expect(given.world.attachments.names()).toEqual([]);
    expect(await given.world.stores.cases.attachments(key)).toEqual([]);
  });

  test('without a file is asked for again', async () => {
    const { browser, version } = await keptElsewhere();
    const reply = await browser.post(copy, { version });
    expect([reply.statusCode, reply.body.includes('Velg filen med planen.')]).toEqual([422, true]);
  });

  test('from an old form keeps no bytes, and shows what changed', async () => {
    const given = await keptElsewhere();
    const reply = await send(given, aPdf, String(Number(given.version) - 1));
    expect(reply.statusCode).toBe(409);
    expect(given.world.attachments.names()).toEqual([]);
  });

  test('is not taken of a plan that is written here', async () => {
    const { world, browser, version } = await staged('planned', { as: koord });
    const reply = await send({ world, browser }, aPdf, version);
    expect([reply.statusCode, reply.body.includes('Planen skrives her')]).toEqual([409, true]);
    expect(world.attachments.names()).toEqual([]);
  });

  test('is laid in by whoever coordinates, and not by others who read', async () => {
    const petras = { coordinator: petra.staffId };
    expect((await send(await staged('planned', { ...petras, as: kari }), aPdf)).statusCode).toBe(403);
    expect((await send(await staged('planned', { ...petras, as: koord }), aPdf)).statusCode).toBe(404);
  });
});
