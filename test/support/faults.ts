import { type DynamoDBClient, TransactionCanceledException } from '@aws-sdk/client-dynamodb';

/** What can happen to a request to the table; `lost-answer`: it is carried out and nobody hears of it. */
export type Fault = 'throttled' | 'conflict' | 'never-arrives' | 'lost-answer';

export type Faults = {
  /** The next requests of this kind meet these faults, one each. */
  plan(command: 'TransactWriteItemsCommand' | 'GetItemCommand' | 'QueryCommand', ...faults: readonly Fault[]): void;
  /** Names of all requests sent so far, in order. */
  readonly sent: string[];
};

/** A seam between the store and its table. DynamoDB Local never raises a TransactionConflict; AWS does. */
export function faultsOf(client: DynamoDBClient): Faults {
  const planned = new Map<string, Fault[]>();
  const sent: string[] = [];
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (request) => {
        sent.push(commandName);
        const fault = planned.get(commandName)?.shift();
        if (fault === undefined) return next(request);
        if (fault === 'lost-answer') await next(request);
        throw errorOf(fault);
      },
    { step: 'initialize', name: 'faults' },
  );
  return {
    sent,
    plan: (command, ...faults) => {
      planned.set(command, [...(planned.get(command) ?? []), ...faults]);
    },
  };
}

function errorOf(fault: Fault): Error {
  if (fault === 'conflict') {
    const CancellationReasons = [{ Code: 'None' }, { Code: 'TransactionConflict' }];
    return new TransactionCanceledException({ message: 'cancelled', $metadata: {}, CancellationReasons });
  }
  const name = fault === 'throttled' ? 'ThrottlingException' : 'TimeoutError';
  return Object.assign(new Error(fault), { name });
}
