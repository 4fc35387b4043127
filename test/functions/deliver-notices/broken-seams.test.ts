import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Notice } from '../../../shared/domain/telling/notice.ts';
import { nameOf } from '../../support/memory-state.ts';
import { acts, type Break, lived } from './lived.ts';

/** Taken away one at a time: the same property as in the interleavings must then find somebody who is let down. */
const breaks: Readonly<Record<string, { readonly breaking: Break; readonly wrong: RegExp }>> = {
  'the condition that a notice is still pending when it is claimed': {
    wrong: /left \d+ times/,
    breaking: ({ deliverDeps, notices }) => {
      const { claim } = deliverDeps.notices;
      deliverDeps.notices = {
        ...deliverDeps.notices,
        async claim(before, after, whileCase) {
          const result = await claim(before, after, whileCase);
          if (result === 'not-pending') notices.set(after.id, after);
          return result === 'not-pending' ? 'claimed' : result;
        },
      };
    },
  },
  'the check that the case is still as it was read': {
    wrong: /is claimed of a case that is/,
    breaking: ({ deliverDeps }) => {
      const { claim } = deliverDeps.notices;
      deliverDeps.notices = {
        ...deliverDeps.notices,
        claim: (before, after) => claim(before, after, undefined),
      };
    },
  },
  'the check that a line’s case is still as it was read': {
    wrong: /is claimed as a line of a case that is/,
    breaking: ({ deliverDeps, state }) => {
      const { claimLine } = deliverDeps.notices;
      deliverDeps.notices = {
        ...deliverDeps.notices,
        async claimLine(digest, line, whileCase) {
          const result = await claimLine(digest, line, whileCase);
          if (result === 'case-changed') state.notices.get(nameOf(line.after))?.set(line.after.id, line.after);
          return result === 'case-changed' ? 'claimed' : result;
        },
      };
    },
  },
  'that the lines of a digest are told what became of it': {
    wrong: /is still sending/,
    breaking: ({ deliverDeps, state }) => {
      const { digestLines, claimLine } = deliverDeps.notices;
      const isTold = ({ state: now }: Notice) => now !== 'pending';
      deliverDeps.notices = {
        ...deliverDeps.notices,
        claimLine,
        digestLines: async (digest) => {
          const [found] = [...(state.notices.get(nameOf(digest))?.values() ?? [])];
          return found && isTold(found) ? [] : digestLines(digest);
        },
      };
    },
  },
  'the task where a digest does not arrive': {
    wrong: /nobody is asked to ring/,
    breaking: ({ deliverDeps }) => {
      const { finish } = deliverDeps.notices;
      deliverDeps.notices = {
        ...deliverDeps.notices,
        finish: (before, after, { task, ...then }) =>
          finish(before, after, task && !before.digestAt ? { ...then, task } : then),
      };
    },
  },
  'the memory of the days on which somebody was reminded': {
    wrong: /is reminded too often/,
    breaking: ({ sweepDeps }) => {
      const { findCase } = sweepDeps.due;
      sweepDeps.due = {
        ...sweepDeps.due,
        async findCase(key) {
          const found = await findCase(key);
          if (!found) return undefined;
          const { remindedOn: _, ...forgetful } = found;
          return forgetful;
        },
      };
    },
  },
  'the window of SMS': {
    wrong: /an SMS leaves at/,
    breaking: ({ deliverDeps }) => {
      const { findNotice } = deliverDeps.notices;
      deliverDeps.notices = {
        ...deliverDeps.notices,
        async findNotice(key, id) {
          const notice = await findNotice(key, id);
          return notice && { ...notice, urgency: 'at-once' };
        },
      };
    },
  },
  'that an address which bounced is not used again': {
    wrong: /is used although it bounced/,
    breaking: ({ receiptDeps }) => {
      const { finish } = receiptDeps.receipts;
      receiptDeps.receipts = {
        ...receiptDeps.receipts,
        finish: (before, after, { addressLost: _, ...then }) => finish(before, after, then),
      };
    },
  },
  'the task where no message arrives': {
    wrong: /nobody is asked to ring/,
    breaking: ({ receiptDeps }) => {
      const { finish } = receiptDeps.receipts;
      receiptDeps.receipts = {
        ...receiptDeps.receipts,
        finish: (before, after, { task: _, ...then }) => finish(before, after, then),
      };
    },
  },
  'that an attempt without a result is looked at again': {
    wrong: /is still (sending|uncertain)/,
    breaking: ({ sweepDeps }) => {
      const { moveNotice } = sweepDeps.due;
      sweepDeps.due = {
        ...sweepDeps.due,
        moveNotice: async (before, after, task) =>
          before.state === 'sending' ? 'stale' : moveNotice(before, after, task),
      };
    },
  },
};

test.each(Object.entries(breaks))('without %s, somebody is let down', async (_, { breaking, wrong }) => {
  const life = fc.asyncProperty(acts, async (happening) => {
    expect((await lived(happening, breaking)).filter((each) => wrong.test(each))).toEqual([]);
  });
  const found = await fc.check(life, { numRuns: 4_000, seed: 6, endOnFailure: true });
  expect(found.failed).toBe(true);
});
