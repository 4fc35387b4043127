import { type App, Duration, Stack } from 'aws-cdk-lib';
import { type IMetric, MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { ImpactAlarm, type ImpactAlarmProps } from '../constructs/impact-alarm.ts';
import type { AnyFunction } from '../constructs/ip-function.ts';
import type { Stage } from '../stages.ts';
import type { MessagingStack } from './messaging-stack.ts';
import type { ServiceStack } from './service-stack.ts';
import { stackProps } from './stack-props.ts';

type Watched = { readonly service: ServiceStack; readonly messaging: MessagingStack };

/** Who is woken, when, and what it means for people. */
export class ObservabilityStack extends Stack {
  private readonly topic: Topic;

  constructor(app: App, stage: Stage, { service, messaging }: Watched) {
    super(app, `IndividuellPlan-${stage.name}-Observability`, stackProps(stage, 'Alarms'));
    // Alarm mails carry counts and our own sentences only, so the topic needs no key of its own.
    this.topic = new Topic(this, 'Alarms', { enforceSSL: true });
    this.letAlarmsPublish();
    if (stage.alarmEmail) this.topic.addSubscription(new EmailSubscription(stage.alarmEmail));
    this.watchFunctions(service, messaging);
    this.watchPages(service);
    this.watchNotices(messaging);
  }

  /** A topic with a policy of its own (here: encrypted transport only) has lost the default one that let alarms in. */
  private letAlarmsPublish(): void {
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsOfThisAccount',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
    );
  }

  private watchFunctions(service: ServiceStack, messaging: MessagingStack): void {
    const { delivery, sweep, receipts, scans, figures, changes } = messaging;
    const functions: Readonly<Record<string, AnyFunction>> = {
      CitizenSite: service.citizenSite.function,
      StaffSite: service.staffSite.function,
      DeliverNotices: delivery.function,
      SweepDue: sweep.function,
      RecordReceipts: receipts.function,
      RecordScans: scans.function,
      CountFigures: figures.function,
      SystemInterface: service.systemInterface.function,
    };
    for (const [name, { lambda, impact }] of Object.entries(functions)) {
      this.alarm(`${name}Errors`, lambda.metricErrors(every(5)), {
        impact,
        threshold: 1,
        when: 'at-least',
        periods: 1,
      });
    }
    for (const [name, { queue, impact }] of Object.entries({
      Delivery: delivery.failures,
      Receipts: receipts.failures,
      Scans: scans.failures,
      Figures: figures.failures,
      Changes: changes.failures,
    })) {
      const waiting = queue.metricApproximateNumberOfMessagesVisible({ ...every(5), statistic: 'Maximum' });
      this.alarm(`${name}GaveUp`, waiting, { impact, threshold: 1, when: 'at-least', periods: 1 });
    }
  }

  private watchPages({ gateway }: ServiceStack): void {
    this.alarm('PagesFail', gateway.api.metricServerError({ ...every(5), statistic: 'Sum' }), {
      impact: 'Some people get an error page instead of the form or their case.',
      threshold: 1,
      when: 'at-least',
      periods: 1,
    });
  }

  private watchNotices({ delivery, sweep }: MessagingStack): void {
    this.alarm('SweepMissing', sweep.function.lambda.metricInvocations(every(5)), {
      impact: 'Nothing that time calls for happens: no reminders, no automatic preliminary answers.',
      threshold: 1,
      when: 'below',
      periods: 2,
      silenceIsBad: true,
    });
    // What is due waits a minute at most; a notice handed over without an answer comes due after 15.
    this.alarm('NoticesOverdue', countedBySweep('OldestDueSeconds'), {
      impact: 'People or leaders should have been told at least half an hour ago and have not been.',
      threshold: Duration.minutes(30).toSeconds(),
      when: 'at-least',
      periods: 1,
    });
    this.alarm('NoticesUnsent', countedBySweep('OldestUnsentSeconds'), {
      impact: 'Somebody should have got a mail or an SMS at least half an hour ago, and it has not left.',
      threshold: Duration.minutes(30).toSeconds(),
      when: 'at-least',
      periods: 1,
    });
    this.alarm('NothingSent', dueAndNotSent(), {
      impact: 'Reminders were due all day and not one message left: people, leaders and coordinators know of nothing.',
      threshold: 1,
      when: 'at-least',
      periods: 1,
    });
    this.alarm('DueBroken', countedBySweep('DueBroken'), {
      impact: 'What time calls for in one case cannot be done: its people get no reminder until it is repaired.',
      threshold: 1,
      when: 'at-least',
      periods: 3,
    });
    const unknown = new Metric({
      namespace: 'IndividuellPlan',
      metricName: 'ReceiptsOfUnknownNotices',
      dimensionsMap: { service: 'record-receipts' },
      statistic: 'Sum',
      ...every(5),
    });
    this.alarm('ReceiptsUnknown', unknown, {
      impact: 'Mail or SMS came back and it is not known from which case: somebody may not have been told.',
      threshold: 1,
      when: 'at-least',
      periods: 1,
    });
    this.alarm('NoticesNotRendered', notRendered(), {
      impact: 'The text of a notice cannot be made: nobody who is to get one of its kind is told by message.',
      threshold: 1,
      when: 'at-least',
      periods: 1,
    });
    const failedScans = new Metric({
      namespace: 'IndividuellPlan',
      metricName: 'ScansFailed',
      dimensionsMap: { service: 'record-scans' },
      statistic: 'Sum',
      ...every(5),
    });
    this.alarm('ScansFail', failedScans, {
      impact: 'Documents people sent could not be scanned and were refused: they are asked to send them again in vain.',
      threshold: 1,
      when: 'at-least',
      periods: 1,
    });
    this.alarm('StreamBehind', delivery.function.lambda.metric('IteratorAge', { ...every(5), statistic: 'Maximum' }), {
      impact: 'Receipts and routing mails wait: leaders do not see new applications, applicants get no confirmation.',
      threshold: Duration.minutes(10).toMilliseconds(),
      when: 'at-least',
      periods: 1,
    });
  }

  private alarm(id: string, metric: IMetric, props: Omit<ImpactAlarmProps, 'topic' | 'metric'>): void {
    new ImpactAlarm(this, id, { topic: this.topic, metric, ...props });
  }
}

function every(minutes: number): { readonly period: Duration } {
  return { period: Duration.minutes(minutes) };
}

/** Written by functions/sweep-due in every run. */
function countedBySweep(metricName: string): Metric {
  return new Metric({
    namespace: 'IndividuellPlan',
    metricName,
    dimensionsMap: { service: 'sweep-due' },
    statistic: 'Maximum',
    ...every(5),
  });
}

/** Counted where the text is made, and where the mail service says that it could not be. */
function notRendered(): MathExpression {
  const sum = (service: string) =>
    new Metric({
      namespace: 'IndividuellPlan',
      metricName: 'NoticesNotRendered',
      dimensionsMap: { service },
      statistic: 'Sum',
      ...every(5),
    });
  return new MathExpression({
    expression: 'FILL(made, 0) + FILL(told, 0)',
    usingMetrics: { made: sum('deliver-notices'), told: sum('record-receipts') },
    ...every(5),
  });
}

/**
 * 1 when something was due in a day, is true still, and nothing at all was sent. Nothing falls due on days off, so that
 * such a day rings for nobody.
 */
function dueAndNotSent(): MathExpression {
  const period = Duration.days(1);
  const sum = (metricName: string, service: string) =>
    new Metric({
      namespace: 'IndividuellPlan',
      metricName,
      dimensionsMap: { service },
      statistic: 'Sum',
      period,
    });
  return new MathExpression({
    expression: 'IF(FILL(due, 0) > FILL(superseded, 0) AND FILL(sent, 0) < 1, 1, 0)',
    usingMetrics: {
      due: sum('NoticesDue', 'sweep-due'),
      superseded: sum('NoticesSuperseded', 'deliver-notices'),
      sent: sum('NoticesSent', 'deliver-notices'),
    },
    period,
  });
}
