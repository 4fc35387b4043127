import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { closeCase } from '../../../shared/domain/ending/close-case.ts';
import { checkRole } from '../../../shared/domain/parties/check-role.ts';
import { noteMandateSeen } from '../../../shared/domain/parties/mandate.ts';
import { aReceivedCase, changeOf, receivedAt } from '../../support/domain-builders.ts';
import { linesOf, passTime, taskLines } from '../time-machine.ts';

const hanna = { staffId: 'hanna.hav', now: new Date('2026-03-09T10:00:00Z') };

function aGuardians(at = receivedAt) {
  const applicant = { name: 'Vera Verge', mobile: '+4740000033' };
  return aReceivedCase({ role: 'guardian', applicant, mandateAwaited: true }, at);
}

function waited(ipCase: ReturnType<typeof aGuardians>) {
  const { told, left } = passTime(ipCase, masoy, '2026-12-01T00:00:00Z');
  return [...linesOf('document', told), ...taskLines(left).filter((line) => line.endsWith('mandate-missing'))];
}

describe('a mandate that was to be sent later', () => {
  test('is asked for of its sender after 7 days; after 21 it is a task', () => {
    expect(waited(aGuardians())).toEqual([
      '2026-03-12 08:00 document-awaited applicant',
      '2026-03-26 08:00 mandate-missing',
    ]);
  });

  test('over Easter waits for the next working day', () => {
    expect(waited(aGuardians(new Date('2026-03-26T09:30:00Z')))).toEqual([
      // Seven days on is skjærtorsdag, twenty-one a Thursday.
      '2026-04-07 08:00 document-awaited applicant',
      '2026-04-16 08:00 mandate-missing',
    ]);
  });

  test.each(['accepted', 'refused'] as const)('is not waited for once the role is %s without it', (result) => {
    expect(waited(changeOf(checkRole(aGuardians(), { ...hanna, result }, masoy)).after)).toEqual([]);
  });

  test('is not waited for once it has been seen on paper, or the case is closed', () => {
    const { after, events } = changeOf(noteMandateSeen(aGuardians(), hanna, masoy));
    expect(events).toMatchObject([{ type: 'mandate-seen', by: { staffId: 'hanna.hav' } }]);
    expect(after).toMatchObject({ mandateAwaited: false, roleCheck: 'unchecked' });
    expect(waited(after)).toEqual([]);
    expect(waited(changeOf(closeCase(aGuardians(), { ...hanna, closing: { reason: 'moved' } }, masoy)).after)).toEqual(
      [],
    );
  });
});

test('a mandate is seen where one is waited for, and once', () => {
  expect(noteMandateSeen(aReceivedCase(), hanna, masoy)).toEqual({ ok: false, reason: 'no-mandate-awaited' });
  const seen = changeOf(noteMandateSeen(aGuardians(), hanna, masoy)).after;
  expect(noteMandateSeen(seen, hanna, masoy)).toEqual({ ok: false, reason: 'no-mandate-awaited' });
  const closed = changeOf(closeCase(aGuardians(), { ...hanna, closing: { reason: 'moved' } }, masoy)).after;
  expect(noteMandateSeen(closed, hanna, masoy)).toEqual({ ok: false, reason: 'ended' });
});
