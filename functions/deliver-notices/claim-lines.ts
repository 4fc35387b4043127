import type { Instant } from '../../shared/domain/calendar/day.ts';
import { isOvertaken } from '../../shared/domain/ladders/overtaken.ts';
import type { Municipality } from '../../shared/domain/settings/municipality.ts';
import type { Notice } from '../../shared/domain/telling/notice.ts';
import { stillCalledFor } from '../../shared/domain/telling/still-called-for.ts';
import { isOpenLine } from '../../shared/notices/sending/digest-lines.ts';
import { moved } from '../../shared/notices/sending/moved.ts';
import type { NoticeRef } from '../../shared/ports/sending.ts';
import type { Deps } from './delivery.ts';

type About = {
  readonly digest: Notice;
  readonly municipality: Municipality;
  readonly at: Instant;
  readonly deps: Deps;
};

const readings = 3;

/**
 * Takes all that is still to be said, each line only while its case stands as it was read; the others are settled. One
 * after the other: every claim checks the digest, and two at once would meet there. `not-pending`: another run has the
 * digest, or it was read too long ago.
 */
export async function claimLines(about: About): Promise<readonly Notice[] | 'not-pending'> {
  const claimed: Notice[] = [];
  for (const ref of await about.deps.notices.digestLines(about.digest)) {
    const line = await claimLine(ref, about);
    if (line === 'not-pending') return line;
    if (line !== 'nothing-to-say') claimed.push(line);
  }
  return claimed;
}

async function claimLine(ref: NoticeRef, about: About): Promise<Notice | 'nothing-to-say' | 'not-pending'> {
  const { digest, municipality, at, deps } = about;
  const { notices, counts } = deps;
  for (let reading = 0; reading < readings; reading += 1) {
    const [before, ipCase] = await Promise.all([notices.findNotice(ref.key, ref.noticeId), notices.findCase(ref.key)]);
    if (!before || !ipCase) throw new Error('a line without its notice or its case');
    if (!isOpenLine(before)) return 'nothing-to-say';
    // Of reminders that were held back only the latest goes, as of those that a sweep missed.
    const isSaid = stillCalledFor(before, ipCase) && !isOvertaken(before, ipCase, municipality);
    const after = moved(before, isSaid ? 'sending' : 'superseded', { at });
    const claim = await notices.claimLine(digest, { before, after }, ipCase);
    if (claim === 'not-pending') return claim;
    if (claim === 'case-changed') continue;
    if (isSaid) return after;
    counts.count('NoticesSuperseded', 1, before.kind);
    return 'nothing-to-say';
  }
  throw new Error('a case kept changing while its line was being claimed');
}
