import { describe, expect, test } from 'vitest';
import { toldTypes } from '../../shared/domain/telling/told-change.ts';
import { named } from './rights.ts';
import type { Synthesised } from './synthesised.ts';

export function changeFacts(infra: () => Synthesised): void {
  const messaging = () => infra().template('Messaging');
  const pipe = () => {
    const [found] = Object.values(messaging().findResources('AWS::Pipes::Pipe'));
    return found?.['Properties'];
  };

  describe('what other systems are told of a change', () => {
    test('comes from new events of the kinds that are told, and from nothing else', () => {
      const { Source, SourceParameters } = pipe();
      expect(named(Source, infra())).toBe('CasesTable.StreamArn');
      const patterns = SourceParameters.FilterCriteria.Filters.map(({ Pattern }: { Pattern: string }) =>
        JSON.parse(Pattern),
      );
      expect(patterns).toEqual([
        {
          eventName: ['INSERT'],
          dynamodb: { Keys: { sk: { S: [{ prefix: 'event#' }] } }, NewImage: { type: { S: [...toldTypes] } } },
        },
      ]);
    });

    test('is which case, what and when: five fields, and no other of the row', () => {
      expect(JSON.parse(pipe().TargetParameters.InputTemplate)).toEqual({
        id: '<$.dynamodb.NewImage.id.S>',
        municipality: '<$.dynamodb.NewImage.municipality.S>',
        reference: '<$.dynamodb.NewImage.reference.S>',
        type: '<$.dynamodb.NewImage.type.S>',
        at: '<$.dynamodb.NewImage.at.S>',
      });
    });

    test('goes to a bus of its own, under a name that does not change', () => {
      expect(named(pipe().Target, infra())).toBe('ChangesBus.Arn');
      messaging().hasResourceProperties('AWS::Events::EventBus', { Name: 'individuell-plan-production' });
      expect(pipe().TargetParameters.EventBridgeEventBusParameters).toEqual({
        Source: 'individuell-plan',
        DetailType: 'case-changed',
      });
    });

    test('what cannot be told is left where an alarm sees it, and holds back no other', () => {
      expect(pipe().SourceParameters.DynamoDBStreamParameters).toMatchObject({
        OnPartialBatchItemFailure: 'AUTOMATIC_BISECT',
        MaximumRetryAttempts: 20,
        MaximumRecordAgeInSeconds: 82_800,
      });
    });

    test('is carried by a role that reads the stream and writes to that bus, and may do nothing else', () => {
      const policies = Object.values(messaging().findResources('AWS::IAM::Policy'));
      const own = policies.filter(({ Properties }) => Properties.Roles[0].Ref.startsWith('ChangesPipeRole'));
      const statements = own.flatMap(({ Properties }) => Properties.PolicyDocument.Statement);
      const rights = statements.flatMap(({ Action, Resource }) =>
        [Action].flat().map((action) => `${action} ${named(Resource, infra())}`),
      );
      expect(rights.sort()).toEqual([
        'dynamodb:DescribeStream CasesTable.StreamArn',
        'dynamodb:GetRecords CasesTable.StreamArn',
        'dynamodb:GetShardIterator CasesTable.StreamArn',
        'dynamodb:ListStreams *',
        'events:PutEvents ChangesBus.Arn',
        'sqs:SendMessage ChangesFailuresQueue.Arn',
      ]);
    });
  });
}
