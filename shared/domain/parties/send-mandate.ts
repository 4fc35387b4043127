import { type IpCase, isEnded } from '../case.ts';
import type { Transition } from '../change.ts';
import { isSentIn, mostAttachments, type NamedAttachment } from '../handling/attachment.ts';
import { bringing } from '../handling/receive-attachment.ts';
import type { Municipality } from '../settings/municipality.ts';
import { withWakeAt } from '../wake.ts';

export type NoMandate = 'ended' | 'role-refused' | 'not-needed';

/** Why no mandate is taken in here; while a role is unchecked, or over, any paper that shows it is one. */
export function obstacleToMandate(ipCase: IpCase): NoMandate | undefined {
  if (isEnded(ipCase)) return 'ended';
  if (ipCase.roleCheck === 'refused') return 'role-refused';
  const isOpenRole = ipCase.roleCheck === 'unchecked' || ipCase.roleCheck === 'expired';
  return ipCase.mandateAwaited || isOpenRole ? undefined : 'not-needed';
}

type Sent = {
  readonly document: NamedAttachment;
  /** All that the case has already. */
  readonly held: readonly NamedAttachment[];
};

/**
 * Whoever applies for another sends the paper that shows it. It stays awaited until it is scanned: the leader is told
 * when there is something to open.
 */
export function sendMandate(
  before: IpCase,
  { document, held }: Sent,
  municipality: Municipality,
): Transition<NoMandate | 'sent-already' | 'too-many'> {
  const obstacle = obstacleToMandate(before);
  if (obstacle) return { ok: false, reason: obstacle };
  if (held.some(({ id }) => id === document.id)) return { ok: false, reason: 'sent-already' };
  if (held.filter(isSentIn).length >= mostAttachments) return { ok: false, reason: 'too-many' };
  const after = withWakeAt({ ...before, version: before.version + 1 }, municipality);
  return { ok: true, change: bringing({ before, after, events: [], notices: [], tasks: [] }, document) };
}
