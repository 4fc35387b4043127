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
