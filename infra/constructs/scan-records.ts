import { Duration } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction, SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { EventInvokeConfig } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { RecordScansEnv } from '../../functions/record-scans/env.ts';
import type { Attachments } from './attachments.ts';
import type { CaseTable } from './case-table.ts';
import { FailureQueue } from './failure-queue.ts';
import { IpFunction } from './ip-function.ts';

type ScanRecordsProps = { readonly cases: CaseTable; readonly attachments: Attachments };

/** Writes what each document's scan came to into its case: only then can anybody open it, or is asked for another. */
export class ScanRecords extends Construct {
  readonly function: IpFunction<RecordScansEnv>;
  readonly failures = new FailureQueue(this, 'Failures', {
    impact: 'Documents people sent are not scanned, or it is not known with what result: nobody can open them.',
  });

  constructor(scope: Construct, id: string, { cases, attachments }: ScanRecordsProps) {
    super(scope, id);
    this.function = new IpFunction<RecordScansEnv>(this, 'Function', {
      folder: 'record-scans',
      environment: { CASE_TABLE: cases.name, ATTACHMENT_BUCKET: attachments.name },
      impact: 'Documents people sent stay closed, and nobody is asked to send one anew that could not be taken in.',
      memoryMb: 512,
      timeout: Duration.seconds(30),
    });
    cases.grantScans(this.function);
    attachments.grantRemoving(this.function);
    // After a failure Lambda tries again in one minute and in three: a case tells of its document well before that.
    new EventInvokeConfig(this, 'Retries', {
      function: this.function.lambda,
      retryAttempts: 2,
      maxEventAge: Duration.hours(6),
      onFailure: this.failures.takeFailuresOf(this.function),
    });
    this.followScans(attachments);
    this.watchScanning();
  }

  /** The function takes events from this rule alone: EventBridge brings no signature to check. */
  private followScans(attachments: Attachments): void {
    new Rule(this, 'Results', {
      description: 'What the scan of each document came to',
      eventPattern: {
        source: ['aws.guardduty'],
        detailType: [
          'GuardDuty Malware Protection Object Scan Result',
          'GuardDuty Malware Protection Post Scan Action Failed',
        ],
        detail: { s3ObjectDetails: { bucketName: [attachments.name] } },
      },
      targets: [
        new LambdaFunction(this.function.lambda, {
          retryAttempts: 24,
          maxEventAge: Duration.hours(6),
          deadLetterQueue: this.failures.queue,
        }),
      ],
    });
  }

  /** A plan that has lost its rights scans nothing and says so once: straight to where the alarm looks. */
  private watchScanning(): void {
    new Rule(this, 'Trouble', {
      description: 'Scanning itself does not work',
      eventPattern: {
        source: ['aws.guardduty'],
        detailType: [
          'GuardDuty Malware Protection Resource Status Warning',
          'GuardDuty Malware Protection Resource Status Error',
        ],
      },
      targets: [new SqsQueue(this.failures.queue)],
    });
  }
}
