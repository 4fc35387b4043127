import { staffMember } from '../../shared/domain/municipality.ts';
import type { Notice } from '../../shared/domain/notice.ts';
import { groupCode } from '../../shared/domain/one-time-code.ts';
import { channelsTo } from '../../shared/notices/channel.ts';
import { invitationCode, invitationName } from '../../shared/notices/invitation-code.ts';
import type { NoticeStore } from '../../shared/ports.ts';
import type { Loaded } from './way-on.ts';

/** Where a notice goes, what the ledger keeps of that, and the code it holds where it invites somebody. */
export type Address = { readonly to: string; readonly toHash?: string; readonly code?: string };

/** Read at the last moment; nothing when the notice can go nowhere by this channel. */
export async function addressOf(
  { notice, ipCase, municipality }: Loaded,
  notices: Pick<NoticeStore, 'contacts' | 'addressHash'>,
): Promise<Address | undefined> {
  if (notice.to.who === 'staff') return addressed(staffMember(municipality, notice.to.staffId)?.email);
  if (notice.channel === 'sms' && !municipality.smsEnabled) return undefined;
  // It bounced for good or was complained of after this notice was planned.
  if (!ipCase.reach[notice.to.who]?.includes(notice.channel)) return undefined;
  // The address was said to be protected after it was planned: only the channel that was asked for will do then.
  if (ipCase.restricted && !channelsTo(notice.to, ipCase, municipality).includes(notice.channel)) return undefined;
  const contacts = await notices.contacts(notice);
  const contact = contacts?.[notice.to.who];
  const to = notice.channel === 'sms' ? contact?.mobile : contact?.email;
  if (!to) return undefined;
  const toHash = await notices.addressHash(notice, to);
  if (!isInvitation(notice)) return { to, toHash };
  const code = codeFor(notice, ipCase, contacts?.inviteKey);
  return code ? { to, toHash, code } : undefined;
}

function addressed(to: string | undefined): Address | undefined {
  return to ? { to } : undefined;
}

function isInvitation({ kind }: Notice): boolean {
  return kind === 'invitation' || kind === 'invitation-reminder';
}

function codeFor({ to }: Notice, { seats }: Loaded['ipCase'], inviteKey: string | undefined): string | undefined {
  if (to.who === 'staff' || to.who === 'applicant') return undefined;
  const seat = seats?.[to.who];
  return seat && inviteKey ? groupCode(invitationCode(inviteKey, invitationName(to.who, seat.number))) : undefined;
}
