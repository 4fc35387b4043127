import { Duration } from 'aws-cdk-lib';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { CountFiguresEnv } from '../../functions/count-figures/env.ts';
import { acknowledge } from './acknowledge.ts';
import type { CaseTable } from './case-table.ts';
import { FailureQueue } from './failure-queue.ts';
import { IpFunction } from './ip-function.ts';

/**
 * Counts what happens in cases into the figures of units and months, as it happens. It reads the table's stream beside
 * NoticeDelivery; see ChangeEvents for how many readers there are.
 */
export class FigureCounting extends Construct {
  readonly function: IpFunction<CountFiguresEnv>;
  readonly failures = new FailureQueue(this, 'Failures', {
    impact: 'The figures lack what happened in some cases: leaders plan by numbers that are too low.',
  });

  constructor(scope: Construct, id: string, { cases }: { readonly cases: CaseTable }) {
    super(scope, id);
    this.function = new IpFunction<CountFiguresEnv>(this, 'Function', {
      folder: 'count-figures',
      environment: { CASE_TABLE: cases.name },
      impact: 'The figures stand still: leaders do not see whether people are answered in time. Nobody waits longer.',
      memoryMb: 512,
      timeout: Duration.seconds(60),
    });
    cases.grantCounting(this.function);
    this.followStream(cases);
  }

  private followStream(cases: CaseTable): void {
    cases.grantStream(this.function);
    new EventSourceMapping(this, 'Stream', {
      target: this.function.lambda,
      eventSourceArn: cases.streamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      filters: [changedCases, undeliveredNotices],
      batchSize: 50,
      // Nobody looks at the figures of this second: fewer runs, each with more to do.
      maxBatchingWindow: Duration.seconds(5),
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      // As long as the stream keeps what was written: there is no other way to a change that was passed over.
      retryAttempts: 20,
      maxRecordAge: Duration.hours(23),
      onFailure: this.failures.takeFailuresOf(this.function),
    });
    acknowledge(this.function, {
      'AwsSolutions-IAM5[Resource::*]':
        'ListStreams and the X-Ray writes have no resource to name (AWS service authorization reference).',
    });
  }
}

const changedCases = FilterCriteria.filter({
  eventName: FilterRule.or('INSERT', 'MODIFY'),
  dynamodb: { Keys: { sk: { S: FilterRule.isEqual('case') } } },
});

/** Notices that ended without arriving; a digest is of no unit, its lines are. */
const undeliveredNotices = FilterCriteria.filter({
  eventName: FilterRule.or('INSERT', 'MODIFY'),
  dynamodb: {
    Keys: { pk: { S: FilterRule.beginsWith('case#') }, sk: { S: FilterRule.beginsWith('notice#') } },
    NewImage: { state: { S: FilterRule.or('bounced', 'failed', 'suppressed', 'expired', 'handed-to-person') } },
  },
});
