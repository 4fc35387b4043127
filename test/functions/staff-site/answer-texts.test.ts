import { describe, expect, test } from 'vitest';
import { outcomes, outcomesFor, readDecision } from '../../../functions/staff-site/actions/decision-form.ts';
import { readPromise } from '../../../functions/staff-site/actions/promise-form.ts';
import { typedDate } from '../../../functions/staff-site/actions/typed-date.ts';
import { standardReasons } from '../../../functions/staff-site/texts/standard-reasons.ts';
import type { Role, Wish } from '../../../shared/domain/applying/application.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import { languages } from '../../../shared/domain/settings/municipality.ts';
import { aReceivedCase } from '../../support/domain-builders.ts';

const roles: readonly Role[] = ['self', 'parent', 'guardian', 'representative', 'nextOfKin', 'service', 'other'];
const wishes: readonly (readonly Wish[])[] = [['plan'], ['coordinator'], ['plan', 'coordinator'], ['endPlan']];

describe('the ready reasons', () => {
  const all = languages.flatMap((language) =>
    roles.flatMap((role) =>
      wishes.flatMap((wished) => outcomes.map((outcome) => ({ language, role, wishes: wished, outcome }))),
    ),
  );

  test('are whole sentences of at most 25 words in every language, for every outcome, role and wish', () => {
    for (const { outcome, ...ipCase } of all) {
      const text = standardReasons(outcome, ipCase);
      expect(text).toMatch(/^\p{Lu}.*\.$/su);
      for (const sentence of text.split(/[.]\s/)) expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(25);
    }
  });

  test('speak of the child when a parent applied, and to the person when they applied themselves', () => {
    const said = (role: Role) => standardReasons('granted', { role, wishes: ['plan'], language: 'nb' });
    expect(said('self')).toContain('trenger du langvarige');
    expect(said('parent')).toContain('trenger barnet langvarige');
    expect(said('guardian')).toContain('trenger personen langvarige');
  });

  test('refuse the plan in words when only a coordinator is given', () => {
    const text = standardReasons('coordinatorOnly', { role: 'self', wishes: ['plan'], language: 'nn' });
    expect(text).toContain('Vi seier ja til koordinator.');
    expect(text).toContain('Vi seier nei til individuell plan no.');
  });
});

describe('the answer that is read', () => {
  const ipCase = aReceivedCase({ wishes: ['plan'] });
  const read = (values: Record<string, string>) => readDecision(new Map(Object.entries(values)), ipCase);

  test('needs no reasons when all is granted', () => {
    expect(read({ outcome: 'granted', reasons: ' ' })).toEqual({ ok: true, outcome: 'granted', text: '' });
  });

  test.each(['refused', 'coordinatorOnly'])('needs reasons when it is %s and a plan was asked for', (outcome) => {
    expect(read({ outcome, reasons: ' \r\n ' })).toMatchObject({ ok: false, problems: [{ code: 'reasons-missing' }] });
    expect(read({ outcome, reasons: 'Grunn.\r\nTil.' })).toMatchObject({ ok: true, text: 'Grunn.\nTil.' });
  });

  test('needs no reasons for a coordinator alone when no plan was asked for', () => {
    const values = new Map([['outcome', 'coordinatorOnly']]);
    expect(readDecision(values, aReceivedCase({ wishes: ['coordinator'] }))).toMatchObject({ ok: true });
  });

  test('is taken as it is worded, whatever outcome the same words are ready for', () => {
    for (const wished of wishes) {
      const asked = aReceivedCase({ wishes: wished });
      for (const outcome of outcomes) {
        for (const ready of outcomes) {
          const text = standardReasons(ready, asked);
          const values = new Map(Object.entries({ outcome, reasons: text }));
          expect(readDecision(values, asked)).toEqual({ ok: true, outcome, text });
        }
      }
    }
  });

  test('is offered as “only a coordinator” where a plan was asked for, and nowhere else', () => {
    for (const wished of wishes) {
      const offered = outcomesFor({ wishes: wished });
      expect(offered.includes('coordinatorOnly')).toBe(wished.includes('plan'));
      expect(offered).toEqual(expect.arrayContaining(['granted', 'refused']));
    }
  });

  test('is stopped without an outcome, and when it is too long or unreadable', () => {
    expect(read({ outcome: 'perhaps', reasons: 'x' })).toMatchObject({ problems: [{ code: 'outcome-missing' }] });
    expect(read({ outcome: 'refused', reasons: 'x'.repeat(8001) })).toMatchObject({ problems: [{ code: 'too-long' }] });
    expect(read({ outcome: 'refused', reasons: 'a\u0000b' })).toMatchObject({ problems: [{ code: 'unreadable' }] });
  });
});

describe('the new date that is read', () => {
  const today = day('2026-03-30');
  const read = (text: string, reason = 'Vi venter.') => {
    const [dayOfMonth = '', month = '', year = ''] = text.split(' ');
    const values = { 'newDate.day': dayOfMonth, 'newDate.month': month, 'newDate.year': year, reason };
    return readPromise(new Map(Object.entries(values)), today);
  };

  test('is a day after today', () => {
    expect(read('31 3 2026')).toEqual({ ok: true, promisedBy: '2026-03-31', text: 'Vi venter.' });
  });

  test.each([
    ['', 'date-missing'],
    ['31 4 2026', 'not-a-date'],
    ['i morgen 2026', 'not-a-date'],
    ['1 4 26', 'not-a-date'],
    ['30 3 2026', 'date-not-later'],
    ['1 4 2062', 'date-too-far'],
  ])('«%s» is refused: %s', (text, code) => {
    expect(read(text)).toEqual({ ok: false, problems: [{ field: 'newDate.day', code }] });
  });

  test('needs a reason beside it', () => {
    expect(read('31 4 2026', '  ')).toMatchObject({ problems: [{ code: 'not-a-date' }, { code: 'reason-missing' }] });
  });

  test('stands in the form as people write it', () => {
    expect(typedDate(day('2026-04-07'))).toEqual({ day: '7', month: '4', year: '2026' });
  });
});
