import type { Notice } from '../../../shared/domain/telling/notice.ts';
import type { StaffPage } from '../staff-page.ts';
import { caseTexts } from '../texts/case.ts';

/** How a message goes, or went: by itself, or with others in its reader's digest. */
export function channelWords({ channel, digestAt }: Notice, { language }: Pick<StaffPage, 'language'>): string {
  const { noticeChannel, noticeInDigest } = caseTexts[language];
  return digestAt ? noticeInDigest : noticeChannel[channel];
}
