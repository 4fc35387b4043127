import { describe, expect, it } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { withdraw } from '../../../shared/domain/ending/withdraw.ts';
import type { Attachment, ScanResult } from '../../../shared/domain/handling/attachment.ts';
import { scanAttachment } from '../../../shared/domain/handling/scan-attachment.ts';
import { takeCase } from '../../../shared/domain/handling/take-case.ts';
import { stillCalledFor } from '../../../shared/domain/telling/still-called-for.ts';
import { anAttachment } from '../../support/attachment-builders.ts';
import { aReceivedCase, changeOf, receivedAt } from '../../support/domain-builders.ts';

const awaited = () => aReceivedCase({ role: 'guardian', mandateAwaited: true });
const states: readonly Attachment['state'][] = ['scanning', 'clean', 'infected', 'unscannable'];
const now = receivedAt;

function scan(result: ScanResult, overrides: Partial<Attachment> = {}, ipCase: IpCase = awaited()) {
  return scanAttachment(ipCase, { attachment: anAttachment(overrides), result, now }, masoy);
}

describe('a mandate that is clean', () => {
  it('has come: it is awaited no longer, and the leader is told at once that there is something to open', () => {
    const { after, scanned, events, notices, tasks } = changeOf(scan('clean'));
    expect(after).toMatchObject({ version: 2, mandateAwaited: false });
    expect(scanned?.after).toMatchObject({ state: 'clean', scannedAt: now.toISOString() });
    expect(events).toMatchObject([{ type: 'attachment-scanned', result: 'clean', by: { who: 'system' } }]);
    expect(notices).toMatchObject([
      { kind: 'document-received', to: { who: 'staff', staffId: 'hanna.hav' }, urgency: 'at-once', language: 'nb' },
    ]);
    expect(tasks).toEqual([]);
    expect(notices.every((notice) => stillCalledFor(notice, after))).toBe(true);
  });

  it('is told to whoever has taken the case', () => {
    const taken = changeOf(takeCase(awaited(), { staffId: 'kari.koord', now }, masoy)).after;
    expect(changeOf(scan('clean', {}, taken)).notices).toMatchObject([{ to: { staffId: 'kari.koord' } }]);
  });

  it('is told once for each document', () => {
    const occurrences = ['one', 'two'].map((id) => changeOf(scan('clean', { id })).notices[0]?.occurrence);
    expect(new Set(occurrences).size).toBe(2);
  });
});

describe.each(['infected', 'unscannable'] as const)('a document that is %s', (result) => {
  it('is still awaited, and somebody has to ask for it anew', () => {
    const { after, scanned, notices, tasks } = changeOf(scan(result));
    expect(after.mandateAwaited).toBe(true);
    expect(scanned?.after.state).toBe(result);
    expect(notices).toEqual([]);
    expect(tasks).toMatchObject([{ id: `attachment-refused:${anAttachment().id}`, kind: 'attachment-refused' }]);
  });

  it('is nobody’s task in a case that is over', () => {
    const over = changeOf(withdraw(awaited(), now, masoy)).after;
    expect(changeOf(scan(result, {}, over))).toMatchObject({ scanned: { after: { state: result } }, tasks: [] });
  });

  it('and was taken for clean before, has not come after all', () => {
    const come = { ...awaited(), mandateAwaited: false };
    expect(changeOf(scan(result, { state: 'clean' }, come)).after.mandateAwaited).toBe(true);
  });
});

describe('a document that answers a question', () => {
  it('is told of by the answer itself, and changes nothing about a mandate', () => {
    const { after, notices, tasks } = changeOf(scan('clean', { purpose: 'information' }));
    expect(after.mandateAwaited).toBe(true);
    expect([...notices, ...tasks]).toEqual([]);
  });
});

describe('the same news again', () => {
  it.each(states)('of a document that is %s', (state) => {
    const changes = (['clean', 'infected', 'unscannable'] as const).filter((result) => scan(result, { state }).ok);
    const expected = { scanning: ['clean', 'infected', 'unscannable'], clean: ['infected', 'unscannable'] };
    expect(changes).toEqual(state === 'scanning' || state === 'clean' ? expected[state] : []);
  });
});
