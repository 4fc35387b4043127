import { expect, test } from 'vitest';
import { commonTexts } from '../../../functions/staff-site/texts/common.ts';

test.each([
  [3, '3 dager igjen', '3 dagar igjen'],
  [1, '1 dag igjen', '1 dag igjen'],
  [0, 'Fristen er i dag', 'Fristen er i dag'],
  [-1, '1 dag over fristen', '1 dag over fristen'],
  [-2, '2 dager over fristen', '2 dagar over fristen'],
])('%i days are said as «%s» and «%s»', (days, nb, nn) => {
  expect(commonTexts.nb.daysLeft(days)).toBe(nb);
  expect(commonTexts.nn.daysLeft(days)).toBe(nn);
});
