// Runs one function's bundle and answers events over IPC, as Lambda's runtime does; several events may be under way.
'use strict';
const { join } = require('node:path');

const [file, exported] = process.env._HANDLER.split('.');
const handler = require(join(process.env.LAMBDA_TASK_ROOT, `${file}.js`))[exported];
if (typeof handler !== 'function') throw new Error(`${file}.js exports no ${exported}`);

function contextOf({ id, deadline }) {
  return {
    awsRequestId: id,
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: '$LATEST',
    invokedFunctionArn: process.env.LOCAL_FUNCTION_ARN,
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: `/aws/lambda/${process.env.AWS_LAMBDA_FUNCTION_NAME}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - performance.timeOrigin - performance.now()),
    done() {},
    fail() {},
    succeed() {},
  };
}

process.on('message', async (message) => {
  if (message?.kind !== 'event') return;
  try {
    const value = await handler(message.event, contextOf(message));
    process.send({ kind: 'answered', id: message.id, value: value ?? null });
  } catch (error) {
    console.error(error);
    process.send({
      kind: 'failed',
      id: message.id,
      name: error?.name ?? 'Error',
      message: String(error?.message ?? error),
    });
  }
});
process.send({ kind: 'ready' });
