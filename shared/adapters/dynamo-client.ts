import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { askOnce } from './time-limits.ts';

/**
 * The table's client. It does not retry by itself: `patiently` does, bounded by time, with one request token for all
 * attempts of a transaction.
 */
export function dynamoClient(config: DynamoDBClientConfig = {}): DynamoDBClient {
  const client = new DynamoDBClient({ ...askOnce(1_000, 2_000), ...config });
  // Copies all that is sent and comes back, for a log that nobody keeps.
  client.middlewareStack.remove('loggerMiddleware');
  return client;
}
