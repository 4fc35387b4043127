import { expect, test } from 'vitest';
import { aNotice, at } from '../../notices/notice-builders.ts';
import { aWorld } from '../../notices/notice-world.ts';
import { handle, hardBounce, inState } from './handling.ts';
import { aMailEvent, anSmsEvent, anSnsEvent } from './provider-events.ts';

/** As the events name them. */
const address = /siv@post\.example|4740000031/;
const known = inState('sent', aNotice());
const unknown = { ...known, id: 'unknown' };
const broken = anSnsEvent(`{"destinationPhoneNumber":"+4740000031"`);
const odd = { ...aMailEvent(known, hardBounce), source: 'aws.other' };

test.each([
  ['of a mail that bounced', aMailEvent(known, hardBounce)],
  ['of a mail whose notice is unknown', aMailEvent(unknown, hardBounce)],
  ['of an SMS whose notice is unknown', anSmsEvent(unknown, 'TEXT_INVALID')],
  ['of an SMS that cannot be read', broken],
  ['of another shape', odd],
])(
  'an event %s names an address, and leaves none: not in the case, not in what is set aside, not in the log',
  async (_, event) => {
    const world = aWorld({ notices: [known], now: at('2026-03-05T12:00:00Z') });
    const lines: unknown[] = [];
    const write = (...line: readonly unknown[]) => void lines.push(line);
    world.receiptDeps.log = { info: write, warn: write, error: write };
    expect(JSON.stringify(event)).toMatch(address);
    await handle(world, event);
    const left = [[...world.notices.values()], [...world.tasks.values()], world.aside(), world.ipCase(), lines];
    expect(lines.length).toBeGreaterThan(0);
    expect(JSON.stringify(left)).not.toMatch(address);
  },
);
