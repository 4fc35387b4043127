/**
 * Settings of an AWS client that asks once and gives up in time. Without `throwOnRequestTimeout` the SDK only warns and
 * waits on.
 */
export function askOnce(connectMs: number, answerMs: number) {
  return {
    maxAttempts: 1,
    requestHandler: { connectionTimeout: connectMs, requestTimeout: answerMs, throwOnRequestTimeout: true },
  };
}

/**
 * The same with a new connection each time, for what must not be sent twice: one kept open may be closed at the other
 * end, above all while Lambda sleeps between two events, and nobody could tell whether a request that met that end arrived.
 */
export function askOnceAfresh(connectMs: number, answerMs: number) {
  const { maxAttempts, requestHandler } = askOnce(connectMs, answerMs);
  const unkept = { keepAlive: false };
  return { maxAttempts, requestHandler: { ...requestHandler, httpAgent: unkept, httpsAgent: unkept } };
}

/**
 * Who hands a message to a provider has given up long before its own function is ended, so that what it knows is
 * written; `uncertain` after 15 minutes is then never said of one that is still under way.
 */
export const providerLimits = { connectMs: 2_000, answerMs: 10_000 } as const;
