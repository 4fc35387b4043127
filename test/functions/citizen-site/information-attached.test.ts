import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { scanAttachment } from '../../../shared/domain/handling/scan-attachment.ts';
import { Unavailable } from '../../../shared/ports/unavailable.ts';
import { aJpeg, aPdf } from '../../support/sent-files.ts';
import { type Asked, asked, asks } from './asked-information.ts';
import { aSite, onceKeyOn, type Seen } from './browser.ts';
import { work } from './caseworker.ts';
import { siv } from './site-under-test.ts';

const text = 'Her er epikrisen.';

/** What the page of the reply carries along. */
function carried({ html }: Pick<Seen, 'html'>) {
  return { asked: /name="asked" value="([^"]+)"/.exec(html)?.[1] ?? '', onceKey: onceKeyOn({ html }) };
}

type Sent = { readonly bytes?: Uint8Array; readonly words?: string; readonly page?: Seen };

async function send({ browser, reply }: Asked, { bytes = aPdf, words = text, page }: Sent = {}): Promise<Seen> {
  const fields = { ...carried(page ?? (await browser.get(reply))), text: words };
  return browser.postFile(reply, fields, { name: 'attachment', fileName: 'epikrise.pdf', bytes });
}

const key = ({ reference }: Asked) => ({ municipality: 'masoy', reference });
const documents = (given: Asked) => given.world.cases.attachments(key(given));
const happened = async (given: Asked) => (await given.world.cases.timeline(key(given))).map(({ type }) => type);

describe('a document with the answer to what was asked', () => {
  test('comes in the same change as the words, and is told of by them alone', async () => {
    const given = await asked();
    expect(await send(given)).toMatchObject({ status: 303 });
    expect(await documents(given)).toMatchObject([{ purpose: 'information', name: 'epikrise.pdf', state: 'scanning' }]);
    expect((await happened(given)).slice(-2)).toEqual(['attachment-received', 'information-answered']);
    const [attachment] = await documents(given);
    if (!attachment) throw new Error('nothing came');
    await work(given.world, given.reference, (ipCase) =>
      scanAttachment(ipCase, { attachment, result: 'clean', now: given.world.now() }, masoy),
    );
    const kinds = (await given.world.cases.notices(key(given))).map(({ kind }) => kind);
    expect(kinds.filter((kind) => ['information-answered', 'document-received'].includes(kind))).toEqual([
      'information-answered',
    ]);
    expect((await given.browser.get(given.myCase)).text).toContain('Åpne epikrise.pdf Sendt 5. mars 2026.');
  });

  test('may be left out', async () => {
    const given = await asked();
    const page = await given.browser.get(given.reply);
    expect(await given.browser.post(given.reply, { ...carried(page), text })).toMatchObject({ status: 303 });
    expect(await documents(given)).toEqual([]);
  });

  test('sent twice is one answer with one document', async () => {
    const given = await asked();
    const page = await given.browser.get(given.reply);
    const first = await send(given, { page });
    expect(await send(given, { page })).toMatchObject({ status: 303, location: first.location });
    expect(await documents(given)).toHaveLength(1);
    expect((await happened(given)).filter((type) => type === 'information-answered')).toHaveLength(1);
  });

  test('that cannot be taken leaves the words on the page, and nothing is answered yet', async () => {
    const given = await asked();
    const page = await send(given, { bytes: Buffer.from('MZ') });
    expect(page.status).toBe(422);
    expect(page.text).toContain('Filen under «Vedlegg» er av feil type.');
    expect(page.html).toContain(text);
    expect(await happened(given)).not.toContain('information-answered');
    expect(given.world.attachments.names()).toEqual([]);
  });

  test('to a question that is another by now is shown with that one first, and the file is to be chosen again', async () => {
    const given = await asked();
    const page = await given.browser.get(given.reply);
    given.world.pass(1);
    await asks(given, 'Hvilken lege?');
    const again = await send(given, { page });
    expect(again.status).toBe(409);
    expect(again.text).toContain('Hvilken lege?');
    expect(again.text).toContain('Velg filen under «Vedlegg» en gang til. Den er ikke lagret.');
    expect(again.html).toContain(text);
    expect(await documents(given)).toEqual([]);
  });

  test('that finds no room lets the words go without it', async () => {
    const given = await asked();
    for (let count = 0; count < 20; count += 1) {
      await send(given, { bytes: aJpeg, words: `Svar ${count}` });
      given.world.pass(1);
      await asks(given, `Spørsmål ${count}`);
    }
    const page = await send(given);
    expect(page.status).toBe(422);
    expect(page.text).toContain('Det er ikke plass til flere dokumenter under «Vedlegg».');
    expect(page.html).toContain(text);
    expect(await documents(given)).toHaveLength(20);
  });

  test('that meets an outage is not answered, and the page says to choose the file again', async () => {
    const given = await asked();
    const attachments = { ...given.world.attachments, keep: () => Promise.reject(new Unavailable()) };
    const browser = await aSite({ ...given.world, attachments }).signedIn(siv);
    const page = await send({ ...given, browser });
    expect(page.status).toBe(503);
    expect(page.text).toContain('Vent litt, velg filen igjen, og send på nytt.');
    expect(page.html).toContain(text);
    expect(await happened(given)).not.toContain('information-answered');
  });
});
