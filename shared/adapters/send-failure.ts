import type { SendResult } from '../ports/sending.ts';
import { httpStatus, networkCode } from './outage.ts';

const throttled = new Set(['Throttling', 'ThrottlingException', 'TooManyRequestsException', 'LimitExceededException']);
/** The request never left: there was nobody to take it. */
const neverLeft = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

/**
 * What a failed hand-over means. Providers take no idempotency key, so whatever may have been accepted (a time-out, a
 * connection that broke, an internal error) is `unknown` and must not simply be sent again.
 */
export function sendFailure(thrown: unknown, permanent: ReadonlySet<string>): SendResult {
  if (!(thrown instanceof Error)) return { result: 'unknown', detail: 'not-an-error' };
  const detail = codeOf(thrown.name);
  if (throttled.has(thrown.name)) return { result: 'throttled' };
  if (permanent.has(thrown.name)) return { result: 'permanent', detail };
  if (neverLeft.has(networkCode(thrown) ?? '')) return { result: 'transient', detail: 'unreachable' };
  const status = httpStatus(thrown);
  if (status === 503 || (status !== undefined && status >= 400 && status < 500)) return { result: 'transient', detail };
  return { result: 'unknown', detail };
}

/** `MessageRejected` → `message-rejected`; never the message, which may quote an address. */
function codeOf(name: string): string {
  return name
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll(/[^A-Za-z-]/g, '')
    .toLowerCase();
}
