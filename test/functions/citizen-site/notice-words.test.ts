import { expect, test } from 'vitest';
import { noticeWords } from '../../../functions/citizen-site/following/notice-words.ts';
import { aNotice, aPlan } from '../../notices/notice-builders.ts';

test('the person reads of a message of several reminders what each of them was', () => {
  const about = [
    { kind: 'revision-coming', occurrence: 'once' },
    { kind: 'decision-unopened', occurrence: 'once' },
  ] as const;
  const notice = aNotice({}, aPlan({ kind: 'several-reminders', about }));
  expect(noticeWords(notice, { language: 'nb', word: 'vedtak' }).what).toBe(
    'Flere beskjeder (snart går vi gjennom planen; vedtaket er ikke åpnet)',
  );
  expect(noticeWords(aNotice(), { language: 'nb', word: 'svar' }).what).toBe('Svaret er klart');
});
