import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { recordGround } from '../../../shared/domain/consent/consent-ground.ts';
import { askOtherParent } from '../../../shared/domain/parties/ask-other-parent.ts';
import type { ConsentGround } from '../../../shared/domain/parties/parents.ts';
import { acceptsRole, appoints, decides, registersPlan, staffId, work } from './caseworker.ts';
import { type Applied, applied, caseOf, typedRow, yesToAll } from './consent-pages.ts';
import { bothIn, checks, joins, otherParent, per, twoParents } from './two-parents.ts';
import { girlsForm, turnsSixteen } from './young-people.ts';

const yes = { plan: 'yes', coordinator: 'yes' };

const noRows = { main: [], otherParent: [] };
const ground = (now: Date, found: ConsentGround) => {
  return { found: { ground: found, text: 'Fordi.' }, rows: noRows, staffId, now };
};

/** A leader finds that whoever applied has the responsibility alone. */
function findsOneParent({ world, reference }: Applied): Promise<void> {
  return work(world, reference, (ipCase) => recordGround(ipCase, ground(world.now(), 'soleResponsibility'), masoy));
}

/** A girl of 15 who turns 16 on 1 June 2026 has two parents. */
const girlsOfTwo = girlsForm.map(({ step, fields }) => {
  return { step, fields: step === 'soker' ? { ...fields, ...otherParent } : fields };
});

/** What whoever applied wrote, and how they are reached. */
const ofTheApplicant = /Siv|40000031|400 00 031|mor\b|Skole og sykehus/;

describe('the other parent before anybody has checked who they are', () => {
  test('sees what they are asked and nothing of the case', async () => {
    const given = await twoParents();
    const other = await joins(given);
    await decides(given.world, given.reference);
    const page = await other.get(given.myCase);
    expect(page.title).toContain('Du er spurt som forelder');
    expect(page.text).toContain('Inntil da ser du bare det du selv har svart');
    expect(page.text).not.toMatch(/Svaret er klart|Nils/);
    expect(page.text).not.toMatch(ofTheApplicant);
    expect((await other.get(`${given.myCase}/svar`)).text).not.toContain('Søknaden er innvilget');
  });

  test('has no way to what whoever applied sees', async () => {
    const given = await twoParents();
    const other = await joins(given);
    for (const path of [`kvittering/${given.reference}`, `min-sak/${given.reference}/trekk`]) {
      expect((await other.get(`/masoy/nb/${path}`)).status).toBe(404);
    }
    expect((await other.post(`/masoy/nb/min-sak/${given.reference}/trekk`, {})).status).toBe(404);
    expect((await caseOf(given)).status).toBe('received');
  });

  test('can answer, is not asked about services, and gives nothing yet', async () => {
    const given = await twoParents();
    await acceptsRole(given.world, given.reference);
    await given.browser.post(given.address, yesToAll);
    const other = await joins(given);
    const form = await other.get(given.address);
    expect(form.html).not.toMatch(/Nav| checked/);
    expect((await other.post(given.address, yes)).status).toBe(303);
    expect((await caseOf(given)).consent).toMatchObject({ plan: 'unanswered', coordinator: 'unanswered', sharing: [] });
    expect((await other.get(given.myCase)).text).toContain('Individuell plan Ja');
    await checks(given);
    expect((await caseOf(given)).consent).toMatchObject({ plan: 'given', coordinator: 'given', sharing: [] });
  });

  test('can send no answer about a service that they were not asked about', async () => {
    const given = await twoParents();
    await acceptsRole(given.world, given.reference);
    await given.browser.post(given.address, yesToAll);
    const other = await joins(given);
    expect((await other.post(given.address, { 'row-1-0': 'yes' })).status).toBe(422);
    expect((await other.post(given.address, typedRow(0))).status).toBe(422);
  });

  test('sees no more when the leader finds that they are not the one, and what they said counts for nothing', async () => {
    const given = await twoParents();
    const other = await joins(given);
    await other.post(given.address, yes);
    await checks(given, 'refused');
    expect((await other.get(given.myCase)).text).toContain('kan ikke vise deg mer av saken');
    expect((await other.post(given.address, { plan: 'no' })).status).toBe(409);
    expect((await other.post(`${given.myCase}/kontakt`, {})).status).toBe(409);
    expect((await caseOf(given)).consent.parents?.otherParent.plan ?? 'unanswered').toBe('unanswered');
  });
});

describe('the other parent who is let in', () => {
  test('sees where the case stands, the decision, the coordinator and the plan, and nothing of whoever applied', async () => {
    const { world, reference, browser, address, myCase, other } = await bothIn();
    await browser.post(address, yesToAll);
    await other.post(address, { ...yes, 'row-1-0': 'yes' });
    await decides(world, reference);
    expect((await other.get(myCase)).html).toContain(`href="${myCase}/svar"`);
    const decision = await other.get(`${myCase}/svar`);
    expect(decision.text).toContain('Søknaden er innvilget');
    await appoints(world, reference);
    await registersPlan(world, reference);
    const page = await other.get(myCase);
    expect(page.text).toMatch(/Planen er i gang.*Kari Koord.*Fra 1\. mai 2026 til 30\. april 2027|Kari Koord/);
    for (const { text } of [page, decision, await other.get('/masoy/nb/min-sak')])
      expect(text).not.toMatch(ofTheApplicant);
  });

  test('is asked about each service by itself, with nothing ticked, and only both parents’ yes shares anything', async () => {
    const given = await bothIn();
    const { browser, address, other } = given;
    await browser.post(address, { ...yesToAll, ...typedRow(1, { service: 'Skolen', areas: ['school'] }) });
    expect((await caseOf(given)).consent.sharing).toEqual([]);
    const form = await other.get(address);
    expect(form.text).toMatch(/Jeg sier ja til deling med Nav\..*Både hente og gi opplysninger\. Helse/);
    expect(form.html).not.toContain(' checked');
    expect((await other.post(address, { 'row-1-0': 'yes', 'row-1-1': 'no' })).status).toBe(303);
    expect((await caseOf(given)).consent.sharing).toMatchObject([{ id: '1.0' }]);
    expect((await browser.get(given.myCase)).text).toMatch(/Skolen.*Den andre forelderen: ikke gitt ennå/);
    expect((await other.get(address)).html.match(/ checked/g)).toHaveLength(2);
  });

  test('is told when the first parent adds a service, and a narrower one needs no new yes', async () => {
    const given = await bothIn();
    const { world, browser, address, other, reference } = given;
    const told = async () =>
      (await world.cases.notices({ municipality: 'masoy', reference })).filter(
        ({ kind, to }) => kind === 'consent-asked' && to.who === 'otherParent',
      );
    await browser.post(address, { ...yesToAll, ...typedRow(0, { areas: ['health', 'work'] }) });
    expect(await told()).toHaveLength(1);
    await other.post(address, { 'row-1-0': 'yes' });
    await browser.post(address, { ...yesToAll, ...typedRow(0, { areas: ['health'] }) });
    expect((await caseOf(given)).consent.sharing).toHaveLength(1);
    expect(await told()).toHaveLength(1);
  });

  test('takes it back alone, in two clicks, and the plan is paused at once; the first parent is told to wait', async () => {
    const given = await bothIn();
    const { world, reference, browser, address, myCase, other } = given;
    await browser.post(address, yes);
    await other.post(address, yes);
    await decides(world, reference);
    await appoints(world, reference);
    await registersPlan(world, reference);
    expect((await other.get(myCase)).html).toContain(`href="${address}/trekk"`);
    expect((await other.post(`${address}/trekk`, { part: 'plan' })).status).toBe(303);
    expect(await caseOf(given)).toMatchObject({ status: 'plan-paused', consent: { plan: 'withdrawn' } });
    const page = await browser.get(myCase);
    expect(page.text).toContain('Planen er på pause');
    expect(page.text).toContain('Begge foreldrene må samtykke');
    expect(page.text).not.toMatch(/Sier du ja til planen igjen|Individuell plan Trukket/);
    await other.post(address, { plan: 'yes' });
    expect((await caseOf(given)).status).toBe('plan-active');
  });

  test('has a receipt of their own, which says nothing of what the first parent answered', async () => {
    const { browser, address, other } = await bothIn();
    await browser.post(address, { plan: 'no' });
    await other.post(address, { plan: 'yes' });
    const receipt = await other.get(`${address}/kvittering`);
    expect(receipt.text).toContain('Individuell plan Ja');
    expect(receipt.text).not.toContain('Nei');
  });

  test('changes how they are reached, and whoever applied sees nothing of it', async () => {
    const given = await bothIn();
    const { browser, myCase, other } = given;
    const typed = { mobile: '', email: 'per@post.example', noticeChannel: 'email', language: 'nn' };
    expect((await other.post(`${myCase}/kontakt`, typed)).status).toBe(303);
    expect((await caseOf(given)).seats?.otherParent).toMatchObject({ channel: 'email', language: 'nn' });
    expect((await caseOf(given)).reach.otherParent).toEqual(['email']);
    const seen = [await browser.get(myCase), await browser.get(`${myCase}/data`)];
    for (const { html } of seen) expect(html).not.toContain('per@post.example');
    expect(seen[0]?.text).not.toContain('Du endret kontaktopplysningene');
  });

  test('takes home a file with their own and nothing of whoever applied', async () => {
    const { world, reference, browser, address, myCase, other } = await bothIn();
    await browser.post(address, yesToAll);
    await other.post(address, yes);
    await decides(world, reference);
    const file = await other.get(`${myCase}/data`);
    expect(file.html).not.toMatch(ofTheApplicant);
    const read = JSON.parse(file.html);
    expect(read).toMatchObject({ contact: { name: 'Per Syntetisk' }, consent: { plan: 'given', sharing: [] } });
    expect(read.consent.history).toHaveLength(1);
    expect(read.case.decision.outcome).toBeUndefined();
  });

  test('has a time to complain of their own, from the day they read the decision', async () => {
    const given = await bothIn();
    const { world, site, reference, browser, myCase } = given;
    await decides(world, reference);
    const first = await browser.get(`${myCase}/svar`);
    world.pass(10 * 24 * 60);
    const second = await (await site.signedIn(per)).get(`${myCase}/svar`);
    const until = (text: string) => /Fristen for å klage er (\d+\. \w+ 2026)/.exec(text)?.[1];
    expect([until(first.text), until(second.text)]).toEqual(['7. april 2026', '13. april 2026']);
    expect((await caseOf(given)).seats?.otherParent?.openedOn).toBe('2026-03-15');
    expect((await caseOf(given)).decision?.openedOn).toBe('2026-03-05');
  });

  test('finds the case on my case, in words that say nothing of it', async () => {
    const { other, myCase } = await bothIn();
    const list = await other.get('/masoy/nb/min-sak');
    expect(list.html).toContain(`href="${myCase}"`);
    expect(list.text).toContain('Spørsmål til deg som forelder');
  });
});

describe('the other parent whose part is over', () => {
  test('sees what they answered and whom to ring, and nothing of the case, once one parent has the responsibility', async () => {
    const given = await bothIn();
    const { world, reference, address, myCase, other } = given;
    await other.post(address, { plan: 'yes', coordinator: 'no' });
    await decides(world, reference);
    await findsOneParent(given);
    const page = await other.get(myCase);
    expect(page.status).toBe(200);
    expect(page.title).toContain('Du trenger ikke svare mer');
    expect(page.text).toContain('Ja til individuell plan. Nei til koordinator.');
    expect(page.text).toContain(masoy.phone);
    expect(page.text).not.toMatch(/Nils|innvilget/);
    expect(page.text).not.toMatch(ofTheApplicant);
    expect(page.html).not.toMatch(new RegExp(`href="(${address}|${myCase}/(svar|kontakt))`));
    for (const path of [`${myCase}/svar`, `${myCase}/kontakt`, address, `${address}/trekk`])
      expect((await other.get(path)).status).toBe(404);
    expect((await other.post(address, { plan: 'no' })).status).toBe(404);
  });

  test('finds it on my case, and has all that is held of them as a file', async () => {
    const given = await bothIn();
    const { address, myCase, other } = given;
    await other.post(address, yes);
    await findsOneParent(given);
    expect((await other.get('/masoy/nb/min-sak')).text).toContain('Se hva du svarte i sak');
    const file = await other.get(`${myCase}/data`);
    expect(file.html).toContain('"reference"');
    expect(file.html).not.toMatch(ofTheApplicant);
    expect(file.html).not.toMatch(/Nils/);
  });

  test('sees the same once the child has turned 16', async () => {
    const given = await applied(girlsOfTwo);
    await acceptsRole(given.world, given.reference);
    await joins(given);
    await checks(given);
    await turnsSixteen(given);
    const page = await (await given.site.signedIn(per)).get(given.myCase);
    expect([page.status, page.title]).toEqual([200, expect.stringContaining('Du trenger ikke svare mer')]);
    expect(page.text).toContain('Ingen har svart om samtykke ennå');
  });

  test('who is asked anew comes in by the new code, and not without it', async () => {
    const given = await bothIn();
    const { world, reference, myCase, other } = given;
    await findsOneParent(given);
    await work(world, reference, (ipCase) => recordGround(ipCase, ground(world.now(), 'both'), masoy));
    const question = { contact: { name: 'Per', mobile: '+4740000032' }, channel: 'sms', language: 'nb' } as const;
    const contacts = await world.cases.contacts({ municipality: 'masoy', reference });
    if (!contacts) throw new Error('nobody is reached');
    const asking = { asked: question, contacts, staffId, now: world.now() };
    await work(world, reference, (ipCase) => askOtherParent(ipCase, asking, masoy));
    expect((await other.get(myCase)).status).toBe(404);
    expect((await other.post('/masoy/nb/min-sak/kode', { reference, code: '0000 0000' })).status).toBe(422);
    expect((await (await joins(given)).get(myCase)).title).toContain('Du er spurt som forelder');
  });
});

describe('the receipt of whoever applied', () => {
  const contact = (answer: string) => ({ ...otherParent, 'parentalResponsibility.other.contact': answer });
  const unreachable = { ...otherParent, 'parentalResponsibility.other.mobile': '' };

  test.each([
    ['was asked by message', otherParent, 'Vi har spurt den andre'],
    ['is not asked before they were rung', contact('callFirst'), 'Du ba oss ringe deg først'],
    ['is not asked, for it is not safe', contact('no'), 'ikke er trygt å kontakte den andre'],
    ['cannot be asked yet, for nobody knows how', unreachable, 'Vi har ikke spurt den andre ennå'],
    ['may not be the one to ask', { parentalResponsibility: 'unknown' }, 'Vi finner ut hvem som må samtykke'],
    ['is nobody', { parentalResponsibility: 'alone' }, 'Da trenger vi ikke svar fra flere'],
  ])('says that the other %s', async (_, fields, words) => {
    const { browser, reference } = await twoParents(fields);
    const receipt = (await browser.get(`/masoy/nb/kvittering/${reference}`)).text;
    const all = [
      'Vi har spurt den andre',
      'Du ba oss ringe',
      'ikke er trygt',
      'ikke spurt den andre',
      'Vi finner ut hvem',
      'svar fra flere',
    ];
    expect(receipt).toContain(words);
    expect(all.filter((each) => receipt.includes(each))).toHaveLength(1);
  });

  test('says nothing of another parent to somebody who applied for themself', async () => {
    const { browser, reference } = await applied();
    expect((await browser.get(`/masoy/nb/kvittering/${reference}`)).text).not.toContain('foreldreansvar');
  });

  test('leaves what a leader has found to the page of the case', async () => {
    const given = await bothIn();
    await findsOneParent(given);
    expect((await given.browser.get(`/masoy/nb/kvittering/${given.reference}`)).text).not.toContain('Vi har spurt');
  });
});

describe('whoever applied', () => {
  test('sees “not given yet” whether the other parent has not come, has not answered or has said no', async () => {
    const given = await twoParents();
    await acceptsRole(given.world, given.reference);
    await given.browser.post(given.address, yes);
    const waiting = async () => (await given.browser.get(given.myCase)).text;
    const before = await waiting();
    expect(before).toContain('Den andre forelderen: ikke gitt ennå');
    const other = await joins(given);
    await checks(given);
    await other.post(given.address, { plan: 'no', coordinator: 'no' });
    expect(await waiting()).toBe(before);
    await other.post(given.address, yes);
    expect(await waiting()).toContain('Den andre forelderen: ja');
  });

  test('is not stopped by an answer of the other parent while they fill in their own', async () => {
    const given = await bothIn();
    const form = await given.browser.get(given.address);
    const shown = /name="shown" value="([^"]+)"/.exec(form.html)?.[1] ?? '';
    await given.other.post(given.address, { plan: 'no' });
    expect((await given.browser.post(given.address, { ...yes, shown })).status).toBe(303);
  });
});
