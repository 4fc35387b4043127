import { errorName, type Log } from '../log.ts';
import { Unavailable } from '../ports/unavailable.ts';
import { plainProblemReply } from './plain-page.tsx';
import { problemReply } from './problem-reply.tsx';
import type { Reply } from './reply.ts';
import type { Request } from './request.ts';
import type { Session } from './site.ts';
import type { SiteSetup } from './site-handler.ts';
import { visitOf } from './visit-of.ts';

/** An outage passes by itself; anything else thrown is a fault of ours. Middy's early time-out counts as the former. */
function isOutage(error: unknown): boolean {
  return error instanceof Unavailable || (error instanceof Error && error.name === 'TimeoutError');
}

/** The error's class and the request's id: its message may quote what somebody typed. */
export function reportProblem(error: unknown, { requestId }: Request, log: Log): void {
  const ids = { requestId, errorName: errorName(error) };
  if (isOutage(error)) log.warn('service-unavailable', ids);
  else log.error('request-failed', ids);
}

/** The page for what was thrown; a plain one when not even the municipality's settings can be read. */
export async function problemOf<S extends Session>(
  error: unknown,
  request: Request,
  setup: SiteSetup<S>,
): Promise<Reply> {
  const problem = isOutage(error) ? 'unavailable' : 'broken';
  const canBeSentAgain = request.method === 'POST' && request.form.length > 0 && !request.file;
  const retry = canBeSentAgain ? request : undefined;
  try {
    const visit = await visitOf(request, setup);
    if (visit) return problemReply(visit, problem, retry);
  } catch (again) {
    setup.log.warn('settings-unreadable', { requestId: request.requestId, errorName: errorName(again) });
  }
  return plainProblemReply(request, problem, { styleVersion: setup.style.version, retry });
}
