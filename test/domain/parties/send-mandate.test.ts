import { describe, expect, it } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { withdraw } from '../../../shared/domain/ending/withdraw.ts';
import { mostAttachments } from '../../../shared/domain/handling/attachment.ts';
import { checkRole } from '../../../shared/domain/parties/check-role.ts';
import { obstacleToMandate, sendMandate } from '../../../shared/domain/parties/send-mandate.ts';
import { anAttachment } from '../../support/attachment-builders.ts';
import { aReceivedCase, changeOf, receivedAt } from '../../support/domain-builders.ts';

const aGuardians = () => aReceivedCase({ role: 'guardian', mandateAwaited: true });
const checked = (ipCase: IpCase, result: 'accepted' | 'refused') =>
  changeOf(checkRole(ipCase, { result, staffId: 'hanna.hav', now: receivedAt }, masoy)).after;
const send = (ipCase: IpCase, held = [] as ReturnType<typeof anAttachment>[], document = anAttachment()) =>
  sendMandate(ipCase, { document, held }, masoy);

describe('a mandate', () => {
  it('comes with its document and a line on the timeline, and stays awaited until it is scanned', () => {
    const before = aGuardians();
    const change = changeOf(send(before));
    expect(change).toMatchObject({
      before,
      after: { ...before, version: 2, mandateAwaited: true },
      received: [anAttachment()],
      events: [{ type: 'attachment-received', document: anAttachment().id, purpose: 'mandate', by: { who: 'person' } }],
      notices: [],
      tasks: [],
    });
  });

  it.each([
    ['of a guardian', aGuardians(), undefined],
    ['of a parent whose role is unchecked', aReceivedCase({ role: 'parent' }), undefined],
    ['of somebody who applies for themself', aReceivedCase(), 'not-needed'],
    ['of a guardian whose role is accepted while it is awaited', checked(aGuardians(), 'accepted'), undefined],
    ['of a parent whose role is accepted', checked(aReceivedCase({ role: 'parent' }), 'accepted'), 'not-needed'],
    ['of somebody whose role is refused', checked(aGuardians(), 'refused'), 'role-refused'],
    ['in a case that was withdrawn', changeOf(withdraw(aGuardians(), receivedAt, masoy)).after, 'ended'],
  ])('%s: %s', (_, ipCase, obstacle) => {
    expect(obstacleToMandate(ipCase)).toBe(obstacle);
    expect(send(ipCase)).toMatchObject(obstacle ? { ok: false, reason: obstacle } : { ok: true });
  });

  it('that is there already is not taken twice', () => {
    expect(send(aGuardians(), [anAttachment()])).toEqual({ ok: false, reason: 'sent-already' });
  });

  it('may be many pages, up to a limit', () => {
    const held = Array.from({ length: mostAttachments }, (_, at) => anAttachment({ id: `page-${at}` }));
    expect(send(aGuardians(), held.slice(1))).toMatchObject({ ok: true });
    expect(send(aGuardians(), held)).toEqual({ ok: false, reason: 'too-many' });
  });
});
