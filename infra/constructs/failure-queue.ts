import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { AnyFunction } from './ip-function.ts';

type FailureDestination = { readonly bind: () => { readonly destination: string } };

/** Where what a function gave up on is left, so that an alarm sees it. Nothing is read back from here by itself. */
export class FailureQueue extends Construct {
  readonly queue: Queue;
  readonly impact: string;

  constructor(scope: Construct, id: string, { impact }: { readonly impact: string }) {
    super(scope, id);
    this.impact = impact;
    this.queue = new Queue(this, 'Queue', {
      // A stream leaves only the place in the stream; a receipt that failed holds an address or a number, so it is sealed and goes.
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acknowledge(this.queue, {
      'AwsSolutions-SQS3': 'This is itself the queue for what failed.',
    });
  }

  /** Lets the function's failures in, and gives back the destination to name; the one action used is granted. */
  takeFailuresOf(source: AnyFunction): FailureDestination {
    source.allow(['sqs:SendMessage'], this.queue.queueArn);
    return { bind: () => ({ destination: this.queue.queueArn }) };
  }
}
