import type { TestProject } from 'vitest/node';
import { startDynamoLocal } from './dynamo-local.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly dynamoEndpoint: string;
  }
}

/** One DynamoDB Local for all test files; each test makes its own table in it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dynamo = await startDynamoLocal();
  project.provide('dynamoEndpoint', dynamo.endpoint);
  return dynamo.stop;
}
