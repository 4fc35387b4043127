import type { Day, Instant } from '../../domain/calendar/day.ts';
import { isDigest } from '../../domain/telling/digest.ts';
import type { CaseKey, PersonMac } from '../../ports/case-key.ts';
import type { RecomputeRef } from '../../ports/due.ts';
import type { RowKey } from './table.ts';

/** Where each kind of row stands in the one table. */
export const casePartition = ({ municipality, reference }: CaseKey) => `case#${municipality}#${reference}`;

/** Where a notice stands: with its case, or, of a digest, which is of many, alone. */
export const noticePartition = (key: CaseKey) =>
  isDigest(key) ? `digest#${key.municipality}#${key.reference}` : casePartition(key);

export const caseRowKey = (key: CaseKey): RowKey => ({ pk: casePartition(key), sk: 'case' });
export const standInRowKey = (key: CaseKey): RowKey => ({ pk: casePartition(key), sk: 'stand-in' });
export const applicationRowKey = (key: CaseKey): RowKey => ({ pk: casePartition(key), sk: 'application' });
export const confirmationRowKey = (key: CaseKey): RowKey => ({ pk: casePartition(key), sk: 'confirmation' });
export const seatRowKey = (key: CaseKey, seat: string): RowKey => ({ pk: casePartition(key), sk: `seat#${seat}` });
export const triesRowKey = (key: CaseKey, code: string): RowKey => ({ pk: casePartition(key), sk: `tries#${code}` });
export const onceRowKey = (key: CaseKey, id: string): RowKey => ({ pk: casePartition(key), sk: `once#${id}` });
export const noticeRowKey = (key: CaseKey, id: string): RowKey => ({ pk: noticePartition(key), sk: `notice#${id}` });

/** Beside a digest: which notice of which case is a line of it. */
export const linePrefix = 'line#';
export const lineRowKey = (digest: CaseKey, noticeId: string): RowKey => ({
  pk: noticePartition(digest),
  sk: linePrefix + noticeId,
});
export const attachmentRowKey = (key: CaseKey, id: string): RowKey => ({
  pk: casePartition(key),
  sk: `attachment#${id}`,
});
export const taskRowKey = (key: CaseKey, id: string): RowKey => ({ pk: casePartition(key), sk: `task#${id}` });

/** A row for each version, so that the latest is the last of its point. */
export const pointPrefix = (point: string) => `point#${point}#`;

export const pointRowKey = (key: CaseKey, point: string, version: number): RowKey => ({
  pk: casePartition(key),
  sk: pointPrefix(point) + String(version).padStart(5, '0'),
});

export const planVersionRowKey = (key: CaseKey, number: number): RowKey => ({
  pk: casePartition(key),
  sk: `plan#${String(number).padStart(5, '0')}`,
});

export const meetingRowKey = (key: CaseKey, number: number): RowKey => ({
  pk: casePartition(key),
  sk: `meeting#${String(number).padStart(5, '0')}`,
});

export const planSeenRowKey = (key: CaseKey, reader: string): RowKey => ({
  pk: casePartition(key),
  sk: `seen#${reader}`,
});

export const viewRowKey = (key: CaseKey, at: Instant, staffId: string): RowKey => ({
  pk: casePartition(key),
  sk: `view#${at}#${staffId}`,
});

/** `order` tells apart what happened in the same millisecond. */
export const eventRowKey = (key: CaseKey, at: Instant, order: string): RowKey => ({
  pk: casePartition(key),
  sk: `event#${at}#${order}`,
});

export const personPartition = (owner: PersonMac) => `person#${owner}`;
export const linkPrefix = (municipality: string) => `link#${municipality}#`;

export const linkRowKey = (owner: PersonMac, { municipality, reference }: CaseKey): RowKey => ({
  pk: personPartition(owner),
  sk: linkPrefix(municipality) + reference,
});

export const settingsRowKey = (municipality: string): RowKey => ({ pk: `settings#${municipality}`, sk: 'settings' });
export const settingsChangePrefix = 'change#';

/** Versions in the order of their numbers, also as text. */
export const settingsChangeRowKey = (municipality: string, version: number): RowKey => ({
  pk: settingsRowKey(municipality).pk,
  sk: settingsChangePrefix + String(version).padStart(9, '0'),
});

export const recomputeRowKey = ({ municipality, version }: RecomputeRef): RowKey => ({
  pk: `recompute#${municipality}`,
  sk: `recompute#${version}`,
});

/** What is to be looked through, from its row's key. */
export function recomputeOfKey({ pk, sk }: RowKey): RecomputeRef | undefined {
  const [, municipality] = /^recompute#([^#]+)$/.exec(pk) ?? [];
  const [, version] = /^recompute#(\d+)$/.exec(sk) ?? [];
  return municipality && version ? { municipality, version: Number(version) } : undefined;
}

export const sessionRowKey = (id: string): RowKey => ({ pk: `session#${id}`, sk: 'session' });
export const signOutPartition = (signOutId: string) => `signout#${signOutId}`;

export const signOutRowKey = (signOutId: string, sessionId: string): RowKey => ({
  pk: signOutPartition(signOutId),
  sk: `session#${sessionId}`,
});

/** A day of a municipality's log, as days are in Norway. */
export const auditPartition = (municipality: string, on: Day) => `log#${municipality}#${on}`;

export const auditRowKey = (municipality: string, on: Day, line: string): RowKey => ({
  pk: auditPartition(municipality, on),
  sk: line,
});

export const asideRowKey = (eventId: string): RowKey => ({ pk: `aside#${eventId}`, sk: 'aside' });

/** What a case has counted for in the figures, and that a notice of it has. */
export const countedRowKey = (key: CaseKey): RowKey => ({ pk: casePartition(key), sk: 'counted' });
export const countedNoticeRowKey = (key: CaseKey, id: string): RowKey => ({
  pk: casePartition(key),
  sk: `counted#${id}`,
});

export const figurePartition = (municipality: string) => `figures#${municipality}`;

export const figureRowKey = (municipality: string, of: { readonly month: string; readonly unit: string }): RowKey => ({
  pk: figurePartition(municipality),
  sk: `${of.month}#${of.unit}`,
});

export const limitRowKey = (name: string, hour: string): RowKey => ({ pk: `limit#${name}`, sk: hour });

export const practicePartition = (municipality: string) => `practice#${municipality}`;
export const practiceClockRowKey = (municipality: string): RowKey => ({
  pk: practicePartition(municipality),
  sk: 'clock',
});

/** One row for a notice at a moment: sent again, it is another message. */
export const practiceMessageRowKey = (
  municipality: string,
  { at, noticeId }: { readonly at: Instant; readonly noticeId: string },
): RowKey => ({ pk: practicePartition(municipality), sk: `message#${at}#${noticeId}` });
export const usedTokenRowKey = (id: string): RowKey => ({ pk: `token#${id}`, sk: 'token' });

/** The case, or the digest, that a notice's row belongs to, from its partition. */
export function keyOfNotices(pk: string): CaseKey | undefined {
  const [, municipality, reference] = /^digest#([^#]+)#([^#]+)$/.exec(pk) ?? [];
  return municipality && reference ? { municipality, reference } : caseOfPartition(pk);
}

/** The case a row belongs to, from its partition. */
export function caseOfPartition(pk: string): CaseKey | undefined {
  const [, municipality, reference] = /^case#([^#]+)#([^#]+)$/.exec(pk) ?? [];
  return municipality && reference ? { municipality, reference } : undefined;
}
