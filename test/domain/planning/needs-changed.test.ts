import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import { needsChanged } from '../../../shared/domain/planning/needs-changed.ts';
import { revisePlan } from '../../../shared/domain/planning/register-plan.ts';
import { appointStandIn, coordinatorLeft } from '../../../shared/domain/planning/replace-coordinator.ts';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import { consentChange, coordinatedCase, plannedCase } from '../../support/case-states.ts';
import { changeOf } from '../../support/domain-builders.ts';
import { noticeLine } from '../time-machine.ts';

const june = new Date('2026-06-01T10:00:00Z');

type Asking = {
  readonly text?: string;
  readonly timeline?: readonly CaseEvent[];
  readonly now?: Date;
  readonly municipality?: Municipality;
};

function asking(ipCase: IpCase, { municipality = masoy, ...asked }: Asking = {}) {
  return needsChanged(ipCase, { text: '', timeline: [], now: june, ...asked }, municipality);
}

const asks = (ipCase: IpCase, asked: Asking = {}) => changeOf(asking(ipCase, asked));
const toldOf = (ipCase: IpCase, asked: Asking = {}) => asks(ipCase, asked).notices.map(noticeLine);

describe('needs that have changed', () => {
  test('are told to the coordinator at once, and become a task', () => {
    const { notices, tasks, events, after } = asks(plannedCase(), { text: 'Jeg har flyttet.' });
    expect(notices).toMatchObject([
      { kind: 'needs-changed', to: { staffId: 'kari.koord' }, urgency: 'at-once', language: 'nb' },
    ]);
    expect(tasks).toMatchObject([{ kind: 'agree-revision', createdAt: june.toISOString() }]);
    expect(events).toEqual([
      { type: 'needs-changed', text: 'Jeg har flyttet.', at: june.toISOString(), by: { who: 'person' } },
    ]);
    expect(after.plan?.needsChangedAt).toBe(june.toISOString());
  });

  test('need no words', () => {
    expect(asks(plannedCase()).events).toEqual([
      { type: 'needs-changed', at: june.toISOString(), by: { who: 'person' } },
    ]);
  });

  test('move neither the date of the revision nor its reminders', () => {
    const before = plannedCase();
    const { after } = asks(before);
    expect([after.plan?.nextRevision, after.wakeAt]).toEqual([before.plan?.nextRevision, before.wakeAt]);
  });

  test.each([
    ['there is no plan', coordinatedCase()],
    ['the plan is paused', consentChange(plannedCase(), { act: { wish: { plan: 'no' }, now: june } }).after],
  ])('cannot be told of while %s', (_, ipCase) => {
    expect(asking(ipCase)).toEqual({ ok: false, reason: 'no-active-plan' });
  });
});

describe('who hears of it', () => {
  test('is the stand-in until their last day', () => {
    const until = (last: string) => {
      const terms = {
        standIn: 'dag.dal',
        until: day(last),
        staffId: 'hanna.hav',
        now: new Date('2026-05-20T10:00:00Z'),
      };
      return changeOf(appointStandIn(plannedCase(), terms, masoy)).after;
    };
    expect(toldOf(until('2026-06-01'))).toEqual(['needs-changed dag.dal']);
    expect(toldOf(until('2026-05-31'))).toEqual(['needs-changed kari.koord']);
  });

  test('is the leader where there is no coordinator, or the coordinator is away', () => {
    const left = changeOf(coordinatorLeft(plannedCase(), { staffId: 'hanna.hav', now: june }, masoy)).after;
    expect(toldOf(left)).toEqual(['needs-changed hanna.hav']);
    const away = [{ from: day('2026-05-25'), to: day('2026-06-05') }];
    const staff = masoy.staff.map((member) => (member.id === 'kari.koord' ? { ...member, away } : member));
    expect(toldOf(plannedCase(), { municipality: { ...masoy, staff } })).toEqual(['needs-changed hanna.hav']);
  });
});

describe('more on the same day', () => {
  const first = asks(plannedCase(), { text: 'Jeg har flyttet.' });
  const evening = new Date('2026-06-01T21:30:00Z');
  const more = (text: string, now = evening) => asking(first.after, { text, timeline: first.events, now });

  test('is kept, and told to nobody once more', () => {
    const { events, notices, tasks, after } = changeOf(more('Og jeg har fått ny jobb.'));
    expect(events).toMatchObject([{ text: 'Og jeg har fått ny jobb.' }]);
    expect([notices, tasks]).toEqual([[], []]);
    expect(after.plan?.needsChangedAt).toBe(june.toISOString());
  });

  test.each(['Jeg har flyttet.', ''])('is nothing new when it says «%s»', (text) => {
    expect(more(text)).toEqual({ ok: false, reason: 'said-already' });
  });

  test('is a request of its own from midnight in Norway', () => {
    const { notices, tasks } = changeOf(more('Jeg har flyttet.', new Date('2026-06-01T22:00:00Z')));
    expect([notices, tasks]).toMatchObject([[{ kind: 'needs-changed' }], [{ kind: 'agree-revision' }]]);
    expect(notices[0]?.occurrence).not.toBe(first.notices[0]?.occurrence);
  });
});

test('a recorded revision closes the matter, and the next request is a new one the same day', () => {
  const first = asks(plannedCase(), { text: 'Jeg har flyttet.' });
  const revision = { nextRevision: day('2027-06-01'), staffId: 'kari.koord', now: new Date('2026-06-01T12:00:00Z') };
  const revised = changeOf(revisePlan(first.after, revision, masoy)).after;
  expect(revised.plan?.needsChangedAt).toBeUndefined();
  expect(toldOf(revised, { timeline: first.events, now: new Date('2026-06-01T13:00:00Z') })).toHaveLength(1);
});
