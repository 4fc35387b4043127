import { describe, expect, test } from 'vitest';
import { fjordsund } from '../../../infra/municipalities/fjordsund.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import type { Notice } from '../../../shared/domain/telling/notice.ts';
import { moved } from '../../../shared/notices/sending/moved.ts';
import { at } from '../../support/case-builders.ts';
import { type Employee, hanna, liv, staffWorld } from './staff-world.ts';

const wordsOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

/** A step of the ladders for Hanna or Liv, held for the digest of the next morning. */
function held({ id: municipality, language }: Municipality, staffId: string): Notice {
  return {
    id: 'step'.padEnd(43, '-'),
    municipality,
    reference: 'ACDE2346',
    kind: 'take-case',
    occurrence: '3-working-days:2026-03-05',
    to: { who: 'staff', staffId },
    language,
    date: day('2026-04-02'),
    urgency: 'in-window',
    digestAt: at('2026-03-10T07:00:00Z'),
    channel: 'email',
    state: 'in-digest',
    attempts: 0,
    createdAt: at('2026-03-09T12:00:00Z'),
  };
}

/** What the case page says of its notices. */
async function ledger(notice: Notice, municipality: Municipality, as: Employee): Promise<string> {
  const world = staffWorld();
  const unit = municipality.units[0]?.id ?? '';
  const before = await world.file({ municipality, application: { unit, language: municipality.language } });
  const after = { ...before, version: before.version + 1 };
  await world.stores.cases.commit({ before, after, events: [], notices: [notice], tasks: [] });
  const { body } = await (await world.signIn(as)).get(`/${municipality.id}/ansatt/sak/ACDE2346`);
  return wordsOf(body.slice(body.indexOf('id="notices"')));
}

describe('a step that goes with others in one mail', () => {
  test('says in the case’s ledger when it goes', async () => {
    expect(await ledger(held(masoy, 'hanna.hav'), masoy, hanna)).toContain(
      'Saken er ikke tatt til Hanna Hav, samlet e-post går i samlemeldingen 10. mars 2026 kl. 08.00',
    );
  });

  test('says so in nynorsk', async () => {
    expect(await ledger(held(fjordsund, 'liv.lund'), fjordsund, liv)).toContain(
      'samla e-post går i samlemeldinga 10. mars 2026 kl. 08.00',
    );
  });

  test('is foreseen so, beside what goes by itself', async () => {
    const world = staffWorld();
    await world.file();
    const { body } = await (await world.signIn(hanna)).get('/masoy/ansatt/sak/ACDE2346');
    const ahead = wordsOf(body.slice(body.indexOf('id="ahead"'), body.indexOf('id="notices"')));
    expect(ahead).toContain('Saken er ikke tatt 10. mars 2026 kl. 08.00 Hanna Hav samlet e-post');
    expect(ahead).toContain('Foreløpig svar 1. april 2026 kl. 15.00 personen saken gjelder SMS');
  });

  test('says afterwards that it went so, and when', async () => {
    const sentAt = at('2026-03-10T07:01:00Z');
    const sent = moved(held(masoy, 'hanna.hav'), 'sent', { at: sentAt, sentAt });
    expect(await ledger(sent, masoy, hanna)).toContain(
      'Saken er ikke tatt til Hanna Hav, samlet e-post sendt, 10. mars 2026 kl. 08.01',
    );
  });
});
