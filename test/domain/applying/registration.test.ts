import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { obstacleToReceipt, registerCase } from '../../../shared/domain/applying/registration.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import { whatTimeCallsFor } from '../../../shared/domain/time-rules.ts';
import { whileAway } from '../../support/away.ts';
import { anApplication } from '../../support/domain-builders.ts';
import { aRegistration, registeredAt } from '../../support/registration-builders.ts';

const registered = (...overrides: Parameters<typeof aRegistration>) => registerCase(aRegistration(...overrides), masoy);

const minuteLater = new Date('2026-03-06T09:01:00Z');

describe('what came on paper', () => {
  test('is owed an answer from the day it came, and tells when it was typed in and by whom', () => {
    expect(registered().after).toMatchObject({
      receivedOn: '2026-03-02',
      answerBy: '2026-03-30',
      promisedBy: '2026-03-30',
      registered: { on: '2026-03-06', by: 'reidun.reg', way: 'paper' },
    });
  });

  test('that came today counts from this hour', () => {
    expect(registered({ receivedOn: day('2026-03-06') }).after.receivedAt).toBe(registeredAt.toISOString());
  });

  test('late gets the latest of the steps that were missed, and none of those before it', () => {
    const { after } = registered({ receivedOn: day('2026-02-13') });
    const { notices } = whatTimeCallsFor(after, masoy, minuteLater);
    expect(notices.map(({ kind, occurrence }) => `${kind} ${occurrence.split(':')[0]}`)).toEqual([
      'take-case 7-working-days',
      'answer-due 7-days-before',
    ]);
  });

  test('more than a month ago has its preliminary answer at once, with a new date ahead', () => {
    const { after } = registered({ receivedOn: day('2025-12-01') });
    const change = whatTimeCallsFor(after, masoy, minuteLater);
    expect(change.after.promisedBy > '2026-03-06').toBe(true);
    expect(change.notices.map(({ kind }) => kind)).toContain('preliminary-answer');
    expect(change.after.answerBy).toBe('2025-12-29');
  });

  test('is woken at once when something has been missed', () => {
    const { after } = registered({ receivedOn: day('2026-02-13') });
    expect((after.wakeAt ?? '') < registeredAt.toISOString()).toBe(true);
  });

  test('is told to whoever leads today, whoever led on the day it came', () => {
    const away = whileAway(masoy, 'hanna.hav', ['2026-03-06', '2026-03-20']);
    const [receipt, routing] = registerCase(aRegistration(), away).notices;
    expect([receipt?.kind, routing?.to]).toEqual(['receipt', { who: 'staff', staffId: 'dag.dal' }]);
  });

  test('is not told to the person where the receipt is handed over', () => {
    expect(registered({ receiptByHand: true }).notices.map(({ kind }) => kind)).toEqual(['routing']);
  });

  test('counts ages on the day it is typed in', () => {
    const application = anApplication({ birthDate: day('2008-03-05') });
    expect(registered({ application }).after.bornOn).toBeUndefined();
  });
});

describe('the day it came', () => {
  const today = day('2026-03-06');

  test.each([
    ['2026-03-07', 'in-future'],
    ['2026-03-06', undefined],
    ['2025-03-06', undefined],
    ['2025-03-05', 'too-long-ago'],
  ])('%s', (on, obstacle) => {
    expect(obstacleToReceipt(day(on), today)).toBe(obstacle);
  });
});
