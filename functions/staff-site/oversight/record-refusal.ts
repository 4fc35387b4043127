import { parseReference } from '../../../shared/domain/applying/reference.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import type { Log } from '../../../shared/log.ts';
import type { AuditLog } from '../../../shared/ports/log.ts';
import type { Refusal } from '../../../shared/web/site-handler.ts';
import { caseActions } from '../access.ts';

type Deps = { readonly auditLog: Pick<AuditLog, 'record'>; readonly log: Log };

/** Something to mend in a form is no more than a line for us: nobody tried what they may not. */
const typingMistake = 422;
/** An outage and a fault of ours are reported where they are met. */
const ours = 500;

/**
 * Every refusal is logged by its code. What was refused to an employee stands in the municipality's log as well; whoever
 * is not signed in cannot fill that.
 */
export function refusalRecorder({ auditLog, log }: Deps): (refusal: Refusal) => Promise<void> {
  return async (refusal) => {
    const { visit, reply } = refusal;
    const { municipality, request, session, now } = visit;
    if (reply.status >= ours) return;
    const about = wordOf(refusal);
    const reference = parseReference(visit.params['reference'] ?? '');
    const named = { ...(reference && { reference }) };
    const ids = { municipality: municipality.id, requestId: request.requestId, ...named };
    log.info('staff-refused', { ...ids, kind: reply.refused, status: reply.status });
    if (session?.kind !== 'staff' || reply.status === typingMistake) return;
    const code = request.method === 'POST' ? 'form-sent' : 'page-asked';
    const entry = { at: instant(now), by: session.staffId, code, refused: reply.refused, ...named } as const;
    await auditLog.record(municipality.id, about ? { ...entry, about } : entry);
  };
}

/** The action, or the page by the first word of its route: words of ours, whatever the address held. */
function wordOf({ visit, path }: Refusal): string | undefined {
  const action = caseActions.find((each) => each === visit.params['action']);
  return action ?? (path?.split('/')[0] || undefined);
}
