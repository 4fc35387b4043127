import type { DynamoDBClient, TransactGetItem, TransactWriteItem } from '@aws-sdk/client-dynamodb';

/** What the table’s stream would bring: the keys of notices that are to be sent, or digests with lines to tell. */
export type NoticeKeys = { readonly pk: { readonly S: string }; readonly sk: { readonly S: string } };

/**
 * Sees every write that was carried out, below whatever may go wrong above it, with the filters of the event source:
 * notices inserted or changed whose new state is `pending`, and digests that have come to a result and wait for a moment.
 */
export function watchStream(client: DynamoDBClient, onPending: (keys: NoticeKeys) => void): void {
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (request) => {
        const answer = await next(request);
        const { input } = request;
        const items =
          commandName === 'TransactWriteItemsCommand' && 'TransactItems' in input ? input.TransactItems : [];
        for (const keys of pendingIn(items ?? [])) onPending(keys);
        return answer;
      },
    { step: 'build', name: 'stream' },
  );
}

const results = new Set(['sent', 'delivered', 'bounced', 'failed', 'handed-to-person']);

function pendingIn(items: readonly (TransactWriteItem | TransactGetItem)[]): readonly NoticeKeys[] {
  return items.flatMap((item) => {
    const { pk, sk, state, dueAt } = ('Put' in item ? item.Put?.Item : undefined) ?? {};
    if (pk?.S === undefined || !sk?.S?.startsWith('notice#')) return [];
    const isToTell = pk.S.startsWith('digest#') && dueAt?.S !== undefined && results.has(state?.S ?? '');
    return state?.S === 'pending' || isToTell ? [{ pk: { S: pk.S }, sk: { S: sk.S } }] : [];
  });
}
