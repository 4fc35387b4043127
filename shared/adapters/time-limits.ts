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
