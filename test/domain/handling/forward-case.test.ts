import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { answerInformation } from '../../../shared/domain/handling/answer-information.ts';
import { askInformation } from '../../../shared/domain/handling/ask-information.ts';
import { type Forwarding, forwardCase } from '../../../shared/domain/handling/forward-case.ts';
import { takeCase } from '../../../shared/domain/handling/take-case.ts';
import { stillCalledFor } from '../../../shared/domain/telling/still-called-for.ts';
import { decidedCase } from '../../support/case-states.ts';
import { aReceivedCase, changeOf } from '../../support/domain-builders.ts';
import { linesOf, noticeLine, passTime } from '../time-machine.ts';

const now = new Date('2026-03-17T10:00:00Z');
const hanna = { staffId: 'hanna.hav', now };
const toWard = { unit: 'sykeavdelingen', text: 'Personen bor på sykehjemmet.' };
const taken = changeOf(takeCase(aReceivedCase(), hanna, masoy)).after;
const forwarding = (ipCase: IpCase, to: Partial<Forwarding> = {}) =>
  forwardCase(ipCase, { ...hanna, forwarding: { ...toWard, ...to } }, masoy);

describe('a case that is forwarded', () => {
  const { after, events, notices, tasks } = changeOf(forwarding(taken));

  test('is nobody’s yet in the unit it came to, and what was promised stands (fvl § 11)', () => {
    expect(after).toMatchObject({ unit: 'sykeavdelingen', status: 'received', handedOn: '2026-03-17' });
    expect(after).not.toHaveProperty('takenBy');
    const dates = ({ answerBy, preliminaryBy, promisedBy, promisedSince, receivedOn }: IpCase) => [
      ...[answerBy, preliminaryBy, promisedBy, promisedSince, receivedOn],
    ];
    expect(dates(after)).toEqual(dates(taken));
  });

  test('is nothing to remind of where it was: a reminder that waited is not told any more', () => {
    const to = { who: 'staff', staffId: 'hanna.hav' } as const;
    const asked = { ...aReceivedCase(), call: {} };
    const moved = changeOf(forwarding(asked)).after;
    for (const kind of ['take-case', 'call-applicant'] as const) {
      const reminder = { kind, occurrence: '3-working-days:2026-03-05', to };
      expect([stillCalledFor(reminder, asked), stillCalledFor(reminder, moved)]).toEqual([true, false]);
      expect(stillCalledFor({ ...reminder, occurrence: '3-working-days:2026-03-17' }, moved)).toBe(true);
    }
  });

  test('is told to the leader there and to the person, with the reason for staff alone', () => {
    expect(notices.map(noticeLine)).toEqual(['case-forwarded person', 'routing sindre.sund']);
    expect(notices[1]).toMatchObject({ date: '2026-04-02', urgency: 'at-once' });
    expect(tasks).toEqual([]);
    expect(events).toMatchObject([{ type: 'forwarded', from: 'hjemmetjenesten', ...toWard }]);
  });

  test('is reminded of there as one that has just come, and of its answer as before', () => {
    const { told } = passTime({ ...after, sweptTo: after.receivedAt }, masoy, '2026-03-31T00:00:00Z');
    expect(linesOf('take', told)).toEqual([
      '2026-03-20 08:00 take-case sindre.sund',
      '2026-03-24 08:00 take-case dag.dal',
      '2026-03-26 08:00 take-case hanna.hav',
    ]);
    expect(linesOf('answer', told).at(-1)).toBe('2026-03-25 08:00 answer-due sindre.sund');
  });

  test('whose role is unchecked is told to whoever waits for the answer all the same', () => {
    const applicant = { name: 'Mona Mor', mobile: '+4740000032' };
    const change = changeOf(forwarding(aReceivedCase({ role: 'parent', applicant })));
    expect(change.notices.map(noticeLine)).toContain('case-forwarded applicant');
    for (const notice of change.notices) expect(stillCalledFor(notice, change.after)).toBe(true);
  });

  test('while something is missing waits for it, and is then to be taken', () => {
    const wish = { text: 'Send oss epikrisen.', until: day('2026-03-25') };
    const asking = changeOf(askInformation(taken, { ...hanna, wish }, masoy)).after;
    const waiting = changeOf(forwarding(asking)).after;
    expect(waiting.status).toBe('awaiting-information');
    const reply = { text: 'Her er den.', by: { who: 'person' }, now } as const;
    expect(changeOf(answerInformation(waiting, reply, masoy)).after.status).toBe('received');
  });
});

test.each([
  ['not-open', decidedCase(), {}],
  ['unknown-unit', taken, { unit: 'legevakta' }],
  ['same-unit', taken, { unit: 'hjemmetjenesten' }],
  ['reason-missing', taken, { text: ' \n' }],
] as const)('forwarding is refused by name: %s', (reason, ipCase, to) => {
  expect(forwarding(ipCase, to)).toEqual({ ok: false, reason });
});
