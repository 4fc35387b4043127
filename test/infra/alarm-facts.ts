import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import type { Synthesised } from './synthesised.ts';

export function alarmFacts(infra: () => Synthesised): void {
  const alarms = () => Object.entries(infra().template('Observability').findResources('AWS::CloudWatch::Alarm'));

  describe('alarms', () => {
    test('each one says in a sentence who is let down, and reaches somebody', () => {
      for (const [id, { Properties }] of alarms()) {
        expect(Properties.AlarmDescription, id).toMatch(/^[A-Z].{40,}\.$/);
        expect(Properties.AlarmActions, id).toHaveLength(1);
      }
    });

    test('there is one for everything that keeps people from being told, or leaders from seeing it', () => {
      expect(
        alarms()
          .map(([id]) => id.replace(/Alarm[0-9A-F]{8}$/, ''))
          .sort(),
      ).toEqual([
        'ChangesGaveUp',
        'CitizenSiteErrors',
        'CountFiguresErrors',
        'DeliverNoticesErrors',
        'DeliveryGaveUp',
        'DueBroken',
        'FiguresGaveUp',
        'NothingSent',
        'NoticesNotRendered',
        'NoticesOverdue',
        'NoticesUnsent',
        'PagesFail',
        'ReceiptsGaveUp',
        'ReceiptsUnknown',
        'RecordReceiptsErrors',
        'RecordScansErrors',
        'ScansFail',
        'ScansGaveUp',
        'StaffSiteErrors',
        'StreamBehind',
        'SweepDueErrors',
        'SweepMissing',
        'SystemInterfaceErrors',
      ]);
    });

    test('a sweep that is silent rings too', () => {
      infra().template('Observability').hasResourceProperties('AWS::CloudWatch::Alarm', {
        MetricName: 'Invocations',
        ComparisonOperator: 'LessThanThreshold',
        Threshold: 1,
        TreatMissingData: 'breaching',
      });
    });

    test('a day on which something was due and nothing at all left rings, by what the functions count', () => {
      infra()
        .template('Observability')
        .hasResourceProperties('AWS::CloudWatch::Alarm', {
          AlarmDescription: Match.stringLikeRegexp('not one message left'),
          EvaluationPeriods: 1,
          ComparisonOperator: 'GreaterThanOrEqualToThreshold',
          Threshold: 1,
          Metrics: Match.arrayWith([
            Match.objectLike({ Expression: 'IF(FILL(due, 0) > FILL(superseded, 0) AND FILL(sent, 0) < 1, 1, 0)' }),
            dailySum('due', 'NoticesDue', 'sweep-due'),
            dailySum('superseded', 'NoticesSuperseded', 'deliver-notices'),
            dailySum('sent', 'NoticesSent', 'deliver-notices'),
          ]),
        });
    });

    test('a message that should have left half an hour ago rings, however often it is tried', () => {
      infra()
        .template('Observability')
        .hasResourceProperties('AWS::CloudWatch::Alarm', {
          MetricName: 'OldestUnsentSeconds',
          Dimensions: [{ Name: 'service', Value: 'sweep-due' }],
          Statistic: 'Maximum',
          Threshold: 1800,
        });
    });

    test('a text that cannot be made rings, whoever finds out', () => {
      const counted = (id: string, service: string) =>
        Match.objectLike({
          Id: id,
          MetricStat: Match.objectLike({
            Metric: Match.objectLike({
              MetricName: 'NoticesNotRendered',
              Dimensions: [{ Name: 'service', Value: service }],
            }),
            Stat: 'Sum',
          }),
        });
      infra()
        .template('Observability')
        .hasResourceProperties('AWS::CloudWatch::Alarm', {
          Threshold: 1,
          Metrics: Match.arrayWith([counted('made', 'deliver-notices'), counted('told', 'record-receipts')]),
        });
    });

    test('may publish to their topic, which takes encrypted transport only', () => {
      infra()
        .template('Observability')
        .hasResourceProperties('AWS::SNS::TopicPolicy', {
          PolicyDocument: {
            Statement: Match.arrayWith([
              Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
              Match.objectLike({
                Effect: 'Allow',
                Principal: { Service: 'cloudwatch.amazonaws.com' },
                Action: 'sns:Publish',
              }),
            ]),
          },
        });
    });
  });
}

function dailySum(Id: string, MetricName: string, Value: string) {
  return Match.objectLike({
    Id,
    MetricStat: {
      Metric: { Namespace: 'IndividuellPlan', MetricName, Dimensions: [{ Name: 'service', Value }] },
      Period: 86_400,
      Stat: 'Sum',
    },
  });
}
