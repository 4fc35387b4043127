import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { askOnce } from './time-limits.ts';

/**
 * The table's client. It does not retry by itself: `patiently` does, bounded by time, with one request token for all
 * attempts of a transaction.
 */
export function dynamoClient(): DynamoDBClient {
  return new DynamoDBClient(askOnce(1_000, 2_000));
}
