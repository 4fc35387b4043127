import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { named } from './rights.ts';
import type { Synthesised } from './synthesised.ts';

export function figureFacts(infra: () => Synthesised): void {
  const messaging = () => infra().template('Messaging');
  const mapping = () => {
    const mappings = Object.entries(messaging().findResources('AWS::Lambda::EventSourceMapping'));
    return mappings.find(([id]) => id.startsWith('Figures'))?.[1]['Properties'];
  };

  describe('the figures', () => {
    test('are counted from cases that change and notices that do not arrive, and from no other row', () => {
      const patterns = mapping().FilterCriteria.Filters.map(({ Pattern }: { Pattern: string }) => JSON.parse(Pattern));
      expect(patterns).toEqual([
        { eventName: ['INSERT', 'MODIFY'], dynamodb: { Keys: { sk: { S: ['case'] } } } },
        {
          eventName: ['INSERT', 'MODIFY'],
          dynamodb: {
            Keys: { pk: { S: [{ prefix: 'case#' }] }, sk: { S: [{ prefix: 'notice#' }] } },
            NewImage: { state: { S: ['bounced', 'failed', 'suppressed', 'expired', 'handed-to-person'] } },
          },
        },
      ]);
      expect(named(mapping().EventSourceArn, infra())).toBe('CasesTable.StreamArn');
    });

    test('are tried for as long as the stream remembers; then an alarm rings', () => {
      messaging().hasResourceProperties('AWS::Lambda::EventSourceMapping', {
        BatchSize: 50,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        BisectBatchOnFunctionError: true,
        MaximumRetryAttempts: 20,
        MaximumRecordAgeInSeconds: 82_800,
        StartingPosition: 'TRIM_HORIZON',
        DestinationConfig: { OnFailure: { Destination: Match.anyValue() } },
      });
    });
  });
}
