import type { DynamoDBClient, TransactGetItem, TransactWriteItem } from '@aws-sdk/client-dynamodb';

/** What the table’s stream would bring: the keys of notices that became pending, as they were written. */
export type NoticeKeys = { readonly pk: { readonly S: string }; readonly sk: { readonly S: string } };

/**
 * Sees every write that was carried out, below whatever may go wrong above it, with the filter of the event source:
 * notices inserted or changed whose new state is `pending`.
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

function pendingIn(items: readonly (TransactWriteItem | TransactGetItem)[]): readonly NoticeKeys[] {
  return items.flatMap((item) => {
    const { pk, sk, state } = ('Put' in item ? item.Put?.Item : undefined) ?? {};
    if (pk?.S === undefined || sk?.S === undefined) return [];
    return sk.S.startsWith('notice#') && state?.S === 'pending' ? [{ pk: { S: pk.S }, sk: { S: sk.S } }] : [];
  });
}
