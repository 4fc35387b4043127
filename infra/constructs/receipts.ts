import { Duration } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { EventInvokeConfig } from 'aws-cdk-lib/aws-lambda';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { RecordReceiptsEnv } from '../../functions/record-receipts/env.ts';
import type { CaseTable } from './case-table.ts';
import { FailureQueue } from './failure-queue.ts';
import { IpFunction } from './ip-function.ts';
import type { MailSending } from './mail-sending.ts';
import type { SmsSending } from './sms-sending.ts';

type ReceiptsProps = {
  readonly cases: CaseTable;
  readonly mail: MailSending;
  readonly sms: SmsSending | undefined;
};

/** Writes what became of each mail and SMS into the case's ledger, and makes a task of what did not arrive. */
export class Receipts extends Construct {
  readonly function: IpFunction<RecordReceiptsEnv>;
  readonly failures = new FailureQueue(this, 'Failures', {
    impact:
      'Some notices look sent although they bounced: a person may not have been told, and nobody is asked to ring.',
  });

  constructor(scope: Construct, id: string, { cases, mail, sms }: ReceiptsProps) {
    super(scope, id);
    this.function = new IpFunction<RecordReceiptsEnv>(this, 'Function', {
      folder: 'record-receipts',
      environment: { CASE_TABLE: cases.name },
      impact: 'Bounced notices are not seen: nobody is asked to ring or write to the person instead.',
      memoryMb: 512,
      timeout: Duration.seconds(30),
    });
    cases.grantReceipts(this.function);
    // EventBridge and SNS hand over without waiting; Lambda itself tries twice more, within some
    // minutes, before it gives up; then the event lies in the queue and rings.
    new EventInvokeConfig(this, 'Retries', {
      function: this.function.lambda,
      retryAttempts: 2,
      maxEventAge: Duration.hours(6),
      onFailure: this.failures.takeFailuresOf(this.function),
    });
    this.followMail(mail);
    // The subscription brings the permission: SNS may start the function for this topic alone.
    sms?.events.addSubscription(new LambdaSubscription(this.function.lambda, { deadLetterQueue: this.failures.queue }));
  }

  /** The function takes events from this rule alone: EventBridge brings no signature to check. */
  private followMail(mail: MailSending): void {
    new Rule(this, 'MailEvents', {
      description: 'What SES says became of our mail',
      eventPattern: {
        source: ['aws.ses'],
        detailType: [...mailEvents],
        // The account may send other mail: only what went through our configuration set.
        detail: { mail: { tags: { 'ses:configuration-set': [mail.configurationSet] } } },
      },
      targets: [
        new LambdaFunction(this.function.lambda, {
          retryAttempts: 24,
          maxEventAge: Duration.hours(6),
          // What cannot be handed over at all must not be lost in silence either.
          deadLetterQueue: this.failures.queue,
        }),
      ],
    });
  }
}

const mailEvents = [
  'Email Sent',
  'Email Delivered',
  'Email Bounced',
  'Email Complaint Received',
  'Email Rejected',
  'Email Rendering Failed',
  'Email Delivery Delayed',
] as const;
