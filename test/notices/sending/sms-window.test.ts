import { expect, test } from 'vitest';
import { addDays, day, instant, momentInNorway } from '../../../shared/domain/calendar/day.ts';
import { nextSmsMoment } from '../../../shared/notices/sending/sms-window.ts';
import table from '../tables/sms-window.json' with { type: 'json' };

test.each(table.rows)('an SMS ready $local leaves at $sendAt', ({ utc, sendAt, sendNow }) => {
  const ready = instant(new Date(utc));
  expect(nextSmsMoment(ready)).toBe(instant(new Date(sendAt)));
  expect(nextSmsMoment(ready) === ready).toBe(sendNow);
});

test.each(table.dayArithmetic.rows)('$days days after $fromLocal in Norway it is $utc', ({ fromLocal, days, utc }) => {
  const [date = '', time = ''] = fromLocal.split('T');
  const [hour, minute] = time.split(':').map(Number);
  expect(momentInNorway(addDays(day(date), days), hour ?? 0, minute)).toBe(instant(new Date(utc)));
});
