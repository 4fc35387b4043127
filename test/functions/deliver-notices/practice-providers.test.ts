import { describe, expect, test } from 'vitest';
import { practiceProviders } from '../../../functions/deliver-notices/practice-providers.ts';
import type { Mail, TextMessage } from '../../../shared/ports/sending.ts';
import { memoryPractice } from '../../support/memory-practice.ts';

const notice = (municipality: string) => ({ key: { municipality, reference: 'ACDE2346' }, noticeId: 'n1' });
const mail = (municipality: string): Mail => ({
  notice: notice(municipality),
  from: { name: 'Kommunen', address: 'varsel@kommune.example' },
  replyTo: 'post@kommune.example',
  to: 'anna@example.org',
  subject: 'Ny melding',
  text: 'Gå til kommunens nettside.',
  html: '<p>Gå til kommunens nettside.</p>',
});
const sms = (municipality: string): TextMessage => ({
  notice: notice(municipality),
  to: '+4740000001',
  text: 'Gå til kommunens nettside.',
});

function aHouse() {
  const left: string[] = [];
  const practice = memoryPractice();
  const take = async ({ to }: { readonly to: string }) => {
    left.push(to);
    return { result: 'accepted', providerId: 'p' } as const;
  };
  const providers = { mailer: { send: take }, messenger: { send: take } };
  const now = () => new Date('2026-03-05T09:00:00Z');
  return { left, practice, ...practiceProviders({ providers, practice, now }) };
}

describe('what is sent where people train', () => {
  test('stays in the inbox of the municipality, word for word', async () => {
    const { left, practice, mailer, messenger } = aHouse();
    expect(await mailer.send(mail('oving'))).toMatchObject({ result: 'accepted' });
    expect(await messenger.send(sms('oving-nord'))).toMatchObject({ result: 'accepted' });
    expect(left).toEqual([]);
    const at = '2026-03-05T09:00:00.000Z';
    const { to, subject, text } = mail('oving');
    const kept = { at, noticeId: 'n1', reference: 'ACDE2346', channel: 'email', to, subject, text };
    expect(await practice.messages('oving', 9)).toEqual([kept]);
    expect(await practice.messages('oving-nord', 9)).toMatchObject([{ channel: 'sms', to: '+4740000001' }]);
  });

  test('and what is real goes out as before', async () => {
    const { left, practice, mailer, messenger } = aHouse();
    await mailer.send(mail('masoy'));
    await messenger.send(sms('masoy'));
    expect(left).toEqual(['anna@example.org', '+4740000001']);
    expect(await practice.messages('masoy', 9)).toEqual([]);
  });
});
