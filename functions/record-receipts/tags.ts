import type { NoticeRef } from '../../shared/ports/sending.ts';

/** All that our ids, municipalities and references are made of. */
const name = /^[\w-]{1,64}$/;

/** The notice that a message's tags name, when all three are there and can be ours. */
export function noticeOfTags(tag: (name: string) => unknown): NoticeRef | undefined {
  const [municipality, reference, noticeId] = ['municipality', 'reference', 'noticeId'].map((each) => ours(tag(each)));
  return municipality && reference && noticeId ? { key: { municipality, reference }, noticeId } : undefined;
}

function ours(value: unknown): string | undefined {
  return typeof value === 'string' && name.test(value) ? value : undefined;
}
