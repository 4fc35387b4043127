import { dayInNorway, instant } from '../calendar/day.ts';
import { type IpCase, isEnded } from '../case.ts';
import type { Change, Transition } from '../change.ts';
import type { Municipality } from '../settings/municipality.ts';
import { withWakeAt } from '../wake.ts';
import { type Attachment, isRefused, type ScanResult } from './attachment.ts';
import { responsibleFor } from './routing.ts';

export type Scanned = { readonly attachment: Attachment; readonly result: ScanResult; readonly now: Date };

/**
 * The scan of a document is done. Only a clean one opens; for any other somebody has to ask for the document anew. What
 * was refused stays refused, whatever a later scan says; what was clean does not stay so against a later scan.
 */
export function scanAttachment(
  before: IpCase,
  scanned: Scanned,
  municipality: Municipality,
): Transition<'nothing-new'> {
  const { attachment, result, now } = scanned;
  if (attachment.state === result || isRefused(attachment)) return { ok: false, reason: 'nothing-new' };
  const at = instant(now);
  const { id, purpose } = attachment;
  const after: IpCase = { ...before, version: before.version + 1, ...awaited(scanned) };
  return {
    ok: true,
    change: {
      before,
      after: withWakeAt(after, municipality),
      scanned: { before: attachment, after: { ...attachment, state: result, scannedAt: at } },
      events: [{ type: 'attachment-scanned', document: id, purpose, result, at, by: { who: 'system' } }],
      ...(isEnded(before) ? { notices: [], tasks: [] } : follow(before, scanned, municipality)),
    },
  };
}

/** A mandate has come once it is clean; one that turns out bad afterwards has not come after all. */
function awaited({ attachment, result }: Scanned): Partial<IpCase> {
  if (attachment.purpose !== 'mandate') return {};
  if (result === 'clean') return { mandateAwaited: false };
  return attachment.state === 'clean' ? { mandateAwaited: true } : {};
}

function follow(
  ipCase: IpCase,
  { attachment: { id, purpose }, result, now }: Scanned,
  municipality: Municipality,
): Pick<Change, 'notices' | 'tasks'> {
  if (result !== 'clean') {
    const task = { id: `attachment-refused:${id}`, kind: 'attachment-refused', createdAt: instant(now) } as const;
    return { notices: [], tasks: [task] };
  }
  // Whoever answers a request tells staff by that answer itself.
  if (purpose !== 'mandate') return { notices: [], tasks: [] };
  const staffId = responsibleFor(ipCase, municipality, dayInNorway(now));
  const { language } = municipality;
  const to = { who: 'staff', staffId } as const;
  return {
    notices: [{ kind: 'document-received', occurrence: `attachment:${id}`, to, language, urgency: 'at-once' }],
    tasks: [],
  };
}
