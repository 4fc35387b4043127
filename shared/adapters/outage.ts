import { setTimeout as pause } from 'node:timers/promises';
import { Unavailable } from '../ports/unavailable.ts';

const passing = new Set([
  'InternalServerError',
  'KMSInternalException',
  'ProvisionedThroughputExceededException',
  'ReplicatedWriteConflictException',
  'RequestLimitExceeded',
  'ServiceUnavailable',
  'ThrottlingException',
  'TimeoutError',
  'TransactionConflictException',
  'TransactionInProgressException',
]);
const unreachable = new Set(['ECONNREFUSED', 'ECONNRESET', 'EAI_AGAIN', 'ENOTFOUND', 'EPIPE', 'ETIMEDOUT']);
const passingReasons = new Set(['None', 'TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);

/** Whether the same call may succeed in a moment: throttling, a conflict, no answer. */
export function mayPass(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  const reasons = cancellationCodes(thrown);
  if (reasons.length > 0) return reasons.every((code) => passingReasons.has(code));
  return passing.has(thrown.name) || unreachable.has(networkCode(thrown) ?? '') || (httpStatus(thrown) ?? 0) >= 500;
}

export function networkCode(thrown: Error): string | undefined {
  return 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;
}

export function httpStatus(thrown: Error): number | undefined {
  const metadata = '$metadata' in thrown ? thrown.$metadata : undefined;
  if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata)) return undefined;
  return typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : undefined;
}

/** Why each item of a cancelled transaction was refused, in the order of its items; empty for any other error. */
export function cancellationCodes(thrown: unknown): readonly string[] {
  if (!(thrown instanceof Error) || !('CancellationReasons' in thrown)) return [];
  if (!Array.isArray(thrown.CancellationReasons)) return [];
  return thrown.CancellationReasons.map(({ Code }: { readonly Code?: string }) => Code ?? 'None');
}

export type Patience = { readonly totalMs: number; readonly firstPauseMs: number; readonly longestPauseMs: number };

/** Below the sites' function time-out, so that a citizen gets our honest page and not the gateway's. */
const usualPatience: Patience = { totalMs: 4_000, firstPauseMs: 25, longestPauseMs: 800 };

/**
 * Calls again, with full jitter, while the failure is one that passes; then throws `Unavailable`.
 * `call` must be safe to repeat: a read, or a write whose request token or condition makes it so.
 */
export async function patiently<T>(call: () => Promise<T>, patience: Patience = usualPatience): Promise<T> {
  const started = performance.now();
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await call();
    } catch (thrown) {
      if (!mayPass(thrown)) throw thrown;
      const longest = Math.min(patience.longestPauseMs, patience.firstPauseMs * 2 ** attempt);
      const wait = Math.random() * longest;
      if (performance.now() - started + wait > patience.totalMs) throw outageOf(thrown);
      await pause(wait);
    }
  }
}

function outageOf(thrown: unknown): Unavailable {
  return new Unavailable(thrown instanceof Error ? thrown.name : 'unknown');
}
