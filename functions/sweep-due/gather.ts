import type { Instant } from '../../shared/domain/calendar/day.ts';
import { type Municipality, staffMember } from '../../shared/domain/settings/municipality.ts';
import { isDigest, nextDigestMoment } from '../../shared/domain/telling/digest.ts';
import type { Notice } from '../../shared/domain/telling/notice.ts';
import { digestsOf, takesLines } from '../../shared/notices/sending/digest.ts';
import type { StoredChange } from '../../shared/ports/cases.ts';
import type { DueItem, DueStore } from '../../shared/ports/due.ts';

/** So that a digest leaves with all that this run finds for it. */
export function digestsLast(items: readonly DueItem[]): readonly (readonly DueItem[])[] {
  const isOfDigest = (item: DueItem) => item.kind === 'notice' && isDigest(item.key);
  return [items.filter((item) => !isOfDigest(item)), items.filter(isOfDigest)];
}

/** The change with each line in a digest that still takes it: that of the day its reader wants next. */
export async function gatheredAnew(
  change: StoredChange,
  { municipality, at, due }: { readonly municipality: Municipality; readonly at: Instant; readonly due: DueStore },
): Promise<StoredChange> {
  const closed = new Set<string>();
  for (const { digest, lines } of change.digests ?? []) {
    const found = await due.findNotice(digest, digest.id);
    if (found && !takesLines(found)) for (const line of lines) closed.add(line);
  }
  const notices = change.notices.map((notice) => (closed.has(notice.id) ? inNext(notice, municipality) : notice));
  return { ...change, notices, digests: digestsOf(notices, at) };
}

function inNext(notice: Notice, municipality: Municipality): Notice {
  const { to, digestAt } = notice;
  if (to.who !== 'staff' || !digestAt) return notice;
  return { ...notice, digestAt: nextDigestMoment(staffMember(municipality, to.staffId)?.notices, digestAt) };
}
