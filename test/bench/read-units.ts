import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';

const consumed = z.object({ ConsumedCapacity: z.optional(z.object({ CapacityUnits: z.optional(z.number()) })) });

/** Read units that DynamoDB itself counts for every read of this client while the work runs. */
export async function readUnits(client: DynamoDBClient, work: () => Promise<unknown>): Promise<number> {
  let units = 0;
  client.middlewareStack.add(
    (next) => async (request) => {
      const reads = 'KeyConditionExpression' in request.input || 'Key' in request.input;
      if (reads) Object.assign(request.input, { ReturnConsumedCapacity: 'TOTAL' });
      const answer = await next(request);
      if (reads) units += z.parse(consumed, answer.output).ConsumedCapacity?.CapacityUnits ?? 0;
      return answer;
    },
    { step: 'initialize', name: 'read-units' },
  );
  try {
    await work();
  } finally {
    client.middlewareStack.remove('read-units');
  }
  return units;
}
