import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { masoy } from '../../infra/municipalities/masoy.ts';
import { newReference, parseReference } from '../../shared/domain/applying/reference.ts';
import { addMonths, type Day, dayInNorway, instant } from '../../shared/domain/calendar/day.ts';
import { type IpCase, isEnded, isOpen } from '../../shared/domain/case.ts';
import { hasOpenComplaint, unansweredComplaint } from '../../shared/domain/complaint/complaint.ts';
import { partsToAsk } from '../../shared/domain/consent/ask-consent.ts';
import { sharingInForce } from '../../shared/domain/consent/both-consent.ts';
import { isDeclined, pausesPlan, sharingOf } from '../../shared/domain/consent/consent.ts';
import { informationMoment } from '../../shared/domain/handling/miss-information.ts';
import { mayConsent } from '../../shared/domain/parties/may-consent.ts';
import { needsBoth } from '../../shared/domain/parties/parents.ts';
import { queuePlace } from '../../shared/domain/queue.ts';
import type { NoticeKind } from '../../shared/domain/telling/notice.ts';
import { stillCalledFor } from '../../shared/domain/telling/still-called-for.ts';
import { whatTimeCallsFor } from '../../shared/domain/time-rules.ts';
import { plannedCase } from '../support/case-states.ts';
import { anOpening } from '../support/domain-builders.ts';
import { everyLife, type Scene } from './life.ts';
import { noticeLine } from './time-machine.ts';

const inEveryLife = (look: (scene: Scene) => void) => everyLife(() => look);

describe('time', () => {
  test('the day of receipt never moves, and answerBy only when a report becomes an application', () => {
    inEveryLife(({ change: { before, after } }) => {
      expect(after.receivedOn).toBe(before?.receivedOn);
      const isYes = before?.status === 'reported' && after.status === 'received';
      if (!isYes) expect(after.answerBy).toBe(before?.answerBy);
      else expect(after.answerBy > after.receivedOn).toBe(true);
    });
  });

  test('a report wakes until it is answered or over, and nothing is owed in it before', () => {
    inEveryLife(({ change: { after } }) => {
      if (after.status !== 'reported') return;
      expect(after.wakeAt).toBeDefined();
      expect([after.decision, after.takenBy, after.preliminaryAnswer, after.consentAsked]).toEqual(
        Array(4).fill(undefined),
      );
      expect(after.consent.revision).toBe(0);
    });
  });

  test('whoever reported is told that it was received, and nothing else, as long as the case lasts', () => {
    inEveryLife(({ change: { after, notices } }) => {
      if (after.report) expect(notices.filter(({ to }) => to.who === 'applicant')).toEqual([]);
    });
  });

  test('a case wakes later than it was last swept', () => {
    inEveryLife(({ change: { after } }) => {
      expect(after.wakeAt === undefined || after.wakeAt > after.sweptTo).toBe(true);
    });
  });

  test('a case wakes again while anything is owed in it', () => {
    inEveryLife(({ change: { after } }) => {
      const owed =
        isOpen(after) ||
        after.appoint ||
        after.makePlan ||
        after.status === 'plan-active' ||
        unansweredComplaint(after);
      if (owed || after.consent.sharing.length > 0) expect(after.wakeAt).toBeDefined();
    });
  });

  test('a withdrawn or closed case without a complaint never wakes, and time calls for nothing in it', () => {
    inEveryLife(({ change: { after }, now }) => {
      if (!isEnded(after) || hasOpenComplaint(after)) return;
      const { events, notices, tasks } = whatTimeCallsFor(after, masoy, new Date(now.getTime() + 1e11));
      expect([after.wakeAt, events, notices, tasks]).toEqual([undefined, [], [], []]);
    });
  });

  test('only clocks that run remind anybody', () => {
    inEveryLife(({ change: { after, notices } }) => {
      for (const { kind } of notices) expect(hasGround(kind, after), kind).toBe(true);
    });
  });

  test('every notice is still called for at the moment it is planned', () => {
    inEveryLife(({ change: { after, notices } }) => {
      for (const notice of notices) expect(stillCalledFor(notice, after)).toBe(true);
    });
  });

  test.each([
    ['a received case', () => anOpening().after],
    ['a case with a plan', () => whatTimeCallsFor(plannedCase(), masoy, new Date('2026-05-01T10:00:00Z')).after],
  ])('sweeping %s at every due moment or only at the end leaves the same', (_, begin) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 24 * 500 }), (hours) => {
        const start = begin();
        const until = new Date(Date.parse(start.sweptTo) + Math.min(hours, isOpen(start) ? 600 : hours) * 3_600_000);
        let stepped = start;
        while (stepped.wakeAt && stepped.wakeAt <= instant(until)) {
          stepped = whatTimeCallsFor(stepped, masoy, new Date(stepped.wakeAt)).after;
        }
        const jumped = whatTimeCallsFor(start, masoy, until).after;
        expect([jumped.promisedBy, jumped.wakeAt]).toEqual([stepped.promisedBy, stepped.wakeAt]);
      }),
    );
  });
});

/** Whether the duty that this reminds of is there. */
function hasGround(kind: NoticeKind, ipCase: IpCase): boolean {
  if (/^(answer|preliminary|take|call)/.test(kind)) return isOpen(ipCase);
  if (kind.startsWith('appoint-')) return ipCase.appoint !== undefined;
  if (kind === 'plan-due' || kind === 'plan-overdue') return ipCase.makePlan !== undefined;
  if (/^complaint-(due|overdue|delayed)$/.test(kind)) return unansweredComplaint(ipCase) !== undefined;
  return kind.startsWith('revision') ? ipCase.status === 'plan-active' : true;
}

describe('what is missing', () => {
  test('is waited for exactly while a case says so, and never once it is decided or over', () => {
    inEveryLife(({ change: { after } }) => {
      const { information, status } = after;
      if (information) expect(isOpen(after)).toBe(true);
      expect(status === 'awaiting-information').toBe(information !== undefined && !information.missedOn);
    });
  });

  test('is waited for no longer than the morning after its date', () => {
    inEveryLife(({ change: { after } }) => {
      const moment = informationMoment(after);
      if (moment) expect(moment > after.sweptTo).toBe(true);
    });
  });
});

describe('consent', () => {
  test('is asked of somebody who may give it, about what does not hold already', () => {
    inEveryLife(({ change: { after } }) => {
      if (!after.consentAsked) return;
      expect([isEnded(after), mayConsent(after)]).toEqual([false, true]);
      expect(after.consentAsked.parts.filter((part) => !partsToAsk(after).includes(part))).toEqual([]);
    });
  });

  test('a plan is active only with the consent to it, and paused only without', () => {
    inEveryLife(({ change: { after } }) => {
      if (after.status === 'plan-active') expect(after.consent.plan).toBe('given');
      if (after.status === 'plan-paused') expect(pausesPlan(after.consent.plan)).toBe(true);
    });
  });

  test('a coordinator is there only with the consent to one, or until whoever decides now has answered', () => {
    inEveryLife(({ change: { after } }) => {
      if (after.coordinator) expect(['given', 'lapsed']).toContain(after.consent.coordinator);
    });
  });

  test('no duty stands that the person has said no to, or that is met', () => {
    inEveryLife(({ change: { after } }) => {
      const { consent, coordinator, plan } = after;
      if (after.appoint) expect([isDeclined(consent.coordinator), coordinator]).toEqual([false, undefined]);
      if (after.makePlan) expect([isDeclined(consent.plan), plan]).toEqual([false, undefined]);
    });
  });

  test('the rows that hold are those that the timeline gives', () => {
    inEveryLife(({ change: { after }, timeline, now }) => {
      const today = dayInNorway(now);
      const held = sharingInForce(after, timeline, today).map(({ id, to }) => ({ id, to }));
      // Those that ended since the last sweep are nobody's any more, whether or not it is on record.
      expect(new Set(after.consent.sharing.filter(({ to }) => to >= today))).toEqual(new Set(held));
    });
  });
});

describe('two parents', () => {
  const needBoth = (look: (scene: Scene) => void) =>
    inEveryLife((scene) => {
      if (needsBoth(scene.change.after) && !isEnded(scene.change.after)) look(scene);
    });

  test('have a plan or a coordinator only while both have said yes, and the other is known to be one', () => {
    needBoth(({ change: { after } }) => {
      const { plan, coordinator, parents } = after.consent;
      if (plan === 'given') expect([parents?.main.plan, parents?.otherParent.plan]).toEqual(['given', 'given']);
      if (coordinator !== 'given') return;
      expect([parents?.main.coordinator, parents?.otherParent.coordinator]).toEqual(['given', 'given']);
      expect(after.seats?.otherParent?.check).toBe('accepted');
    });
  });

  test('share nothing that the other has not said yes to', () => {
    needBoth(({ change: { after }, timeline, now }) => {
      const today = dayInNorway(now);
      const other = sharingOf(timeline, 'otherParent').map(({ id }) => id);
      for (const { id, to } of after.consent.sharing) if (to >= today) expect(other).toContain(id);
    });
  });

  test('are told of the case each, once they are known to be parents, and of an invitation before', () => {
    inEveryLife(({ change: { after, notices } }) => {
      for (const { kind, to } of notices) {
        if (to.who !== 'otherParent' || kind.startsWith('invitation')) continue;
        expect(after.seats?.otherParent).toMatchObject({ state: 'joined', check: 'accepted' });
      }
    });
  });
});

describe('whatever happens with ages and mandates', () => {
  test('nobody is told about the case who should not be', () => {
    inEveryLife(({ change: { before, after, notices }, now }) => {
      // The sweep comes every minute: what it owed before this is done.
      if (before?.wakeAt && before.wakeAt <= instant(now) && notices.length > 0 && !isSweep(before, after)) return;
      for (const { kind, to } of notices) {
        const isOther = to.who === 'staff' || kind === 'receipt' || kind.startsWith('invitation');
        if (isOther) continue;
        const hears = isAsked(kind) ? after.roleCheck !== 'expired' : mayHear(to.who, after, dayInNorway(now));
        expect([kind, to.who, hears]).toEqual([kind, to.who, true]);
      }
    });
  });

  test('no consent of a parent holds for somebody of 16 or more, but by § 4-5', () => {
    inEveryLife(({ change: { after }, now }) => {
      const { role, bornOn, parentsGoOn, consent, wakeAt } = after;
      const isLate = isEnded(after) || (wakeAt !== undefined && wakeAt <= instant(now));
      if (role !== 'parent' || !bornOn || isLate || addYears(bornOn, 16) > dayInNorway(now) || parentsGoOn) return;
      expect([consent.plan, consent.coordinator, consent.sharing]).not.toContain('given');
    });
  });

  test('a case is handed over only to somebody who has come, and of age', () => {
    inEveryLife(({ change: { before, after, handsOver } }) => {
      if (handsOver) expect([before?.seats?.person?.state, after.role]).toEqual(['joined', 'self']);
    });
  });
});

/** About what was sent: the sender's own until their role does not hold. */
const isAsked = (kind: NoticeKind) => /^(information-(asked|due)|document-awaited)$/.test(kind);

/** The rules of who decides (pbrl ch. 4), said once more. */
function mayHear(who: 'person' | 'applicant' | 'otherParent', ipCase: IpCase, today: Day): boolean {
  const { role, roleCheck, roleUntil, bornOn, parentsGoOn, seats } = ipCase;
  if (who === 'person') return role === 'self' || seats?.person?.state === 'joined';
  const isYoung = !bornOn || addYears(bornOn, 16) > today || (parentsGoOn !== undefined && parentsGoOn.until >= today);
  if (who === 'otherParent') return isYoung && seats?.otherParent?.check === 'accepted';
  return role !== 'self' && roleCheck === 'accepted' && (roleUntil ?? today) >= today && (isYoung || role !== 'parent');
}

const addYears = (from: Day, years: number) => addMonths(from, 12 * years);
const isSweep = (before: IpCase, after: IpCase) => after.sweptTo > before.sweptTo;

describe('every change', () => {
  test('plans no notice and leaves no task that was there before', () => {
    everyLife(() => {
      const seen = new Set<string>();
      return ({ change: { notices, tasks } }) => {
        const planned = notices.map((notice) => `${noticeLine(notice)} ${notice.occurrence}`);
        for (const identity of [...planned, ...tasks.map(({ id }) => id)]) {
          expect(seen.has(identity), identity).toBe(false);
          seen.add(identity);
        }
      };
    });
  });

  test('by people or the calendar raises the version; a sweep that only reminds does not', () => {
    inEveryLife(({ change: { before, after, events } }) => {
      expect(after.version).toBe((before?.version ?? 0) + (events.length > 0 ? 1 : 0));
    });
  });

  test('by the calendar alone leaves it where its coordinator finds it', () => {
    // The sweep has no right to take a stand-in's row away.
    inEveryLife(({ change: { before, after, events } }) => {
      if (!before?.coordinator || events.some(({ by }) => by.who !== 'system')) return;
      expect([after.coordinator, queuePlace(after) === undefined]).toEqual([
        before.coordinator,
        queuePlace(before) === undefined,
      ]);
    });
  });

  test('leaves the case in a queue exactly while somebody has something to do with it', () => {
    inEveryLife(({ change: { after } }) => {
      expect(queuePlace(after) === undefined).toBe(isEnded(after) && !hasOpenComplaint(after));
    });
  });
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
