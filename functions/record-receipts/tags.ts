import type { NoticeRef } from '../../shared/ports.ts';

/** The notice that a message's tags name, when all three are there. */
export function noticeOfTags(tag: (name: string) => string | undefined): NoticeRef | undefined {
  const municipality = tag('municipality');
  const reference = tag('reference');
  const noticeId = tag('noticeId');
  return municipality && reference && noticeId ? { key: { municipality, reference }, noticeId } : undefined;
}
