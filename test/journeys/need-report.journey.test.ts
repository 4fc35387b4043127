import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayInNorway, momentInNorway } from '../../shared/domain/calendar/day.ts';
import { type Running, withOwnService } from '../screenshots/own-service.ts';
import { clockOf, messagesAbout, moveClock } from '../support/messages.ts';
import type { Site } from './applying.ts';
import { answer, followMail, take } from './leading.ts';
import { duringOfficeHours } from './morning.ts';
import { comeWithCode, invitationOf, report, wishes } from './reporting.ts';
import { Visitor } from './visitor.ts';

/** Its own service: here 60 days pass. */
const port = Number(process.env['JOURNEY_PORT'] ?? 3400) + 70;
const nurse: Site = { municipality: 'masoy', language: 'nb', person: 'amina' };
const per: Site = { municipality: 'masoy', language: 'nb', person: 'per' };
const leader = 'sindre.sund';
const toWard = { behov: [['unit', 'sykeavdelingen']] } as const;

let running: Running;
let done: () => void = () => undefined;
let ended: Promise<void>;

beforeAll(async () => {
  await new Promise<void>((ready, failed) => {
    const work = (given: Running) => {
      running = given;
      ready();
      return new Promise<void>((resolve) => {
        done = resolve;
      });
    };
    ended = withOwnService({ port }, work);
    ended.catch(failed);
  });
  await duringOfficeHours(running.origin);
});
afterAll(async () => {
  done();
  await ended;
});

const arrive = () => Visitor.arrive(running.browser, running.origin, false);

async function receiptOf(visitor: Visitor, reference: string): Promise<string> {
  await visitor.open(`/masoy/nb/melding/kvittering/${reference}`);
  return visitor.text();
}

async function mailToLeader(reference: string, count: number) {
  const mails = (await messagesAbout(running.origin, reference, count)).filter(({ to }) => to.startsWith(leader));
  const last = mails.at(-1);
  if (!last) throw new Error('the leader was not told');
  return last;
}

describe('a nurse reports a need', () => {
  it('the person comes with the code, says yes and is answered; the nurse still sees that it was received', async () => {
    const [reporter, person, leading] = await Promise.all([arrive(), arrive(), arrive()]);
    const reference = await report(reporter, nurse, toWard);
    const receipt = await receiptOf(reporter, reference);

    // The messages say nothing of what it is about, nor of whom.
    const words = (await messagesAbout(running.origin, reference, 3)).map(({ body }) => body);
    expect(words.filter((each) => /Siv|Syntetisk|Sofie|plan\b|koordinator|sykehus|tjeneste/i.test(each))).toEqual([]);
    const invitation = await invitationOf(running.origin, reference);

    // The nurse cannot come in the person's place.
    await reporter.open('/masoy/nb/min-sak/kode');
    await reporter.fill(invitation);
    await reporter.send();
    await reporter.hasFocus('.ds-error-summary');

    await comeWithCode(person, per, invitation);
    expect(await person.text()).toContain('Får hjelp av fem tjenester som ikke snakker sammen.');
    await person.press('main a[href$="/sok"]');
    await person.send();
    await person.hasFocus('.ds-error-summary');
    await person.fill(wishes);
    await person.send();
    await person.page.waitForURL(`**/kvittering/${reference}`);
    expect(await person.text()).toContain('Svar innen');

    await followMail(leading, leader, await mailToLeader(reference, 5));
    await take(leading);
    await answer(leading, { outcome: 'granted' });
    await leading.page.waitForURL(`**/sak/${reference}?gjort=decide`);
    expect(await leading.text()).toContain('Personen sa ja');

    expect(await receiptOf(reporter, reference)).toBe(receipt);
    await reporter.open('/masoy/nb/min-sak');
    expect(await reporter.text()).toContain('Mottatt');
    expect(await reporter.open(`/masoy/nb/min-sak/${reference}`)).toBe(404);
    await Promise.all([reporter, person, leading].map((each) => each.leave()));
  });

  it('the person says no with one press, and the leader opens it no more', async () => {
    const [reporter, person, leading] = await Promise.all([arrive(), arrive(), arrive()]);
    const reference = await report(reporter, nurse, toWard);
    const mail = await mailToLeader(reference, 3);
    await comeWithCode(person, per, await invitationOf(running.origin, reference));
    await person.press('main button[name="answer"]');
    await person.page.getByText('Vi har lagt bort meldingen.').waitFor();
    await followMail(leading, leader, mail);
    expect(await leading.heading()).not.toContain(reference.slice(0, 4));
    expect(await receiptOf(reporter, reference)).toContain('Mottatt');
    await Promise.all([reporter, person, leading].map((each) => each.leave()));
  });

  it('a leader asks by telephone where no message may go, and notes the yes', async () => {
    const [reporter, leading] = await Promise.all([arrive(), arrive()]);
    const byPhone = [
      ['wayToAsk', 'phone'],
      ['phone', '78 00 00 01'],
    ] as const;
    const reference = await report(reporter, nurse, { ...toWard, personen: byPhone });
    await followMail(leading, leader, await mailToLeader(reference, 2));
    expect(await leading.text()).toContain('78 00 00 01');
    await leading.press('main a[href$="/report-answer"]');
    await leading.fill([
      ['answer', 'yes'],
      ['way', 'oral'],
      ['wishes', 'coordinator'],
      ['channel', 'phone'],
    ]);
    await leading.send();
    await leading.page.waitForURL(`**/sak/${reference}?gjort=report-answer`);
    expect(await leading.text()).toContain('Svarfrist');
    await Promise.all([reporter, leading].map((each) => each.leave()));
  });

  it('nobody answers: a reminder after 14 days, a task to ring, and after 60 days it is over', async () => {
    const [reporter, leading] = await Promise.all([arrive(), arrive()]);
    const reference = await report(reporter, nurse, toWard);
    const receipt = await receiptOf(reporter, reference);
    const mail = await mailToLeader(reference, 3);
    await followMail(leading, leader, mail);
    const from = dayInNorway(await clockOf(running.origin));
    for (const days of [19, 30, 70]) {
      await moveClock(running.origin, { now: momentInNorway(addDays(from, days), 12) });
      if (days === 30) {
        await leading.openAs(leader, `/masoy/ansatt/sak/${reference}`);
        expect(await leading.text()).toContain('Systemet har ikke fått svar selv.');
      }
    }
    const sent = await messagesAbout(running.origin, reference, 5);
    // The nurse has the receipt; the person was asked, and reminded.
    const messages = sent.filter(({ channel }) => channel === 'sms').map(({ to }) => to);
    expect(messages.toSorted()).toEqual(['+4740000031', '+4740000031', '+4740000033']);
    await leading.openAs(leader, `/masoy/ansatt/sak/${reference}`);
    expect(await leading.heading()).not.toContain(reference.slice(0, 4));
    await reporter.openAs(nurse.person, `/masoy/nb/melding/kvittering/${reference}`);
    expect(await reporter.text()).toBe(receipt);
    await Promise.all([reporter, leading].map((each) => each.leave()));
  });
});
