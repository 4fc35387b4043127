import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { providerLimits } from '../../shared/adapters/time-limits.ts';
import { figureFacts } from './figure-facts.ts';
import { named } from './rights.ts';
import { smsFacts } from './sms-facts.ts';
import type { Synthesised } from './synthesised.ts';

export function noticeFacts(infra: () => Synthesised): void {
  const messaging = () => infra().template('Messaging');

  describe('the stream', () => {
    test('wakes the delivery for notices that are or become pending, and for digests with lines to tell', () => {
      const mappings = Object.entries(messaging().findResources('AWS::Lambda::EventSourceMapping'));
      const [, mapping] = mappings.find(([id]) => id.startsWith('Delivery')) ?? [];
      const filters = mapping?.['Properties'].FilterCriteria.Filters;
      expect(filters.map(({ Pattern }: { Pattern: string }) => JSON.parse(Pattern))).toEqual([
        {
          eventName: ['INSERT', 'MODIFY'],
          dynamodb: { Keys: { sk: { S: [{ prefix: 'notice#' }] } }, NewImage: { state: { S: ['pending'] } } },
        },
        {
          eventName: ['INSERT', 'MODIFY'],
          dynamodb: {
            Keys: { pk: { S: [{ prefix: 'digest#' }] }, sk: { S: [{ prefix: 'notice#' }] } },
            NewImage: {
              state: { S: ['sent', 'delivered', 'bounced', 'failed', 'handed-to-person'] },
              dueAt: { S: [{ exists: true }] },
            },
          },
        },
      ]);
      expect(named(mapping?.['Properties'].EventSourceArn, infra())).toBe('CasesTable.StreamArn');
    });

    test('has two readers, the most that a shard should have', () => {
      messaging().resourceCountIs('AWS::Lambda::EventSourceMapping', 2);
    });

    test('one notice that fails holds back no other, is tried three times more, and then rings an alarm', () => {
      messaging().hasResourceProperties('AWS::Lambda::EventSourceMapping', {
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        BisectBatchOnFunctionError: true,
        MaximumRetryAttempts: 3,
        MaximumRecordAgeInSeconds: 3600,
        StartingPosition: 'TRIM_HORIZON',
        DestinationConfig: { OnFailure: { Destination: Match.anyValue() } },
      });
    });
  });

  test('the sweep runs every minute, without a time zone, by a role that may start it and nothing else', () => {
    messaging().hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'rate(1 minute)',
      ScheduleExpressionTimezone: Match.absent(),
      FlexibleTimeWindow: { Mode: 'OFF' },
    });
    const policies = Object.values(messaging().findResources('AWS::IAM::Policy'));
    const schedule = policies.filter(({ Properties }) => Properties.Roles[0].Ref.startsWith('SweepScheduleRole'));
    const statements = schedule.flatMap(({ Properties }) => Properties.PolicyDocument.Statement);
    expect(statements.map(({ Action, Resource }) => `${Action} ${named(Resource, infra())}`)).toEqual([
      'lambda:InvokeFunction SweepFunctionLambda.Arn',
    ]);
  });

  describe('receipts', () => {
    test('come from SES by one rule, for our configuration set', () => {
      messaging().hasResourceProperties('AWS::Events::Rule', {
        EventPattern: {
          source: ['aws.ses'],
          'detail-type': [
            'Email Sent',
            'Email Delivered',
            'Email Bounced',
            'Email Complaint Received',
            'Email Rejected',
            'Email Rendering Failed',
            'Email Delivery Delayed',
          ],
          detail: { mail: { tags: { 'ses:configuration-set': [{ Ref: Match.anyValue() }] } } },
        },
      });
    });

    test('only that rule and that topic may start the function: their events carry no signature', () => {
      const permissions = Object.values(messaging().findResources('AWS::Lambda::Permission'));
      const allowed = permissions.map(({ Properties }) => [Properties.Principal, named(Properties.SourceArn, infra())]);
      expect(allowed.sort()).toEqual([
        ['events.amazonaws.com', 'ReceiptsMailEvents.Arn'],
        ['events.amazonaws.com', 'ScansResults.Arn'],
        ['sns.amazonaws.com', 'SmsEvents'],
      ]);
    });

    test('are tried again and then kept where an alarm sees them', () => {
      messaging().hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
        MaximumRetryAttempts: 2,
        DestinationConfig: { OnFailure: { Destination: Match.anyValue() } },
      });
    });
  });

  test('what was given up on names an address: it is sealed, and gone after two weeks', () => {
    const queues = Object.values(messaging().findResources('AWS::SQS::Queue'));
    expect(queues.length).toBeGreaterThan(0);
    for (const { Properties } of queues) {
      expect(Properties).toMatchObject({ SqsManagedSseEnabled: true, MessageRetentionPeriod: 14 * 24 * 60 * 60 });
    }
  });

  test('a receipt or a scan that cannot be handed over at all is kept where an alarm sees it', () => {
    const queue = { 'Fn::GetAtt': [Match.stringLikeRegexp('^ReceiptsFailuresQueue'), 'Arn'] };
    messaging().hasResourceProperties('AWS::Events::Rule', { Targets: [{ DeadLetterConfig: { Arn: queue } }] });
    messaging().hasResourceProperties('AWS::SNS::Subscription', { RedrivePolicy: { deadLetterTargetArn: queue } });
    const policies = Object.values(messaging().findResources('AWS::SQS::QueuePolicy'));
    const statements = policies.flatMap(({ Properties }) => Properties.PolicyDocument.Statement);
    const senders = statements
      .filter(({ Effect }) => Effect === 'Allow')
      .map(({ Action, ...statement }) => ({
        ...statement,
        Action: [Action].flat().find((each) => each.endsWith('SendMessage')),
      }))
      .map(({ Principal, Action, Condition }) => [
        Principal.Service,
        Action,
        named(Object.values<Record<string, unknown>>(Condition)[0]?.['aws:SourceArn'], infra()),
      ]);
    expect(senders.sort()).toEqual([
      ['events.amazonaws.com', 'sqs:SendMessage', 'ReceiptsMailEvents.Arn'],
      ['events.amazonaws.com', 'sqs:SendMessage', 'ScansResults.Arn'],
      ['events.amazonaws.com', 'sqs:SendMessage', 'ScansTrouble.Arn'],
      ['sns.amazonaws.com', 'sqs:SendMessage', 'SmsEvents'],
    ]);
  });

  test('whoever hands a message to a provider gives up before the function is ended, with time to write what it knows', () => {
    const functions = Object.entries(messaging().findResources('AWS::Lambda::Function'));
    const [, delivery] = functions.find(([id]) => id.startsWith('DeliveryFunction')) ?? [];
    const secondsLeft = delivery?.['Properties'].Timeout - (providerLimits.connectMs + providerLimits.answerMs) / 1000;
    expect(secondsLeft).toBeGreaterThanOrEqual(30);
  });

  figureFacts(infra);
  smsFacts(infra);

  describe('mail', () => {
    test('goes over TLS or not at all, and tells what became of it', () => {
      messaging().hasResourceProperties('AWS::SES::ConfigurationSet', { DeliveryOptions: { TlsPolicy: 'REQUIRE' } });
      messaging().hasResourceProperties('AWS::SES::ConfigurationSetEventDestination', {
        EventDestination: {
          Enabled: true,
          EventBridgeDestination: Match.anyValue(),
          MatchingEventTypes: [
            'send',
            'delivery',
            'bounce',
            'complaint',
            'reject',
            'renderingFailure',
            'deliveryDelay',
          ],
        },
      });
    });

    test('goes to no address again that bounced or complained, in whichever case that was', () => {
      messaging().hasResourceProperties('AWS::SES::ConfigurationSet', {
        SuppressionOptions: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
      });
    });

    test('each municipality sends from its own domain, the neutral sender from another, and no bounce is forwarded to a mailbox', () => {
      const identities = Object.values(messaging().findResources('AWS::SES::EmailIdentity'));
      expect(identities.map(({ Properties }) => Properties.EmailIdentity).sort()).toEqual([
        'fjordsund.example',
        'ip.example',
        'masoy.example',
      ]);
      messaging().allResourcesProperties('AWS::SES::EmailIdentity', {
        FeedbackAttributes: { EmailForwardingEnabled: false },
      });
    });
  });
}
