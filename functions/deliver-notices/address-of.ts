import { groupCode } from '../../shared/domain/parties/one-time-code.ts';
import { staffMember } from '../../shared/domain/settings/municipality.ts';
import type { Notice } from '../../shared/domain/telling/notice.ts';
import { channelsTo } from '../../shared/notices/sending/channel.ts';
import { invitationCode, invitationName } from '../../shared/notices/sending/invitation-code.ts';
import type { NoticeStore } from '../../shared/ports/notices.ts';
import type { Loaded } from './way-on.ts';

/** Where a notice goes, what the ledger keeps of that, and the code it holds where it invites somebody. */
export type Address = { readonly to: string; readonly toHash?: string; readonly code?: string };

/** Why it can go nowhere by this channel; `address-lost` and `not-asked-for`: there is an address that may not be used. */
export type NoAddress = { readonly without: 'no-address' | 'sms-off' | 'address-lost' | 'not-asked-for' };

/** Read at the last moment: all of this may have changed since the notice was planned. */
export async function addressOf(
  { notice, ipCase, municipality }: Loaded,
  notices: Pick<NoticeStore, 'contacts' | 'addressHash'>,
): Promise<Address | NoAddress> {
  if (notice.to.who === 'staff') return addressed(staffMember(municipality, notice.to.staffId)?.email);
  if (notice.channel === 'sms' && !municipality.smsEnabled) return { without: 'sms-off' };
  const contacts = await notices.contacts(notice);
  const contact = contacts?.[notice.to.who];
  const to = notice.channel === 'sms' ? contact?.mobile : contact?.email;
  if (!to) return { without: 'no-address' };
  // It bounced for good or was complained of.
  if (!ipCase.reach[notice.to.who]?.includes(notice.channel)) return { without: 'address-lost' };
  // They want a letter or a call by now, or their address is protected: only what was asked for will do.
  if (!channelsTo(notice.to, ipCase, municipality).includes(notice.channel)) return { without: 'not-asked-for' };
  const toHash = await notices.addressHash(notice, to);
  if (!isInvitation(notice)) return { to, toHash };
  const code = codeFor(notice, ipCase, contacts?.inviteKey);
  return code ? { to, toHash, code } : { without: 'no-address' };
}

function addressed(to: string | undefined): Address | NoAddress {
  return to ? { to } : { without: 'no-address' };
}

function isInvitation({ kind, about = [] }: Notice): boolean {
  const kinds = [kind, ...about.map((each) => each.kind)];
  return kinds.some((each) => each === 'invitation' || each === 'invitation-reminder');
}

function codeFor({ to }: Notice, { seats }: Loaded['ipCase'], inviteKey: string | undefined): string | undefined {
  if (to.who === 'staff' || to.who === 'applicant') return undefined;
  const seat = seats?.[to.who];
  return seat && inviteKey ? groupCode(invitationCode(inviteKey, invitationName(to.who, seat.number))) : undefined;
}
