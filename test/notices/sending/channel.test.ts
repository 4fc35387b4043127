import { describe, expect, test } from 'vitest';
import type { Channel } from '../../../shared/domain/applying/application.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import type { NoticeChannel } from '../../../shared/domain/telling/notice.ts';
import { channelsTo } from '../../../shared/notices/sending/channel.ts';

type Row = {
  readonly wish: Channel;
  readonly has: readonly NoticeChannel[];
  readonly sms?: false;
  readonly restricted?: true;
  readonly gives: readonly NoticeChannel[];
};

const both = ['sms', 'email'] as const;
const rows: readonly Row[] = [
  { wish: 'sms', has: both, gives: ['sms', 'email'] },
  { wish: 'email', has: both, gives: ['email', 'sms'] },
  { wish: 'sms', has: ['email'], gives: ['email'] },
  { wish: 'email', has: ['sms'], gives: ['sms'] },
  { wish: 'sms', has: [], gives: [] },
  { wish: 'letter', has: both, gives: [] },
  { wish: 'phone', has: both, gives: [] },
  { wish: 'sms', has: both, sms: false, gives: ['email'] },
  { wish: 'email', has: both, sms: false, gives: ['email'] },
  { wish: 'sms', has: ['sms'], sms: false, gives: [] },
  { wish: 'sms', has: both, restricted: true, gives: ['sms'] },
  { wish: 'email', has: both, restricted: true, gives: ['email'] },
  { wish: 'sms', has: ['email'], restricted: true, gives: [] },
  { wish: 'sms', has: both, sms: false, restricted: true, gives: [] },
  { wish: 'phone', has: both, restricted: true, gives: [] },
];

describe('the channels by which a person may be told', () => {
  test.each(rows)(
    'who wants $wish and has $has (SMS off: $sms, protected: $restricted) is told by $gives',
    ({ wish, has, sms = true, restricted = false, gives }) => {
      const ipCase = { role: 'self', channel: wish, reach: { person: has, applicant: [] }, restricted } as const;
      expect(channelsTo({ who: 'person' }, ipCase, { smsEnabled: sms })).toEqual(gives);
    },
  );

  test('staff are told by e-mail, also in a restricted case', () => {
    const ipCase = { role: 'self', channel: 'phone', reach: { person: [], applicant: [] }, restricted: true } as const;
    expect(channelsTo({ who: 'staff', staffId: 'hanna.hav' }, ipCase, { smsEnabled: false })).toEqual(['email']);
  });

  test('an applicant for another is told at their own addresses', () => {
    const ipCase = {
      role: 'parent',
      channel: 'sms',
      reach: { person: ['sms'], applicant: ['email'] },
      restricted: false,
    } as const;
    expect(channelsTo({ who: 'applicant' }, ipCase, { smsEnabled: true })).toEqual(['email']);
  });

  test('the other parent is told as they wish themselves, whatever whoever applied wants', () => {
    const seat = {
      state: 'joined',
      number: 1,
      invitedAt: instant(new Date(0)),
      language: 'nn',
      channel: 'email',
    } as const;
    const ipCase = {
      role: 'parent',
      channel: 'sms',
      reach: { person: [], applicant: ['sms'], otherParent: ['sms', 'email'] },
      restricted: false,
      seats: { otherParent: seat },
    } as const;
    expect(channelsTo({ who: 'otherParent' }, ipCase, { smsEnabled: true })).toEqual(['email', 'sms']);
    expect(channelsTo({ who: 'applicant' }, ipCase, { smsEnabled: true })).toEqual(['sms']);
  });
});
