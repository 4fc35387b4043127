import { instant } from '../../shared/domain/calendar/day.ts';
import type { Notice } from '../../shared/domain/telling/notice.ts';
import { stillCalledFor } from '../../shared/domain/telling/still-called-for.ts';
import { lineAfter } from '../../shared/notices/sending/digest-lines.ts';
import { moved } from '../../shared/notices/sending/moved.ts';
import type { NoticeRef } from '../../shared/ports/sending.ts';
import type { Delivery, Deps } from './delivery.ts';

const atOnce = 10;
const readings = 3;

/** Tells every line what has become of its digest; a line that knows already stays as it is. */
export async function settleDigest(digest: Notice, deps: Deps): Promise<Delivery> {
  const lines = await deps.notices.digestLines(digest);
  for (let from = 0; from < lines.length; from += atOnce) {
    await Promise.all(lines.slice(from, from + atOnce).map((ref) => settleLine(ref, digest, deps)));
  }
  // A receipt may have come meanwhile: then the lines are to be told of that, and the row says so.
  await deps.notices.finish(digest, moved(digest, digest.state), {});
  return 'told';
}

async function settleLine(ref: NoticeRef, digest: Notice, { notices, now }: Deps): Promise<void> {
  for (let reading = 0; reading < readings; reading += 1) {
    const [line, ipCase] = await Promise.all([notices.findNotice(ref.key, ref.noticeId), notices.findCase(ref.key)]);
    if (!line || !ipCase) throw new Error('a line without its notice or its case');
    const next = lineAfter(line, digest, { isStillSo: stillCalledFor(line, ipCase), at: instant(now()) });
    if (!next) return;
    const { after, ...then } = next;
    if ((await notices.finish(line, after, then)) === 'written') return;
  }
  throw new Error('a line kept changing while it was being told of its digest');
}
