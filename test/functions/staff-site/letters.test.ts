import { describe, expect, test } from 'vitest';
import { unescaped } from '../../../infra/local/html-forms.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import { complain } from '../../../shared/domain/complaint/complain.ts';
import { askInformation } from '../../../shared/domain/handling/ask-information.ts';
import { forwardCase } from '../../../shared/domain/handling/forward-case.ts';
import { moveDate } from '../../../shared/domain/handling/move-date.ts';
import { givePreliminaryAnswer } from '../../../shared/domain/handling/preliminary-answer.ts';
import { groupCode } from '../../../shared/domain/parties/one-time-code.ts';
import { planMeeting } from '../../../shared/domain/planning/plan-meeting.ts';
import { invitationCode } from '../../../shared/notices/sending/invitation-code.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { meetingTerms } from '../../support/meeting-builders.ts';
import { reportContacts } from '../../support/report-builders.ts';
import { type Browser, hanna, kari, sindre, staffWorld } from './staff-world.ts';
import { address, key, on, staged, stored } from './staged-case.ts';

const letterAt = (name: string, to = 'person') => `${address}/brev/${name}/${to}`;

/** The letter itself: what is printed. */
async function printed(browser: Browser, name: string, to?: string): Promise<string> {
  const { body, statusCode } = await browser.get(letterAt(name, to));
  expect(statusCode, name).toBe(200);
  const sheet = /<article class="ip-letter".*<\/article>/s.exec(body)?.[0] ?? '';
  return unescaped(sheet.replace(/<[^>]+>/g, '\n')).replaceAll('\u00a0', ' ');
}

const home = {
  'address.street': 'Fjordgata 3',
  'address.postalCode': '9690',
  'address.city': 'Havøysund',
};

describe('the decision as a letter', () => {
  test('has the address, the reasons, the rules and how to complain, and asks nobody to log in', async () => {
    const { browser } = await staged('decided', { outcome: 'refused', answers: home });
    const letter = await printed(browser, 'decision');
    expect(letter).toContain('Siv Syntetisk\nFjordgata 3\n9690 Havøysund');
    expect(letter).toContain('Søknaden er avslått');
    expect(letter).toContain('Søknaden gjaldt individuell plan og koordinator.');
    expect(letter).toContain('Grunn.');
    expect(letter).toContain('Er du uenig? Du kan klage');
    expect(letter).toContain('Ring 40 00 00 10');
    expect(letter).toContain('Hanna Hav\nHjemmetjenesten\nMåsøy kommune');
    expect(letter).not.toMatch(/logg/i);
  });

  test('is in the language of whoever gets it', async () => {
    const { browser } = await staged('decided', { application: { language: 'en' } });
    expect(await printed(browser, 'decision')).toContain('We say yes to what you applied for.');
    expect((await browser.get(letterAt('decision'))).body).toContain('class="ip-letter" lang="en"');
  });

  test('marks nothing as done, and stands in the log as any view does', async () => {
    const { world, browser } = await staged('decided', { application: { noticeChannel: 'letter' } });
    const before = await stored(world);
    const viewed = (await world.stores.cases.views(key)).length;
    await browser.get(letterAt('decision'));
    expect(await stored(world)).toEqual(before);
    expect((await world.stores.cases.tasks(key)).every(({ doneAt }) => !doneAt)).toBe(true);
    expect((await world.stores.cases.views(key)).length).toBe(viewed + 1);
  });

  test('is one press away from the task of sending it', async () => {
    const { browser } = await staged('decided', { application: { noticeChannel: 'letter' } });
    const { body } = await browser.get(address);
    expect(body).toContain(`<a href="${letterAt('decision')}">Skriv ut brev: Svaret til personen saken gjelder</a>`);
  });
});

describe('the address of a letter', () => {
  test('that nobody has told is to be written by hand', async () => {
    const { browser } = await staged('received');
    const { body } = await browser.get(letterAt('receipt'));
    expect(body).toContain('Saken har ingen adresse til mottakeren.');
  });

  test('that is protected stands nowhere, whatever was stored', async () => {
    const { browser } = await staged('received', { application: { protectedAddress: true }, answers: home });
    const letter = await printed(browser, 'receipt');
    expect(letter).toContain('Siv Syntetisk\nLeveres slik det er avtalt');
    expect(letter).not.toContain('Fjordgata');
    expect((await browser.get(letterAt('receipt'))).body).toContain('Adressen er sperret');
  });

  test('of the child is not that of the parent who applied', async () => {
    const applicant = { name: 'Mona Mor', mobile: '+4740000033' };
    const { browser } = await staged('received', {
      application: { role: 'parent', birthDate: day('2017-02-01'), person: { name: 'Nils' }, applicant },
      answers: home,
    });
    const letter = await printed(browser, 'receipt', 'applicant');
    expect(letter).toContain('Mona Mor');
    expect(letter).not.toContain('Fjordgata');
  });
});

describe('what took a turn, as a letter', () => {
  test('tells whose the case is now, and not why', async () => {
    const { world, browser, ipCase } = await staged('received');
    const forwarding = { unit: 'sykeavdelingen', text: 'Fikk hjelp der.' };
    const act = { forwarding, staffId: 'hanna.hav', now: on('2026-03-06') };
    await world.commit(changeOf(forwardCase(ipCase, act, masoy)));
    const letter = await printed(browser, 'forwarded');
    expect(letter).toContain('Saken er hos Sykeavdelingen fra 6. mars 2026.');
    expect(letter).not.toContain('Fikk hjelp der.');
  });

  test('tells the new date, and why it moved', async () => {
    const { world, browser, ipCase } = await staged('coordinated');
    const move = { which: 'plan', to: day('2026-07-01'), text: 'Sykehuset trenger mer tid.' } as const;
    await world.commit(changeOf(moveDate(ipCase, { move, staffId: 'hanna.hav', now: on('2026-03-20') }, masoy)));
    const letter = await printed(browser, 'date-moved');
    expect(letter).toContain('Den nye datoen er 1. juli 2026.');
    expect(letter).toContain('Sykehuset trenger mer tid.');
  });

  test('invites to a meeting with its place, until it has been; nobody who is not invited', async () => {
    const { world, browser, ipCase } = await staged('planned');
    const act = { terms: meetingTerms(), staffId: 'kari.koord', now: on('2026-05-04') };
    await world.commit(changeOf(planMeeting(ipCase, act, masoy)));
    const letter = await printed(browser, 'meeting');
    expect(letter).toContain('Møtet er 12. mai 2026 kl. 09.30.');
    expect(letter).toContain('Sted: Havøysund skole, rom 2');
    expect((await browser.get(letterAt('meeting', 'applicant'))).statusCode).toBe(404);
    expect((await browser.get(letterAt('meeting-cancelled'))).statusCode).toBe(404);
    world.at('2026-05-13T09:00:00Z');
    expect((await (await world.signIn(hanna)).get(letterAt('meeting'))).statusCode).toBe(404);
  });
});

describe('the letters of a case', () => {
  test('tell what is missing, and until when it is waited for', async () => {
    const { world, browser, ipCase } = await staged('received');
    const wish = { text: 'Send oss vedtaket fra Nav.', until: day('2026-03-20') };
    await world.commit(changeOf(askInformation(ipCase, { wish, staffId: 'hanna.hav', now: on('2026-03-06') }, masoy)));
    const letter = await printed(browser, 'information');
    expect(letter).toContain('Send oss vedtaket fra Nav.');
    expect(letter).toContain('Svar innen 20. mars 2026.');
  });

  test('tell why an answer takes longer, and the new date', async () => {
    const { world, browser, ipCase } = await staged('received');
    const promise = { promisedBy: day('2026-04-20'), text: 'Vi venter på sykehuset.' };
    const act = { promise, staffId: 'hanna.hav', now: on('2026-03-06') };
    await world.commit(changeOf(givePreliminaryAnswer(ipCase, act, masoy)));
    const letter = await printed(browser, 'preliminary-answer');
    expect(letter).toContain('Du får svar innen 20. april 2026.');
    expect(letter).toContain('Vi venter på sykehuset.');
  });

  test('name the coordinator, and the days of the plan', async () => {
    const { browser } = await staged('planned');
    expect(await printed(browser, 'coordinator')).toContain('Kari Koord er koordinator fra 19. mars 2026.');
    expect(await printed(browser, 'plan-ready')).toContain('Planen gjelder fra 1. mai 2026 til og med 30. april 2027.');
  });

  test('say that a complaint has come, and then what it came to', async () => {
    const { world, browser, ipCase } = await staged('decided', { outcome: 'refused' });
    const words = { disagrees: 'Alt.' };
    await world.commit(changeOf(complain(ipCase, { words, timeline: [], now: on('2026-03-13') }, masoy)));
    expect(await printed(browser, 'complaint-received')).toContain('Vi fikk klagen 13. mars 2026.');
    const { version } = await stored(world);
    await browser.post(`${address}/complaint`, {
      version: String(version),
      result: 'upheld-and-forwarded',
      reasons: 'Vi ser det likt.',
    });
    const letter = await printed(browser, 'complaint-result');
    expect(letter).toContain('Klagen er sendt til Statsforvalteren i Troms og Finnmark.');
    expect(letter).toContain('Vi ser det likt.');
    expect((await browser.get(letterAt('complaint-received'))).statusCode).toBe(404);
  });

  test('say why a case is closed, and nothing is written when the person is dead', async () => {
    const { browser, version, world } = await staged('decided');
    const close = (reason: string) => browser.post(`${address}/close`, { version, reason, agreed: 'notAsked' });
    await close('moved');
    expect(await printed(browser, 'closed')).toContain('Grunnen er flytting.');
    const other = await staged('decided');
    await other.browser.post(`${address}/close`, { version, reason: 'deceased' });
    expect((await other.browser.get(letterAt('closed'))).statusCode).toBe(404);
    expect((await stored(world)).status).toBe('closed');
  });

  test('tell somebody whose role is not checked of the receipt, and of no decision', async () => {
    const applicant = { name: 'Mona Mor', mobile: '+4740000033' };
    const { browser } = await staged('decided', {
      application: { role: 'guardian', applicant },
    });
    expect((await browser.get(letterAt('receipt', 'applicant'))).statusCode).toBe(200);
    expect((await browser.get(letterAt('decision', 'applicant'))).statusCode).toBe(404);
    expect((await browser.get(letterAt('decision'))).statusCode).toBe(404);
  });

  test('to a child who applied alone do not exist', async () => {
    const { browser } = await staged('received', { application: { birthDate: day('2012-01-10') } });
    expect((await browser.get(address)).body).not.toContain('/brev/');
    expect((await browser.get(letterAt('receipt'))).statusCode).toBe(404);
  });

  test('are read by those alone who may open the case', async () => {
    const { world } = await staged('received');
    const other = await world.signIn(sindre);
    expect((await other.get(letterAt('receipt'))).statusCode).toBe(404);
    const unknown = await (await world.signIn(hanna)).get(letterAt('anything'));
    expect(unknown.statusCode).toBe(404);
  });
});

describe('an invitation as a letter', () => {
  async function reported() {
    const world = staffWorld();
    await world.fileReport();
    return world;
  }

  test('brings the code that is in force', async () => {
    const world = await reported();
    const letter = await printed(await world.signIn(hanna), 'invitation');
    const code = groupCode(invitationCode(reportContacts.inviteKey ?? '', 'person:1'));
    expect(letter).toContain(`Koden din er ${code}.`);
  });

  test('is for those alone who may ask somebody in', async () => {
    const world = await reported();
    const following = await world.signIn(kari);
    expect((await following.get(address)).body).not.toContain('/brev/invitation');
    expect((await following.get(letterAt('invitation'))).statusCode).toBe(404);
  });
});
