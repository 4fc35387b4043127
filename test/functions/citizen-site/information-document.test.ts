import { describe, expect, test } from 'vitest';
import { largestFile } from '../../../shared/domain/handling/attachment.ts';
import { aJpeg, aPdf, aPdfOf } from '../../support/sent-files.ts';
import { type Asked, asked, asks } from './asked-information.ts';
import { type Browser, onceKeyOn, type Seen } from './browser.ts';
import { decides } from './caseworker.ts';
import { caseOf, overtaken } from './consent-pages.ts';
import { kari } from './site-under-test.ts';

const control = 'attachment';
const askedOn = ({ html }: Seen) => /name="asked" value="([^"]+)"/.exec(html)?.[1] ?? '';
const key = ({ reference }: Asked) => ({ municipality: 'masoy', reference });

type Sent = { readonly text?: string; readonly bytes?: Uint8Array; readonly fileName?: string; readonly form?: Seen };

/** Fills in the reply with a document on the page as it is, or as it was, and sends it. */
async function sends(given: Asked, sent: Sent = {}, browser: Browser = given.browser): Promise<Seen> {
  const { text = '', bytes = aPdf, fileName = 'Brev.pdf' } = sent;
  const form = sent.form ?? (await browser.get(given.reply));
  const fields = { asked: askedOn(form), onceKey: onceKeyOn(form), text };
  return browser.postFile(given.reply, fields, { name: control, fileName, bytes });
}

const documents = (given: Asked) => given.world.cases.attachments(key(given));

async function answered(given: Asked) {
  const events = await given.world.cases.timeline(key(given));
  return events.flatMap((event) => (event.type === 'information-answered' ? [event] : []));
}

describe('a document', () => {
  test('is asked for beside the words, neither of them owed by itself', async () => {
    const given = await asked();
    const page = await given.browser.get(given.reply);
    expect(page.html).toMatch(/<form [^>]*enctype="multipart\/form-data"/);
    expect(page.html).toMatch(/type="file" id="attachment" name="attachment"/);
    expect(page.text).toContain('Skriv et svar, legg ved et dokument, eller gjør begge deler.');
    expect(page.text).not.toContain('Må fylles ut');
  });

  test('alone is a whole reply: it has its receipt, stands on my case and in the file, and the case goes on', async () => {
    const given = await asked();
    const { browser, myCase, reply } = given;
    expect(await sends(given)).toMatchObject({ status: 303, location: `${reply}/kvittering` });
    expect((await browser.get(`${reply}/kvittering`)).text).toContain('Dette sendte du Brev.pdf');
    expect(await caseOf(given)).toMatchObject({ status: 'in-progress' });
    const [document] = await documents(given);
    expect(document).toMatchObject({ name: 'Brev.pdf', purpose: 'information', state: 'scanning' });
    expect(await answered(given)).toMatchObject([{ document: document?.id }]);
    const page = await browser.get(myCase);
    expect(page.text).toContain('Et dokument fulgte med.');
    expect(page.text).toContain('Brev.pdf Sendt 5. mars 2026. Vi sjekker dokumentet for virus.');
    const { html } = await browser.get(`${myCase}/data`);
    expect(JSON.parse(html).information.history.at(-1)).toMatchObject({ document: 'Brev.pdf', by: 'person' });
  });

  test('alone, sent twice, is one', async () => {
    const given = await asked();
    const form = await given.browser.get(given.reply);
    for (const _ of ['first', 'again']) expect((await sends(given, { form })).status).toBe(303);
    expect(await documents(given)).toHaveLength(1);
  });

  test('other than the one that was sent is not taken in afterwards', async () => {
    const given = await asked();
    const first = await given.browser.get(given.reply);
    await sends(given, { form: first });
    const again = { html: first.html.replace(onceKeyOn(first), 'another-key') };
    expect((await sends(given, { form: { ...first, ...again }, bytes: aJpeg, fileName: 'b.jpg' })).status).toBe(409);
    expect(await documents(given)).toHaveLength(1);
    expect(given.world.attachments.names()).toHaveLength(1);
  });

  test.each([
    ['of no bytes', Buffer.alloc(0), 'Filen under «Vedlegg» er tom.'],
    ['of 4 MB and a byte', aPdfOf(largestFile + 1), 'Filen under «Vedlegg» er for stor.'],
    ['that is a program', Buffer.from('MZ program'), 'Filen under «Vedlegg» er av feil type.'],
  ])('%s is not taken; the words stay', async (_, bytes, problem) => {
    const given = await asked();
    const page = await sends(given, { text: 'Her er brevet.', bytes });
    expect(page.status).toBe(422);
    expect(page.text).toContain(problem);
    expect(page.html).toContain('>Her er brevet.</textarea>');
    expect(given.world.attachments.names()).toEqual([]);
  });

  test('that was well is asked for again where the words were not', async () => {
    const given = await asked();
    const page = await sends(given, { text: 'å'.repeat(4001) });
    expect(page.status).toBe(422);
    expect(page.text).toContain('Velg filen under «Vedlegg» en gang til.');
    expect(given.world.attachments.names()).toEqual([]);
  });

  test('to a question that was changed is not stored, and is asked for again', async () => {
    const given = await asked();
    const form = await given.browser.get(given.reply);
    given.world.pass(1);
    await asks(given, 'Hvilken klasse?');
    const page = await sends(given, { text: 'Havøysund.', form });
    expect(page.status).toBe(409);
    expect(page.text).toContain('Hvilken klasse?');
    expect(page.text).toContain('Velg filen under «Vedlegg» en gang til.');
    expect(given.world.attachments.names()).toEqual([]);
  });

  test('of a reply that nobody waits for any more comes with no case: its bytes are an orphan', async () => {
    const given = await asked();
    const slow = await overtaken(given, () => decides(given.world, given.reference));
    expect((await sends(given, {}, slow)).status).toBe(409);
    expect(await documents(given)).toEqual([]);
  });

  test('is taken in nobody else’s case', async () => {
    const given = await asked();
    const form = await given.browser.get(given.reply);
    const stranger = await given.site.signedIn(kari);
    const fields = { asked: askedOn(form), onceKey: onceKeyOn(form), text: '' };
    const sent = await stranger.postFile(given.reply, fields, { name: control, fileName: 'a.pdf', bytes: aPdf });
    expect(sent.status).toBe(404);
    expect(given.world.attachments.names()).toEqual([]);
  });
});
