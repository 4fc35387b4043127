import { describe, expect, test } from 'vitest';
import { fjordsund } from '../../../infra/municipalities/fjordsund.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import type { Attachment, NamedAttachment } from '../../../shared/domain/handling/attachment.ts';
import { scanAttachment } from '../../../shared/domain/handling/scan-attachment.ts';
import { sendMandate } from '../../../shared/domain/parties/send-mandate.ts';
import { anAttachment } from '../../support/attachment-builders.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { aPdf } from '../../support/sent-files.ts';
import { hanna, liv, sindre, staffWorld } from './staff-world.ts';

const key = { municipality: 'masoy', reference: 'ACDE2346' };
const address = '/masoy/ansatt/sak/ACDE2346';
const at = new Date('2026-03-06T08:00:00Z');
const sent = anAttachment({ name: 'Fullmakt <Åse>.pdf', receivedAt: instant(at) });
const link = `${address}/vedlegg/${sent.id}`;

type Given = { readonly state?: Attachment['state']; readonly document?: NamedAttachment; readonly tag?: string };

/** A guardian's case with a mandate, as its scan left it. */
async function withMandate({ state = 'clean', document = sent, tag = 'NO_THREATS_FOUND' }: Given = {}) {
  const world = staffWorld();
  const filed = await world.file({ application: { role: 'guardian', mandateAwaited: true } });
  const came = await world.commit(changeOf(sendMandate(filed, { document, held: [] }, masoy)));
  await world.attachments.keep({ key, id: document.id }, { kind: 'pdf', bytes: aPdf });
  if (state !== 'scanning') {
    world.attachments.tag({ key, id: document.id }, tag);
    await world.commit(changeOf(scanAttachment(came, { attachment: document, result: state, now: at }, masoy)));
  }
  return world;
}

describe('a document on the case', () => {
  test('is listed with what it is for, when it came and its state, and opens by its name', async () => {
    const world = await withMandate();
    const { body } = await (await world.signIn(hanna)).get(address);
    expect(body).toContain('id="attachments"');
    expect(body).toContain(`<a href="${link}">Åpne Fullmakt &lt;Åse>.pdf</a>`);
    expect(body).toContain('Skal vise rollen til den som søker.');
    expect(body).toMatch(/PDF, <time[^>]*>kom 6\. mars 2026 kl\. 09\.00<\/time>, sjekket for virus/);
    expect(body).toContain('Et dokument er sjekket for virus og kan åpnes.');
    expect(body).not.toContain('Fullmakt kommer senere');
  });

  test('that waits for its scan says since when, and has no link', async () => {
    const world = await withMandate({ state: 'scanning' });
    const { body } = await (await world.signIn(hanna)).get(address);
    expect(body).toMatch(/kom 6\. mars 2026 kl\. 09\.00<\/time>, venter på virussjekk siden da/);
    expect(body).not.toContain(link);
    expect(body).toContain('Fullmakt kommer senere');
  });

  test.each([
    ['infected', 'avvist, det hadde virus'],
    ['unscannable', 'avvist, det kunne ikke sjekkes for virus'],
  ] as const)('that is %s is a task: to ask for it anew', async (state, words) => {
    const world = await withMandate({ state });
    const { body } = await (await world.signIn(hanna)).get(address);
    expect(body).toContain(words);
    expect(body).toContain('Et dokument kunne ikke tas imot. Be om det på nytt.');
    expect(body).not.toContain(link);
  });

  test('is told in nynorsk where the municipality writes it', async () => {
    const world = staffWorld();
    const filed = await world.file({
      municipality: fjordsund,
      application: { role: 'guardian', mandateAwaited: true },
    });
    await world.commit(changeOf(sendMandate(filed, { document: sent, held: [] }, fjordsund)), fjordsund);
    const { body } = await (await world.signIn(liv)).get('/fjordsund/ansatt/sak/ACDE2346');
    expect(body).toContain('Skal vise rolla til den som søkjer.');
    expect(body).toContain('ventar på virussjekk sidan då');
  });
});

describe('opening a document', () => {
  test('saves it under its own name, never shows it, and is on record', async () => {
    const world = await withMandate();
    const reply = await (await world.signIn(hanna)).get(link);
    expect(reply).toMatchObject({ statusCode: 200, isBase64Encoded: true });
    expect(Buffer.from(reply.body, 'base64')).toEqual(aPdf);
    expect(reply.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="dokument.pdf"; filename*=UTF-8''Fullmakt%20%3C%C3%85se%3E.pdf`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(await world.stores.cases.views(key)).toMatchObject([{ staffId: 'hanna.hav' }]);
  });

  test.each([
    ['scanning', 'Det er ikke sjekket for virus ennå.'],
    ['infected', 'Det hadde virus og er fjernet.'],
    ['unscannable', 'Det kunne ikke sjekkes for virus og er fjernet.'],
  ] as const)('is refused while it is %s, with what to do', async (state, words) => {
    const world = await withMandate({ state });
    const reply = await (await world.signIn(hanna)).get(link);
    expect(reply.statusCode).toBe(409);
    expect(reply.body).toContain(words);
    expect(reply.body).toContain(`href="${address}"`);
  });

  test('is refused when the store says otherwise than the case', async () => {
    const world = await withMandate({ tag: 'THREATS_FOUND' });
    const reply = await (await world.signIn(hanna)).get(link);
    expect(reply.statusCode).toBe(409);
    expect(reply.body).toContain('Vi får ikke hentet det akkurat nå.');
  });

  test.each([
    ['another unit’s leader', sindre, link],
    ['another municipality', liv, link.replace('masoy', 'fjordsund')],
    ['the case’s leader, by another name', hanna, `${address}/vedlegg/unknown`],
  ])('is not found by %s', async (_, employee, where) => {
    const world = await withMandate();
    expect((await (await world.signIn(employee)).get(where)).statusCode).toBe(404);
  });

  test('opens nothing for a HEAD', async () => {
    const world = await withMandate();
    const reply = await (await world.signIn(hanna)).send({ method: 'HEAD', address: link });
    expect(reply).toMatchObject({ statusCode: 200, body: '' });
    expect(await world.stores.cases.views(key)).toEqual([]);
  });
});
