import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { masoy } from '../../infra/municipalities/masoy.ts';
import { type IpCase, isOpen } from '../../shared/domain/case.ts';
import type { Change } from '../../shared/domain/change.ts';
import { checkRole } from '../../shared/domain/check-role.ts';
import { addDays, dayInNorway, instant } from '../../shared/domain/day.ts';
import { decide } from '../../shared/domain/decide.ts';
import { openDecision } from '../../shared/domain/open-decision.ts';
import { givePreliminaryAnswer } from '../../shared/domain/preliminary-answer.ts';
import { queuePlace } from '../../shared/domain/queue.ts';
import { recordCall } from '../../shared/domain/record-call.ts';
import { newReference, parseReference } from '../../shared/domain/reference.ts';
import { takeCase } from '../../shared/domain/take-case.ts';
import { stillCalledFor, whatTimeCallsFor } from '../../shared/domain/time-rules.ts';
import { withdraw } from '../../shared/domain/withdraw.ts';
import { anOpening } from '../support/domain-builders.ts';

const acts = ['take', 'sweep', 'promise', 'grant', 'refuse', 'withdraw', 'open', 'call', 'check'] as const;
type Act = (typeof acts)[number];

const by = (now: Date) => ({ staffId: 'hanna.hav', now });

function perform(act: Act, ipCase: IpCase, now: Date) {
  switch (act) {
    case 'take':
      return takeCase(ipCase, by(now), masoy);
    case 'sweep':
      return { ok: true, change: whatTimeCallsFor(ipCase, masoy, now) } as const;
    case 'promise': {
      const promise = { promisedBy: addDays(dayInNorway(now), 20), text: 'Vi venter.' };
      return givePreliminaryAnswer(ipCase, { ...by(now), promise }, masoy);
    }
    case 'grant':
      return decide(ipCase, { ...by(now), decision: { outcome: 'granted', text: '' } }, masoy);
    case 'refuse':
      return decide(ipCase, { ...by(now), decision: { outcome: 'refused', text: 'Fordi.' } }, masoy);
    case 'withdraw':
      return withdraw(ipCase, now, masoy);
    case 'open':
      return openDecision(ipCase, now);
    case 'call':
      return recordCall(ipCase, by(now), masoy);
    case 'check':
      return checkRole(ipCase, { ...by(now), result: 'accepted' });
  }
}

const steps = fc.array(fc.record({ act: fc.constantFrom(...acts), hours: fc.integer({ min: 0, max: 24 * 40 }) }), {
  maxLength: 25,
});
const openings = fc.record({
  role: fc.constantFrom('self' as const, 'parent' as const),
  callMe: fc.boolean(),
  protectedAddress: fc.boolean(),
  at: fc.date({ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }),
});

function live(
  opening: Change,
  plan: readonly { act: Act; hours: number }[],
  visit: (change: Change, now: Date) => void,
) {
  let ipCase = opening.after;
  let now = Date.parse(ipCase.receivedAt);
  for (const { act, hours } of plan) {
    now += hours * 3_600_000;
    const result = perform(act, ipCase, new Date(now));
    if (!result.ok) continue;
    visit(result.change, new Date(now));
    ipCase = result.change.after;
  }
}

function everyLife(visit: (change: Change, now: Date) => void) {
  fc.assert(
    fc.property(openings, steps, ({ at, ...application }, plan) => {
      const applicant = application.role === 'self' ? {} : { applicant: { name: 'Mona Mor', mobile: '+4740000032' } };
      live(anOpening({ ...application, ...applicant }, at), plan, visit);
    }),
    { numRuns: 300 },
  );
}

test('answerBy and the day of receipt never move', () => {
  everyLife(({ before, after }) => {
    expect([after.answerBy, after.receivedOn]).toEqual([before?.answerBy, before?.receivedOn]);
  });
});

test('an open case always wakes again, later than it was last swept; a closed one never', () => {
  everyLife(({ after }) => {
    if (!isOpen(after)) return expect(after.wakeAt).toBeUndefined();
    return expect(after.wakeAt !== undefined && after.wakeAt > after.sweptTo).toBe(true);
  });
});

test('no notice of a ladder is called for in a decided or withdrawn case', () => {
  everyLife(({ before, notices }) => {
    if (!before || isOpen(before)) return;
    expect(notices.filter(({ kind }) => kind !== 'decision-ready')).toEqual([]);
  });
});

test('every notice is still called for at the moment it is planned', () => {
  everyLife(({ after, notices }) => {
    for (const notice of notices) expect(stillCalledFor(notice, after)).toBe(true);
  });
});

test('no occurrence is ever planned twice for the same person', () => {
  fc.assert(
    fc.property(openings, steps, ({ at, ...application }, plan) => {
      const seen = new Set<string>();
      live(
        anOpening(application.role === 'self' ? application : { ...application, role: 'self' }, at),
        plan,
        (change) => {
          for (const { kind, occurrence, to } of change.notices) {
            const identity = `${kind} ${occurrence} ${to.who === 'staff' ? to.staffId : to.who}`;
            expect(seen.has(identity)).toBe(false);
            seen.add(identity);
          }
        },
      );
    }),
    { numRuns: 300 },
  );
});

test('people and the calendar raise the version; a sweep that only reminds does not', () => {
  everyLife(({ before, after, events }) => {
    expect(after.version).toBe((before?.version ?? 0) + (events.length > 0 ? 1 : 0));
  });
});

test('a case stands in a queue exactly while somebody has something to do with it', () => {
  everyLife(({ after }) => {
    expect(queuePlace(after) === undefined).toBe(after.status === 'withdrawn');
  });
});

test('sweeping at every due moment or only at the end leaves the same promise and the same next waking moment', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 24 * 25 }), (hours) => {
      const start = anOpening().after;
      const until = new Date(Date.parse(start.receivedAt) + hours * 3_600_000);
      let stepped = start;
      while (stepped.wakeAt && stepped.wakeAt <= instant(until)) {
        stepped = whatTimeCallsFor(stepped, masoy, new Date(stepped.wakeAt)).after;
      }
      const jumped = whatTimeCallsFor(start, masoy, until).after;
      expect([jumped.promisedBy, jumped.wakeAt]).toEqual([stepped.promisedBy, stepped.wakeAt]);
    }),
  );
});

test('a reference survives being typed with spaces, hyphens and small letters', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat(1_000_000)), (numbers) => {
      const reference = newReference((limit) => Number(numbers.next().value) % limit);
      expect(parseReference(` ${reference.slice(0, 4)}-${reference.slice(4).toLowerCase()} `)).toBe(reference);
    }),
  );
  expect(parseReference('ABC')).toBeUndefined();
  expect(parseReference('OIL01SBU')).toBeUndefined();
});
