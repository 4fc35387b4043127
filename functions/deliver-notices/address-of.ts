import { staffMember } from '../../shared/domain/municipality.ts';
import type { NoticeStore } from '../../shared/ports.ts';
import type { Loaded } from './way-on.ts';

/** Where the notice is to go, read at the last moment; nothing when it can go nowhere by this channel. */
export async function addressOf(
  { notice, ipCase, municipality }: Loaded,
  notices: Pick<NoticeStore, 'contacts'>,
): Promise<string | undefined> {
  if (notice.to.who === 'staff') return staffMember(municipality, notice.to.staffId)?.email;
  if (notice.channel === 'sms' && !municipality.smsEnabled) return undefined;
  // It bounced for good or was complained of after this notice was planned.
  if (!ipCase.reach[notice.to.who].includes(notice.channel)) return undefined;
  const contacts = await notices.contacts(notice);
  const contact = contacts?.[notice.to.who];
  return notice.channel === 'sms' ? contact?.mobile : contact?.email;
}
