import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import { sharingOf } from '../../../shared/domain/consent/consent.ts';
import { withdraw } from '../../../shared/domain/ending/withdraw.ts';
import { openDecision } from '../../../shared/domain/handling/open-decision.ts';
import { whatTimeCallsFor } from '../../../shared/domain/time-rules.ts';
import { consentChange, decidedCase, sharingTerms } from '../../support/case-states.ts';
import { aReceivedCase, changeOf } from '../../support/domain-builders.ts';

const opened = changeOf(
  openDecision(decidedCase({ outcome: 'coordinatorOnly' }), new Date('2026-03-12T12:00:00Z'), masoy),
).after;

/** No clock runs but that of the rows. */
const shared = consentChange(opened, {
  act: {
    wish: {
      coordinator: 'no',
      sharing: [
        sharingTerms({ to: day('2026-03-28') }),
        sharingTerms({ service: 'Nav', to: day('2026-10-24') }),
        sharingTerms({ service: 'Fastlegen', to: day('2026-10-24') }),
      ],
    },
  },
});

describe('sharing whose last day has passed', () => {
  test('ends at midnight in Norway, the night before summer time too', () => {
    expect(shared.after.wakeAt).toBe('2026-03-28T23:00:00.000Z');
    const { after, events, notices } = whatTimeCallsFor(shared.after, masoy, new Date('2026-03-28T23:00:00Z'));
    expect(events).toEqual([
      { type: 'sharing-expired', ids: ['1.0'], at: '2026-03-28T23:00:00.000Z', by: { who: 'system' } },
    ]);
    expect(after.consent).toMatchObject({ sharing: [{ id: '1.1' }, { id: '1.2' }], revision: 2 });
    expect(after.version).toBe(shared.after.version + 1);
    expect(notices).toEqual([]);
    expect(sharingOf([...shared.events, ...events]).map(({ service }) => service)).toEqual(['Nav', 'Fastlegen']);
    // 25 October, 00:00 in summer time.
    expect(after.wakeAt).toBe('2026-10-24T22:00:00.000Z');
  });

  test('holds for all of its last day', () => {
    const change = whatTimeCallsFor(shared.after, masoy, new Date('2026-03-28T22:59:59.999Z'));
    expect(change.events).toEqual([]);
    expect(change.after.version).toBe(shared.after.version);
  });

  test('ends together with what else has ended while the sweep did not run', () => {
    const { after, events } = whatTimeCallsFor(shared.after, masoy, new Date('2026-12-01T10:00:00Z'));
    expect(events).toMatchObject([{ ids: ['1.0', '1.1', '1.2'] }]);
    expect([after.consent.sharing, after.wakeAt]).toEqual([[], undefined]);
  });

  test('in the minute of an automatic answer is one change of the case', () => {
    const received = aReceivedCase();
    const wish = { sharing: [sharingTerms({ to: day('2026-03-31') })] };
    const { after: before } = consentChange(received, { act: { wish, now: new Date('2026-03-05T10:00:00Z') } });
    const { after, events } = whatTimeCallsFor(before, masoy, new Date('2026-04-01T13:00:00Z'));
    expect(events.map(({ type }) => type)).toEqual(['preliminary-answer', 'sharing-expired']);
    expect(after.version).toBe(before.version + 1);
  });

  test('before the case was last swept ends at the next sweep', () => {
    const swept = whatTimeCallsFor(opened, masoy, new Date('2026-03-20T10:00:00Z')).after;
    const wish = { coordinator: 'no', sharing: [sharingTerms({ to: day('2026-03-14') })] } as const;
    const { after } = consentChange(swept, { act: { wish, now: new Date('2026-03-20T11:00:00Z') } });
    expect(after.wakeAt).toBe(after.sweptTo);
    expect(whatTimeCallsFor(after, masoy, new Date('2026-03-20T11:01:00Z')).after.wakeAt).toBeUndefined();
  });
});

test('an application that is withdrawn ends all sharing', () => {
  const given = consentChange(aReceivedCase(), { act: { wish: { sharing: [sharingTerms()] } } });
  const { after, events } = changeOf(withdraw(given.after, new Date('2026-03-16T10:00:00Z'), masoy));
  expect(after.consent.sharing).toEqual([]);
  expect(after.wakeAt).toBeUndefined();
  expect(sharingOf([...given.events, ...events])).toEqual([]);
});
