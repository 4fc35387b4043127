import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import type { ScanResult } from '../../../shared/domain/handling/attachment.ts';
import { largestFile } from '../../../shared/domain/handling/attachment.ts';
import { scanAttachment } from '../../../shared/domain/handling/scan-attachment.ts';
import { checkRole } from '../../../shared/domain/parties/check-role.ts';
import type { AttachmentStore } from '../../../shared/ports/attachments.ts';
import { Unavailable } from '../../../shared/ports/unavailable.ts';
import { aJpeg, anInfectedPdf, aPdf, aPdfOf } from '../../support/sent-files.ts';
import { aSite, type Browser, onceKeyOn } from './browser.ts';
import { staffId, work } from './caseworker.ts';
import { type Applied, applied, caseOf, linksOn } from './consent-pages.ts';
import { guardiansForm, parentsForm, wholeForm } from './posted-steps.ts';
import { aWorld, kari, siv } from './site-under-test.ts';

const asked = 'Send fullmakt eller vergefullmakt';
const control = 'mandate.file';

function key({ reference }: Pick<Applied, 'reference'>) {
  return { municipality: 'masoy', reference };
}

/** Chooses a file on the page and sends it. */
async function send({ browser, myCase }: Pick<Applied, 'browser' | 'myCase'>, bytes: Uint8Array, fileName = 'f.pdf') {
  const form = await browser.get(`${myCase}/fullmakt`);
  return browser.postFile(`${myCase}/fullmakt`, { onceKey: onceKeyOn(form) }, { name: control, fileName, bytes });
}

const documentsOf = ({ world, ...given }: Applied) => world.cases.attachments(key(given));

/** What GuardDuty finds, tagged and told. */
async function scanned(given: Applied, result: ScanResult): Promise<void> {
  const { world, reference } = given;
  for (const attachment of await documentsOf(given)) {
    world.attachments.tag({ key: key(given), id: attachment.id }, result === 'clean' ? 'NO_THREATS_FOUND' : result);
    await work(world, reference, (ipCase) => scanAttachment(ipCase, { attachment, result, now: world.now() }, masoy));
  }
}

describe('a mandate', () => {
  test('is asked for on the receipt and on my case, on a page of its own with one control', async () => {
    const given = await applied(guardiansForm);
    const { browser, myCase, reference } = given;
    for (const page of [`/masoy/nb/kvittering/${reference}`, myCase])
      expect(linksOn(await browser.get(page))).toContain(`${myCase}/fullmakt`);
    const page = await browser.get(`${myCase}/fullmakt`);
    expect(page.status).toBe(200);
    expect(page.title).toContain(asked);
    expect(page.html).toMatch(/<form [^>]*enctype="multipart\/form-data"/);
    expect(page.html).toMatch(
      /<input [^>]*type="file" id="mandate-file" name="mandate.file" accept=".pdf,.jpg,.jpeg,.png"/,
    );
    expect(page.text).toContain('PDF, JPEG eller PNG, høyst 4 MB.');
    expect(page.html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(page.html).not.toContain('<script');
  });

  test('comes in with a line on my case that says what happens to it', async () => {
    const given = await applied(guardiansForm);
    const { world, browser, myCase } = given;
    expect(await send(given, aPdf, 'Fullmakt for Åse.pdf')).toMatchObject({
      status: 303,
      location: `${myCase}#dokumenter`,
    });
    const [document] = await documentsOf(given);
    expect(document).toMatchObject({
      name: 'Fullmakt for Åse.pdf',
      kind: 'pdf',
      purpose: 'mandate',
      state: 'scanning',
    });
    expect(world.attachments.names()).toEqual([`masoy/${given.reference}/${document?.id}`]);
    const page = await browser.get(myCase);
    expect(page.text).toContain('Fullmakt for Åse.pdf Sendt 5. mars 2026. Vi sjekker dokumentet for virus.');
    expect(page.html).toContain('id="dokumenter"');
    expect(linksOn(page).some((link) => link.includes('/vedlegg/'))).toBe(false);
    expect(await caseOf(given)).toMatchObject({ mandateAwaited: true });
  });

  test('may be several pages', async () => {
    const given = await applied(guardiansForm);
    await send(given, aJpeg, 'side1.jpg');
    given.world.pass(1);
    await send(given, aJpeg, 'side2.jpg');
    expect((await documentsOf(given)).map(({ name }) => name)).toEqual(['side1.jpg', 'side2.jpg']);
    expect((await given.browser.get(given.myCase)).text).toContain('Send enda et dokument');
  });

  test('sent twice from the same page is one document; another file from it, by Back, is another', async () => {
    const given = await applied(guardiansForm);
    const { browser, myCase } = given;
    const onceKey = onceKeyOn(await browser.get(`${myCase}/fullmakt`));
    const post = (bytes: Uint8Array, fileName: string) =>
      browser.postFile(`${myCase}/fullmakt`, { onceKey }, { name: control, fileName, bytes });
    for (const [bytes, name] of [
      [aPdf, 'a.pdf'],
      [aPdf, 'a.pdf'],
      [aJpeg, 'b.jpg'],
    ] as const)
      expect(await post(bytes, name)).toMatchObject({ status: 303 });
    expect((await documentsOf(given)).map(({ name }) => name).sort()).toEqual(['a.pdf', 'b.jpg']);
    expect(given.world.attachments.names()).toHaveLength(2);
  });

  test.each(['../x', 'a/b', '', 'x'.repeat(100)])(
    'has a name of our own in the store, whatever key comes (%j)',
    async (onceKey) => {
      const given = await applied(guardiansForm);
      await given.browser.postFile(
        `${given.myCase}/fullmakt`,
        { onceKey },
        { name: control, fileName: 'a.pdf', bytes: aPdf },
      );
      expect((await documentsOf(given))[0]?.id).toMatch(/^unique-\d+$/);
    },
  );

  test('of a parent whose role is unchecked may be sent too; of somebody who applies for themself it is not asked for', async () => {
    const parent = await applied(parentsForm);
    expect(await send(parent, aPdf)).toMatchObject({ status: 303 });
    const self = await applied(wholeForm);
    const page = await self.browser.get(`${self.myCase}/fullmakt`);
    expect(page.status).toBe(409);
    expect(page.text).toContain('Vi venter ikke på noe dokument fra deg.');
    expect((await self.browser.get(self.myCase)).text).not.toContain(asked);
  });

  test('of somebody whose role was refused meanwhile is not taken in', async () => {
    const given = await applied(guardiansForm);
    await work(given.world, given.reference, (ipCase) =>
      checkRole(ipCase, { result: 'refused', staffId, now: given.world.now() }, masoy),
    );
    expect(await send(given, aPdf)).toMatchObject({ status: 409 });
    expect(await documentsOf(given)).toEqual([]);
  });

  test('in somebody else’s case is not found', async () => {
    const given = await applied(guardiansForm);
    const other = await given.site.signedIn(kari);
    expect((await other.get(`${given.myCase}/fullmakt`)).status).toBe(404);
    expect((await send({ ...given, browser: other }, aPdf)).status).toBe(404);
    expect(given.world.attachments.names()).toEqual([]);
  });
});

describe('a file that cannot be taken', () => {
  test.each([
    ['of no bytes', Buffer.alloc(0), 'er tom. Velg en annen.'],
    ['of 4 MB and a byte', aPdfOf(largestFile + 1), 'er for stor. Den kan være på høyst 4 MB.'],
    ['of another kind', Buffer.from('MZ program'), 'er av feil type. Velg en PDF, JPEG eller PNG.'],
    ['that is a web page', Buffer.from('<script>alert(1)</script>'), 'er av feil type. Velg en PDF, JPEG eller PNG.'],
  ])('%s gets a message at its control, and nothing is kept', async (_, bytes, message) => {
    const given = await applied(guardiansForm);
    const page = await send(given, bytes, 'fullmakt.pdf');
    expect(page.status).toBe(422);
    expect(page.title).toMatch(/^Feil: /);
    expect(page.html).toContain('href="#mandate-file"');
    expect(page.html).toMatch(
      /id="mandate-file"[^>]*aria-describedby="mandate-file-help mandate-file-error" aria-invalid="true"/,
    );
    expect(page.text).toContain(`Filen under «Dokumentet» ${message}`);
    expect(given.world.attachments.names()).toEqual([]);
    expect(await documentsOf(given)).toEqual([]);
  });

  test('that was not chosen is asked for', async () => {
    const given = await applied(guardiansForm);
    const page = await given.browser.post(`${given.myCase}/fullmakt`, { onceKey: 'once-key-1' });
    expect(page.status).toBe(422);
    expect(page.text).toContain('Velg en fil under «Dokumentet».');
  });

  test('of exactly 4 MB is taken', async () => {
    const given = await applied(guardiansForm);
    expect(await send(given, aPdfOf(largestFile))).toMatchObject({ status: 303 });
    expect(await documentsOf(given)).toMatchObject([{ size: largestFile }]);
  });

  test('sent to a page that asks for none is refused, not dropped', async () => {
    const { browser, myCase } = await applied(guardiansForm);
    const file = { name: control, fileName: 'a.pdf', bytes: aPdf };
    expect((await browser.postFile(`${myCase}/kontakt`, {}, file)).status).toBe(415);
    expect((await browser.postFile('/masoy/nb/soknad/hvem', {}, file)).status).toBe(415);
  });

  test.each([
    ['../../etc/passwd', 'passwd.pdf'],
    ['fullmakt\u202efdp.exe', 'fullmaktfdp.exe.pdf'],
    ['<b>x</b>.pdf', 'b.pdf'],
  ])('has a name that is only a name: %j is shown as %j', async (given, shown) => {
    const guardian = await applied(guardiansForm);
    await send(guardian, aPdf, given);
    const page = await guardian.browser.get(guardian.myCase);
    expect(page.text).toContain(`${shown} Sendt`);
    expect(page.html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
  });
});

describe('a document that was sent', () => {
  test('opens for its sender once it is clean: saved, never shown, under its own name', async () => {
    const given = await applied(guardiansForm);
    const { browser, myCase } = given;
    await send(given, aPdf, 'Fullmakt (Åse).pdf');
    await scanned(given, 'clean');
    const page = await browser.get(myCase);
    expect(page.text).toContain('Åpne Fullmakt (Åse).pdf Sendt 5. mars 2026. Vi har fått dokumentet.');
    const link = linksOn(page).find((each) => each.includes('/vedlegg/')) ?? '';
    const opened = await browser.get(link);
    expect(opened.status).toBe(200);
    expect(opened.bytes.equals(aPdf)).toBe(true);
    expect(opened.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="dokument.pdf"; filename*=UTF-8''Fullmakt%20%28%C3%85se%29.pdf`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect((await (await given.site.signedIn(kari)).get(link)).status).toBe(404);
  });

  test.each([
    ['is being scanned', undefined],
    ['is infected', 'infected'],
    ['cannot be scanned', 'unscannable'],
  ] as const)('that %s does not open', async (_, result) => {
    const given = await applied(guardiansForm);
    await send(given, anInfectedPdf());
    if (result) await scanned(given, result);
    const [document] = await documentsOf(given);
    const page = await given.browser.get(`${given.myCase}/vedlegg/${document?.id}`);
    expect(page.status).toBe(409);
    expect(page.text).toContain('Dokumentet kan ikke åpnes');
    expect(page.text).not.toContain('EICAR');
  });

  test('does not open by its row alone: the store has a say of its own', async () => {
    const given = await applied(guardiansForm);
    await send(given, aPdf);
    const [attachment] = await documentsOf(given);
    if (!attachment) throw new Error('nothing came');
    const { world, reference } = given;
    const clean = { attachment, result: 'clean', now: world.now() } as const;
    await work(world, reference, (ipCase) => scanAttachment(ipCase, clean, masoy));
    expect((await given.browser.get(`${given.myCase}/vedlegg/${attachment.id}`)).status).toBe(409);
  });

  test.each(['infected', 'unscannable'] as const)(
    'and is %s is to be sent again, and my case says so',
    async (result) => {
      const given = await applied(guardiansForm);
      await send(given, anInfectedPdf(), 'fullmakt.pdf');
      await scanned(given, result);
      const page = await given.browser.get(given.myCase);
      expect(page.text).toContain('Vi kunne ikke ta imot dokumentet. Send det på nytt, uten passord.');
      expect(page.text).toContain(asked);
      expect(await given.world.cases.tasks(key(given))).toMatchObject([{ kind: 'attachment-refused' }]);
    },
  );

  test('that is clean is no longer waited for, and the leader has been told', async () => {
    const given = await applied(guardiansForm);
    await send(given, aPdf);
    await scanned(given, 'clean');
    expect(await caseOf(given)).toMatchObject({ mandateAwaited: false });
    const notices = await given.world.cases.notices(key(given));
    expect(notices.filter(({ kind }) => kind === 'document-received')).toMatchObject([{ to: { who: 'staff' } }]);
    expect((await given.browser.get(given.myCase)).text).not.toContain('Vi venter på fullmakten');
  });

  test('stands in the file of everything one has sent', async () => {
    const given = await applied(guardiansForm);
    await send(given, aPdf, 'fullmakt.pdf');
    const file = JSON.parse((await given.browser.get(`${given.myCase}/data`)).html);
    expect(file.documents).toMatchObject([{ name: 'fullmakt.pdf', kind: 'pdf', state: 'scanning' }]);
  });
});

describe('when something is down', () => {
  async function through(
    given: Applied,
    attachments: Partial<AttachmentStore>,
    isCommitDown = false,
  ): Promise<Browser> {
    const { world } = given;
    const commit = () => Promise.reject(new Unavailable('TimeoutError'));
    const cases = isCommitDown ? { ...world.cases, commit } : world.cases;
    return aSite({ ...world, cases, attachments: { ...world.attachments, ...attachments } }).signedIn(siv);
  }

  test('the store of documents, nothing is said to have come, and the page says to choose the file again', async () => {
    const given = await applied(guardiansForm);
    const browser = await through(given, { keep: () => Promise.reject(new Unavailable('SlowDown')) });
    const page = await send({ ...given, browser }, aPdf);
    expect(page.status).toBe(503);
    expect(page.text).toContain('Vi fikk ikke tatt imot dokumentet. Vent litt, velg filen igjen, og send på nytt.');
    expect(await documentsOf(given)).toEqual([]);
  });

  test('the table, neither: bytes that no case tells of are found by nobody', async () => {
    const given = await applied(guardiansForm);
    const page = await send({ ...given, browser: await through(given, {}, true) }, aPdf);
    expect(page.status).toBe(503);
    expect(await documentsOf(given)).toEqual([]);
    expect((await given.browser.get(given.myCase)).text).not.toContain('Dokumenter du har sendt');
  });
});

test('there is room for 20 documents', async () => {
  const given = await applied(guardiansForm, aWorld());
  for (let page = 0; page < 20; page += 1) await send(given, aJpeg, `${page}.jpg`);
  const more = await send(given, aJpeg, '21.jpg');
  expect(more.status).toBe(409);
  expect(more.text).toContain('Du har sendt så mange dokumenter som det er plass til.');
  expect(await documentsOf(given)).toHaveLength(20);
});
