import { parseReference } from '../../shared/domain/applying/reference.ts';
import { isInstant } from '../../shared/domain/calendar/day.ts';
import type { Answer, InterfaceDeps } from './call.ts';
import { caseShown } from './case-shown.ts';
import { changesSince, cursorOf, readCursor } from './changes-since.ts';
import { jsonReply, problemReply } from './replies.ts';

export function showCase(deps: InterfaceDeps): Answer {
  return async ({ municipality, params }) => {
    const reference = parseReference(params['reference'] ?? '');
    const ipCase = reference && (await deps.cases.find({ municipality: municipality.id, reference }));
    return ipCase ? jsonReply(caseShown(ipCase)) : problemReply('case-not-found');
  };
}

export function listChanges(deps: InterfaceDeps): Answer {
  return async ({ request, municipality, now }) => {
    const [since, ...others] = [...request.query.getAll('since'), ...request.query.getAll('cursor')];
    if (since === undefined || others.length > 0) {
      return problemReply('invalid', [{ field: 'since', code: 'missing' }]);
    }
    const from = request.query.has('cursor') ? readCursor(since) : momentIn(since);
    const field = request.query.has('cursor') ? 'cursor' : 'since';
    if (!from) return problemReply('invalid', [{ field, code: 'notAMoment' }]);
    const found = await changesSince({ municipality: municipality.id, from, now }, deps.changes);
    if (found.result === 'too-long-ago') return problemReply('invalid', [{ field, code: 'tooLongAgo' }]);
    return jsonReply({ changes: found.changes, cursor: cursorOf(found.next), more: found.more });
  };
}

/** With or without milliseconds, in UTC. */
function momentIn(text: string) {
  const at = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text) ? text.replace('Z', '.000Z') : text;
  return isInstant(at) ? { at, id: '' } : undefined;
}
