import { describe, expect, test } from 'vitest';
import { masoy } from '../../infra/municipalities/masoy.ts';
import type { IpCase } from '../../shared/domain/case.ts';
import { checkRole } from '../../shared/domain/check-role.ts';
import { day } from '../../shared/domain/day.ts';
import { joinCase } from '../../shared/domain/join-case.ts';
import { protectAddress } from '../../shared/domain/protect-address.ts';
import { queuePlace } from '../../shared/domain/queue.ts';
import { nextWake } from '../../shared/domain/wake.ts';
import { withdraw } from '../../shared/domain/withdraw.ts';
import { channelsTo } from '../../shared/notices/channel.ts';
import { closedCase, plannedCase } from '../support/case-states.ts';
import { aReceivedCase, changeOf, receivedAt } from '../support/domain-builders.ts';

const now = new Date('2026-03-06T10:00:00Z');
const parents = { role: 'parent', applicant: { name: 'Mona Mor', mobile: '+4740000032' } } as const;
const invited = {
  state: 'invited',
  number: 1,
  invitedAt: '2026-03-05T09:30:00.000Z',
  language: 'nb',
  channel: 'sms',
  check: 'unchecked',
} as const;

const said = (ipCase: IpCase) => changeOf(protectAddress(ipCase, now, masoy));

describe('an address that is protected', () => {
  test('restricts the case, by an event that says no more than that', () => {
    const { after, events, tasks } = said(aReceivedCase());
    expect(after).toMatchObject({ restricted: true, version: 2, status: 'received' });
    expect(events).toEqual([{ type: 'address-protected', at: now.toISOString(), by: { who: 'person' } }]);
    expect(tasks).toEqual([]);
    expect(queuePlace(after)?.list).toBe('restricted');
  });
});
