import { expect, test } from 'vitest';
import { sampleMunicipalities } from '../../../infra/municipalities/samples.ts';
import { staffMessages } from '../../../shared/notices/words/every-kind.ts';
import { citizenKinds } from '../../../shared/notices/words/wording.ts';
import { noticeFiles } from '../../screenshots/notice-files.ts';

const files = noticeFiles();
const ending = (end: string) => files.filter(({ path }) => path.endsWith(end));

test('every message of every municipality is written in three languages, as HTML, as text and as SMS', () => {
  const each = sampleMunicipalities.length * 3;
  expect(ending('.sms.txt')).toHaveLength(citizenKinds.length * each);
  // The digest of a Monday is one more.
  const mails = citizenKinds.length + staffMessages.length + 1;
  expect(ending('.txt')).toHaveLength((citizenKinds.length + mails) * each);
  expect(ending('.html')).toHaveLength(mails * each + 1);
});

test('a digest is written as it is on Mondays as well', () => {
  const [weekday] = ending('masoy/digest.nb.txt');
  const [monday] = ending('masoy/digest.nb.monday.txt');
  expect(weekday?.text).not.toContain('DE NESTE SJU DAGENE');
  expect(monday?.text).toContain('DE NESTE SJU DAGENE');
});

test('the index shows each of them', () => {
  const [index] = ending('index.html');
  for (const { path } of files) {
    if (path.endsWith('.html') && path !== 'index.html') expect(index?.text).toContain(`src="${path}"`);
  }
});

test('a mail follows the reader’s dark mode, in clients that know the scheme and in those that read the style', () => {
  for (const { path, text } of ending('.html')) {
    if (path === 'index.html') continue;
    expect(text).toContain('<meta name="color-scheme" content="light dark">');
    expect(text).toContain('@media (prefers-color-scheme: dark)');
    expect(text).not.toMatch(/<script|<img|https?:\/\/(?!ip\.example)/);
  }
});
