import { asOfCase, type DraftReach, stillSaidOf } from '../../shared/domain/applying/draft.ts';
import { type Instant, instant } from '../../shared/domain/calendar/day.ts';
import { groupCode } from '../../shared/domain/parties/one-time-code.ts';
import type { Municipality } from '../../shared/domain/settings/municipality.ts';
import type { Notice } from '../../shared/domain/telling/notice.ts';
import { firstMoment } from '../../shared/notices/sending/address-notices.ts';
import { moved, postponed } from '../../shared/notices/sending/moved.ts';
import { afterSend, sending } from '../../shared/notices/sending/sending.ts';
import { onOtherChannel } from '../../shared/notices/sending/way-on.ts';
import type { AfterResult } from '../../shared/ports/notices.ts';
import type { SendResult } from '../../shared/ports/sending.ts';
import type { Delivery, Deps } from './delivery.ts';
import { handedOver, rendered } from './hand-over.ts';
import { held } from './while-paused.ts';

type Loaded = { readonly notice: Notice; readonly told: DraftReach; readonly municipality: Municipality };

/** As of a case, with two differences: the draft must stand as it was read, and nobody has to ring when it fails. */
export async function deliverOfDraft(notice: Notice, deps: Deps): Promise<Delivery | 'case-changed'> {
  const at = instant(deps.now());
  const [draft, municipality] = await Promise.all([
    deps.notices.findDraft(notice),
    deps.settings.municipality(notice.municipality),
  ]);
  if (!municipality) throw new Error('a notice without its municipality');
  if (!stillSaidOf(draft, notice, at) || !draft.told) return settled(notice, moved(notice, 'superseded', { at }), deps);
  if (municipality.noticesPaused) return settled(notice, held(notice, at), deps);
  const moment = firstMoment(notice.channel, notice, at);
  if (moment > at) return settled(notice, postponed(notice, moment), deps);

  const loaded = { notice, told: draft.told, municipality };
  const send = await message(loaded, deps);
  if (!send) return failed(loaded, moved(notice, 'failed', { at, detail: 'no-address' }), deps);
  const attempt = sending(notice, at);
  const claim = await deps.notices.claimOfDraft(notice, attempt, draft);
  if (claim !== 'claimed') return claim;
  return record({ ...loaded, notice: attempt }, await handedOver(send, attempt, deps.log), deps);
}

/** Nothing when it can go nowhere by this channel. */
async function message({ notice, told, municipality }: Loaded, deps: Deps) {
  const { contacts, code } = await deps.notices.draftSecrets(notice);
  if (notice.channel === 'sms' && !municipality.smsEnabled) return undefined;
  const { mobile, email } = contacts?.[told.to] ?? {};
  const to = notice.channel === 'sms' ? mobile : email;
  const { siteOrigin, neutralSender } = deps;
  const addressed = {
    notice,
    municipality,
    restricted: told.restricted,
    siteOrigin,
    neutralSender,
    ...(code && { code: groupCode(code) }),
  };
  return to ? rendered({ ...addressed, to }, deps) : undefined;
}

async function record(loaded: Loaded, result: SendResult, deps: Deps): Promise<Delivery> {
  const next = afterSend(loaded.notice, result, instant(deps.now()));
  if (next.outcome === 'unknown') return 'unknown';
  if (next.outcome === 'failed') return failed(loaded, next.after, deps);
  await deps.notices.finish(loaded.notice, next.after, {});
  return next.outcome;
}

/** The other channel, unless that was tried too. */
async function failed({ notice, told, municipality }: Loaded, after: Notice, deps: Deps): Promise<Delivery> {
  const at: Instant = instant(deps.now());
  const instead = onOtherChannel(notice, { ipCase: asOfCase(told), municipality, at });
  const isNew = instead && !(await deps.notices.findNotice(notice, instead.id));
  const then: AfterResult = isNew ? { instead } : {};
  await deps.notices.finish(notice, after, then);
  return 'failed';
}

async function settled(before: Notice, after: Notice, { notices }: Deps): Promise<Delivery> {
  const written = await notices.finish(before, after, {});
  if (written !== 'written') return 'not-pending';
  return after.state === 'waiting' ? 'waiting' : 'superseded';
}
