import { expect, test } from 'vitest';
import { instant } from '../../shared/domain/day.ts';
import { nextSmsMoment } from '../../shared/notices/sms-window.ts';
import rows from './tables/sms-window.json' with { type: 'json' };

test.each(rows)('an SMS ready $local leaves at $sendAt', ({ at, sendAt }) => {
  expect(nextSmsMoment(instant(new Date(at)))).toBe(instant(new Date(sendAt)));
});
