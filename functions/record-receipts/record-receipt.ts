import { asOfCase, stillSaidOf } from '../../shared/domain/applying/draft.ts';
import { type Instant, instant } from '../../shared/domain/calendar/day.ts';
import { isOfDraft, type Notice } from '../../shared/domain/telling/notice.ts';
import { asItStands } from '../../shared/domain/telling/several-reminders.ts';
import { stillCalledFor } from '../../shared/domain/telling/still-called-for.ts';
import type { Counts, Log } from '../../shared/log.ts';
import { moved } from '../../shared/notices/sending/moved.ts';
import { type ReceiptEffect, receiptEffect } from '../../shared/notices/sending/receipts.ts';
import { ringOrWrite } from '../../shared/notices/sending/ring-or-write.ts';
import { afterTransient } from '../../shared/notices/sending/sending.ts';
import { onOtherChannel } from '../../shared/notices/sending/way-on.ts';
import type { AfterResult, ReceiptStore } from '../../shared/ports/notices.ts';
import type { Settings } from '../../shared/ports/settings.ts';
import { believed } from './moment.ts';
import type { Receipt } from './receipt.ts';

export type Deps = {
  readonly receipts: ReceiptStore;
  readonly settings: Settings;
  readonly now: () => Date;
  readonly log: Log;
  readonly counts: Counts;
};

/** `unknown-young`: its notice may still turn up, so the event is to come again. */
export type Recorded = 'recorded' | 'nothing-new' | 'unknown' | 'unknown-young';

type Moved = Extract<ReceiptEffect, { effect: 'moved' }>;

const readings = 3;
const youngMs = 15 * 60_000;

/** Appends what a provider's event tells to its notice. Once: the same event again changes nothing. */
export async function recordReceipt(receipt: Receipt, deps: Deps): Promise<Recorded> {
  for (let reading = 0; reading < readings; reading += 1) {
    const notice = receipt.notice && (await deps.receipts.findNotice(receipt.notice.key, receipt.notice.noticeId));
    if (!notice) return setAside(receipt, deps);
    const at = believed(receipt.at, instant(deps.now()), notice.createdAt);
    const effect = receiptEffect(notice, receipt.event, at);
    if (effect.effect === 'none') return 'nothing-new';
    if (effect.alarm) notRendered(notice, deps);
    const { after, follow } = await consequence(notice, effect, { at, deps });
    const isLost = effect.suppressAddress && (await wentWhereTheyAreNow(notice, deps));
    const then = isLost ? { ...follow, addressLost: true as const } : follow;
    if ((await deps.receipts.finish(notice, after, then)) === 'written') return counted(notice, after, deps);
  }
  throw new Error('the notice kept changing while its receipt was being written');
}

/** A fault of ours, for which somebody is woken. */
function notRendered({ id: noticeId, kind }: Notice, { log, counts }: Deps): void {
  log.error('notice-not-rendered', { noticeId, kind });
  counts.count('NoticesNotRendered', 1);
}

function counted(before: Notice, { state, kind }: Notice, { counts }: Deps): Recorded {
  if (state !== before.state) {
    if (state === 'delivered') counts.count('NoticesDelivered', 1, kind);
    if (state === 'bounced' || state === 'failed' || state === 'expired') counts.count('NoticesFailed', 1, kind);
  }
  return 'recorded';
}

/** Somebody has typed another address after this left: what becomes of it says nothing of the new one. */
async function wentWhereTheyAreNow(
  { kind, to, channel, sentAt, ...key }: Notice,
  { receipts }: Deps,
): Promise<boolean> {
  // A draft's address is typed anew with every saving, and stands in no case.
  if (isOfDraft(kind)) return false;
  if (to.who === 'staff' || sentAt === undefined) return true;
  const since = (await receipts.findCase(key))?.reachSince?.[channel];
  return since === undefined || sentAt >= since;
}

type Circumstances = { readonly at: Instant; readonly deps: Deps };

async function consequence(
  notice: Notice,
  effect: Moved,
  { at, deps }: Circumstances,
): Promise<{ readonly after: Notice; readonly follow: AfterResult }> {
  const after = moved(notice, effect.state, {
    at,
    ...times(notice, effect, at),
    ...(effect.detail && { detail: effect.detail }),
  });
  const now = instant(deps.now());
  switch (effect.follow) {
    case 'nothing':
      return { after, follow: {} };
    case 'task':
      return { after, follow: await toPerson(notice, now, deps) };
    case 'other-way':
      return { after, follow: await wayOn(notice, now, deps) };
    case 'retry': {
      const again = afterTransient(notice, effect.detail ?? effect.state, now);
      const follow = again.outcome === 'failed' ? await wayOn(notice, now, deps) : {};
      return { after: again.after, follow };
    }
  }
}

/** The first event that proves a moment sets it; a complaint does not move the day the message arrived. */
function times(notice: Notice, { state }: Moved, at: Instant): Pick<Notice, 'sentAt' | 'deliveredAt'> {
  const sentAt = notice.sentAt ?? at;
  if (state === 'sent') return { sentAt };
  return state === 'delivered' ? { sentAt, deliveredAt: notice.deliveredAt ?? at } : {};
}

/** A digest has no case: whoever sent it tells its lines, and each of them finds its own way. */
function isOfLines({ kind }: Notice): boolean {
  return kind === 'digest';
}

/** Somebody has to ring or write; about what is no longer so, or to somebody who may no longer hear, nobody has. */
async function toPerson(notice: Notice, at: Instant, { receipts }: Deps): Promise<AfterResult> {
  if (isOfDraft(notice.kind) || isOfLines(notice)) return {};
  const ipCase = await receipts.findCase(notice);
  if (!ipCase) return { task: ringOrWrite(notice, at) };
  return stillCalledFor(notice, ipCase) ? { task: ringOrWrite(asItStands(notice, ipCase, at), at) } : {};
}

/** The other channel, unless that was tried too: then a person's task. */
async function wayOn(notice: Notice, at: Instant, deps: Deps): Promise<AfterResult> {
  const { receipts, settings } = deps;
  if (isOfLines(notice)) return {};
  if (isOfDraft(notice.kind)) return wayOnOfDraft(notice, at, deps);
  const [ipCase, municipality] = await Promise.all([
    receipts.findCase(notice),
    settings.municipality(notice.municipality),
  ]);
  if (ipCase && !stillCalledFor(notice, ipCase)) return {};
  const instead = ipCase && municipality && onOtherChannel(notice, { ipCase, municipality, at });
  if (instead && !(await receipts.findNotice(notice, instead.id))) return { instead };
  return { task: ringOrWrite(ipCase ? asItStands(notice, ipCase, at) : notice, at) };
}

/** While the draft is what the notice says of it. */
async function wayOnOfDraft(notice: Notice, at: Instant, { receipts, settings }: Deps): Promise<AfterResult> {
  const [draft, municipality] = await Promise.all([
    receipts.findDraft(notice),
    settings.municipality(notice.municipality),
  ]);
  if (!municipality || !stillSaidOf(draft, notice, at) || !draft.told) return {};
  const instead = onOtherChannel(notice, { ipCase: asOfCase(draft.told), municipality, at });
  return instead && !(await receipts.findNotice(notice, instead.id)) ? { instead } : {};
}

/** Kept at once, so that nothing hangs on how often the event comes again. */
async function setAside({ id, at: told, type, notice }: Receipt, { receipts, now, log }: Deps): Promise<Recorded> {
  const at = believed(told, instant(now()));
  await receipts.setAside({ id, at, type });
  const young = now().getTime() - Date.parse(at) < youngMs;
  if (notice && young) return 'unknown-young';
  log.error('receipt-of-unknown-notice', { kind: type, ...(notice && { noticeId: notice.noticeId }) });
  return 'unknown';
}
