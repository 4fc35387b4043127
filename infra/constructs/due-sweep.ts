import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import type { SweepDueEnv } from '../../functions/sweep-due/env.ts';
import type { Municipality } from '../../shared/domain/settings/municipality.ts';
import { isPractice } from '../../shared/domain/settings/practice.ts';
import type { CaseTable } from './case-table.ts';
import { IpFunction } from './ip-function.ts';

type DueSweepProps = { readonly cases: CaseTable; readonly municipalities: readonly Municipality[] };

/** Every minute: what has come due becomes notices and tasks. */
export class DueSweep extends Construct {
  readonly function: IpFunction<SweepDueEnv>;

  constructor(scope: Construct, id: string, { cases, municipalities }: DueSweepProps) {
    super(scope, id);
    this.function = new IpFunction<SweepDueEnv>(this, 'Function', {
      folder: 'sweep-due',
      environment: {
        CASE_TABLE: cases.name,
        PRACTICE_MUNICIPALITIES: municipalities
          .map(({ id }) => id)
          .filter(isPractice)
          .join(','),
      },
      impact: 'Reminders and automatic preliminary answers do not go: legal deadlines can pass unnoticed.',
      memoryMb: 512,
      // Less than the minute between runs, so that two seldom meet; the store's conditions hold when they do.
      timeout: Duration.seconds(50),
    });
    cases.grantSweeping(this.function);
    this.everyMinute();
  }

  private everyMinute(): void {
    const arn = this.function.lambda.functionArn;
    const role = new Role(this, 'ScheduleRole', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    });
    role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [arn] }));
    new CfnSchedule(this, 'Schedule', {
      description: 'Runs functions/sweep-due',
      // No time zone: Norwegian days and hours are the domain's, and a zoned schedule repeats or skips an hour.
      scheduleExpression: 'rate(1 minute)',
      flexibleTimeWindow: { mode: 'OFF' },
      // A missed run needs no retry: the next one finds the same work.
      target: { arn, roleArn: role.roleArn, retryPolicy: { maximumRetryAttempts: 0, maximumEventAgeInSeconds: 60 } },
    });
  }
}
