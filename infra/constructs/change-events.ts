import { Duration, Stack } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnPipe } from 'aws-cdk-lib/aws-pipes';
import { Construct } from 'constructs';
import { toldTypes } from '../../shared/domain/telling/told-change.ts';
import type { Stage } from '../stages.ts';
import { acknowledge } from './acknowledge.ts';
import type { CaseTable } from './case-table.ts';
import { FailureQueue } from './failure-queue.ts';

type ChangeEventsProps = { readonly stage: Stage; readonly cases: CaseTable };

/**
 * Tells an event bus what has happened in a case, for other systems to subscribe to: which case, what kind of event and
 * when, and nothing of a person. No code: a pipe from the table's stream, which lets through the kinds that are told and
 * copies five fields. An event comes at least once, in no certain order; its `id` tells it apart.
 *
 * It is the third reader of the stream, beside NoticeDelivery and FigureCounting, where two are as many as a shard should
 * have (DynamoDB developer guide, "Reading and processing a stream"): reads may be throttled now and then, and are then
 * tried again. A fourth must share with one of these.
 */
export class ChangeEvents extends Construct {
  readonly bus: EventBus;
  readonly failures = new FailureQueue(this, 'Failures', {
    impact: 'Other systems are not told what has happened in some cases; they can still ask the interface.',
  });

  constructor(scope: Construct, id: string, { stage, cases }: ChangeEventsProps) {
    super(scope, id);
    this.bus = new EventBus(this, 'Bus', { eventBusName: `individuell-plan-${stage.name}` });
    const role = this.roleFor(cases);
    const pipe = new CfnPipe(this, 'Pipe', {
      description: 'From the case table to the event bus',
      roleArn: role.roleArn,
      source: cases.streamArn,
      sourceParameters: {
        filterCriteria: { filters: [{ pattern: JSON.stringify(toldEvents) }] },
        dynamoDbStreamParameters: {
          startingPosition: 'TRIM_HORIZON',
          batchSize: 10,
          onPartialBatchItemFailure: 'AUTOMATIC_BISECT',
          maximumRetryAttempts: 20,
          maximumRecordAgeInSeconds: Duration.hours(23).toSeconds(),
          deadLetterConfig: { arn: this.failures.queue.queueArn },
        },
      },
      target: this.bus.eventBusArn,
      targetParameters: {
        inputTemplate: JSON.stringify(detail),
        eventBridgeEventBusParameters: { source: 'individuell-plan', detailType: 'case-changed' },
      },
    });
    // What the pipe may do must stand before it is made.
    pipe.node.addDependency(role);
  }

  private roleFor(cases: CaseTable): Role {
    const role = new Role(this, 'PipeRole', {
      assumedBy: new ServicePrincipal('pipes.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    });
    const allow = (actions: readonly string[], resource: string) =>
      role.addToPolicy(new PolicyStatement({ actions: [...actions], resources: [resource] }));
    allow(['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'], cases.streamArn);
    allow(['dynamodb:ListStreams'], '*');
    allow(['events:PutEvents'], this.bus.eventBusArn);
    allow(['sqs:SendMessage'], this.failures.queue.queueArn);
    acknowledge(role, {
      'AwsSolutions-IAM5[Resource::*]': 'ListStreams has no resource to name (AWS service authorization reference).',
    });
    return role;
  }
}

/** New rows of events, of the kinds that are told. */
const toldEvents = {
  eventName: ['INSERT'],
  dynamodb: { Keys: { sk: { S: [{ prefix: 'event#' }] } }, NewImage: { type: { S: toldTypes } } },
};

const field = (name: string) => `<$.dynamodb.NewImage.${name}.S>`;

/** In quotes, as the user guide of EventBridge Pipes says of texts ("Input transformation"); none of these holds one. */
const detail = Object.fromEntries(
  ['id', 'municipality', 'reference', 'type', 'at'].map((name) => [name, field(name)] as const),
);
