import { expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import { complain } from '../../../shared/domain/complaint/complain.ts';
import { planMeeting } from '../../../shared/domain/planning/plan-meeting.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { meetingTerms } from '../../support/meeting-builders.ts';
import { hanna } from './staff-world.ts';
import { address, on, type Stage, staged } from './staged-case.ts';

const note = /Du er logget inn til kl\. (\d\d\.\d\d)\. Det du skriver, blir tatt vare på/;

async function begun(stage: Stage, action: string) {
  if (action === 'meeting-action') return met();
  if (action !== 'complaint') return staged(stage, stage === 'decided' ? { outcome: 'refused' } : {});
  const given = await staged(stage, { outcome: 'refused' });
  const sent = { words: { disagrees: 'Alt.' }, timeline: [], now: on('2026-03-13') };
  const { version } = await given.world.commit(changeOf(complain(given.ipCase, sent, masoy)));
  return { ...given, version: String(version) };
}

/** The meeting is today. */
async function met() {
  const given = await staged('planned');
  const terms = meetingTerms({ on: day('2026-05-04') });
  const { version } = await given.world.commit(
    changeOf(planMeeting(given.ipCase, { terms, staffId: 'kari.koord', now: on('2026-05-04') }, masoy)),
  );
  return { ...given, version: String(version) };
}

/** Each with something to mend, so that the page comes back. */
const forms: readonly (readonly [string, Stage, Readonly<Record<string, string>>])[] = [
  ['decide', 'received', { reasons: 'En lang begrunnelse.' }],
  ['preliminary-answer', 'received', { reason: 'En lang begrunnelse.', 'newDate.day': '31', 'newDate.month': '2' }],
  ['forward', 'received', { reason: 'En lang begrunnelse.' }],
  ['note-complaint', 'decided', { disagrees: 'En lang begrunnelse.' }],
  ['correct', 'received', { needs: 'En lang begrunnelse.' }],
  ['complaint', 'decided', { reasons: 'En lang begrunnelse.' }],
  ['consent', 'decided', { 'sharing[0].service': 'En lang begrunnelse.' }],
  ['meeting', 'planned', { agenda: 'En lang begrunnelse.' }],
  ['meeting-action', 'planned', { what: 'En lang begrunnelse.' }],
  ['plan-innhold/5', 'coordinated', { 'measures[0].measure': 'En lang begrunnelse.' }],
];

/** The morning that each is opened on, when the quarter of an hour has passed. */
const tooLate: Readonly<Record<Stage, string>> = {
  received: '2026-03-06T10:16:00Z',
  decided: '2026-03-13T10:16:00Z',
  consented: '2026-03-16T10:16:00Z',
  coordinated: '2026-03-20T10:16:00Z',
  planned: '2026-05-04T10:16:00Z',
};

test.each(forms)(
  'what was typed in %s is there after signing in again, and the page says until when',
  async (action, stage, typed) => {
    const { world, browser, version } = await begun(stage, action);
    const form = `${address}/${action}`;
    const [, until = ''] = note.exec((await browser.get(form)).body) ?? [];
    world.at(tooLate[stage]);
    const met = await browser.post(form, { version, ...typed });
    expect(met.headers?.['location']).toContain('/masoy/ansatt/logg-inn?til=');
    const kept = String(met.multiValueHeaders?.['set-cookie']?.[0]).split(';')[0] ?? '';
    const back = await world.signIn(hanna, kept);
    const page = await back.get(form);
    expect(page.statusCode).toBe(422);
    expect(page.body).toContain('En lang begrunnelse.');
    // Summer time has begun when there is a plan.
    const hour = stage === 'planned' ? '12' : '11';
    expect(until).toBe(`${hour}.15`);
    expect(note.exec(page.body)?.[1]).toBe(`${hour}.31`);
  },
);
