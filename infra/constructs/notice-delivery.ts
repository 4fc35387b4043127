import { Duration } from 'aws-cdk-lib';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { DeliverNoticesEnv } from '../../functions/deliver-notices/env.ts';
import type { Stage } from '../stages.ts';
import { acknowledge } from './acknowledge.ts';
import type { CaseTable } from './case-table.ts';
import { FailureQueue } from './failure-queue.ts';
import { IpFunction } from './ip-function.ts';
import type { Keys } from './keys.ts';
import type { MailSending } from './mail-sending.ts';
import type { SmsSending } from './sms-sending.ts';

type NoticeDeliveryProps = {
  readonly stage: Stage;
  readonly cases: CaseTable;
  readonly keys: Keys;
  readonly mail: MailSending;
  /** Absent: a stage that starts without SMS. */
  readonly sms: SmsSending | undefined;
};

/** Sends each notice that becomes pending, within seconds: the only part that sends. */
export class NoticeDelivery extends Construct {
  readonly function: IpFunction<DeliverNoticesEnv>;
  readonly failures = new FailureQueue(this, 'Failures', {
    impact: 'Notices are stuck in pending until the sweep takes them up again: people are told late.',
  });

  constructor(scope: Construct, id: string, { stage, cases, keys, mail, sms }: NoticeDeliveryProps) {
    super(scope, id);
    this.function = new IpFunction<DeliverNoticesEnv>(this, 'Function', {
      folder: 'deliver-notices',
      environment: {
        CASE_TABLE: cases.name,
        CASE_KEY: keys.cases.keyArn,
        SITE_ORIGIN: stage.origin,
        NEUTRAL_SENDER: stage.neutralSender,
        MAIL_CONFIGURATION_SET: mail.configurationSet,
        SMS_ORIGINATION: sms?.originationArn ?? '',
        SMS_CONFIGURATION_SET: sms?.configurationSet ?? '',
      },
      impact: 'Leaders and citizens get no mail or SMS: new applications wait unseen, reminders stay away.',
      memoryMb: 512,
      timeout: Duration.seconds(60),
    });
    cases.grantDelivery(this.function);
    keys.grantOpening(this.function);
    mail.grantSending(this.function);
    sms?.grantSending(this.function);
    this.followStream(cases);
  }

  private followStream(cases: CaseTable): void {
    cases.grantStream(this.function);
    new EventSourceMapping(this, 'Stream', {
      target: this.function.lambda,
      eventSourceArn: cases.streamArn,
      // From the start of what the stream still has: nothing written while this was deployed is passed over.
      startingPosition: StartingPosition.TRIM_HORIZON,
      filters: [pendingNotices, digestsWithLinesToTell],
      batchSize: 10,
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      retryAttempts: 3,
      maxRecordAge: Duration.hours(1),
      onFailure: this.failures.takeFailuresOf(this.function),
    });
    acknowledge(this.function, {
      'AwsSolutions-IAM5[Resource::*]':
        'ListStreams and the X-Ray writes have no resource to name (AWS service authorization reference).',
    });
  }
}

/** Notices that are, or become, ready to send; redrive comes from the notice's row by way of the sweep. */
const pendingNotices = FilterCriteria.filter({
  eventName: FilterRule.or('INSERT', 'MODIFY'),
  dynamodb: {
    Keys: { sk: { S: FilterRule.beginsWith('notice#') } },
    NewImage: { state: { S: FilterRule.isEqual('pending') } },
  },
});

/** Digests of which something has become known that their lines, in many cases, are to be told. */
const digestsWithLinesToTell = FilterCriteria.filter({
  eventName: FilterRule.or('INSERT', 'MODIFY'),
  dynamodb: {
    Keys: { pk: { S: FilterRule.beginsWith('digest#') }, sk: { S: FilterRule.beginsWith('notice#') } },
    NewImage: {
      state: { S: FilterRule.or('sent', 'delivered', 'bounced', 'failed', 'handed-to-person') },
      dueAt: { S: FilterRule.exists() },
    },
  },
});
