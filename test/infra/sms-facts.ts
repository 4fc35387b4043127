import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { parseSmsEvents } from '../../functions/record-receipts/sms-event.ts';
import { anSmsEvent } from '../functions/record-receipts/provider-events.ts';
import { named } from './rights.ts';
import type { Synthesised } from './synthesised.ts';

const ourSet = 'arn:aws:sms-voice:eu-north-1:AWS::AccountId:configuration-set/individuell-plan-production';

export function smsFacts(infra: () => Synthesised): void {
  const messaging = () => infra().template('Messaging');
  const only = (type: string) => {
    const [found, ...more] = Object.values(messaging().findResources(type));
    if (!found || more.length > 0) throw new Error(`not exactly one ${type}`);
    return found['Properties'];
  };
  /** Whom the service speaks for in a statement: account and configuration set. */
  const onBehalfOf = ({ StringEquals, ArnLike }: { StringEquals: object; ArnLike: Record<string, unknown> }) => [
    StringEquals,
    named(ArnLike['aws:SourceArn'], infra()),
  ];
  const oursAlone = [{ 'aws:SourceAccount': { Ref: 'AWS::AccountId' } }, ourSet];

  describe('SMS', () => {
    test('tells what became of it on one topic, and of each kind of event it is known what to do', () => {
      const { ConfigurationSetName, EventDestinations } = only('AWS::SMSVOICE::ConfigurationSet');
      expect(ConfigurationSetName).toBe('individuell-plan-production');
      expect(EventDestinations).toHaveLength(1);
      const [{ Enabled, MatchingEventTypes, SnsDestination }] = EventDestinations;
      expect(Enabled).toBe(true);
      expect(named(SnsDestination.TopicArn, infra())).toBe('SmsEvents');
      for (const eventType of MatchingEventTypes) {
        const notice = { id: 'n', municipality: 'masoy', reference: 'ACDE2346' };
        expect(parseSmsEvents(anSmsEvent(notice, eventType)), eventType).toMatchObject([{ type: eventType }]);
      }
    });

    test('has events that only its own service may publish, and over TLS alone', () => {
      const statements = only('AWS::SNS::TopicPolicy').PolicyDocument.Statement;
      expect(statements).toHaveLength(2);
      expect(statements[0]).toMatchObject({
        Effect: 'Deny',
        Action: 'sns:Publish',
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      });
      const [, { Effect, Principal, Action, Resource, Condition }] = statements;
      expect([Effect, Action]).toEqual(['Allow', 'sns:Publish']);
      expect(Principal).toEqual({ Service: 'sms-voice.amazonaws.com' });
      expect(named(Resource, infra())).toBe('SmsEvents');
      expect(onBehalfOf(Condition)).toEqual(oursAlone);
    });

    test('has events encrypted under a key that lets the account’s administrators and that service in, nobody else', () => {
      expect(named(only('AWS::SNS::Topic').KmsMasterKeyId, infra())).toBe('SmsEventsKey.Arn');
      const { EnableKeyRotation, KeyPolicy } = only('AWS::KMS::Key');
      expect(EnableKeyRotation).toBe(true);
      const [administrators, service, ...others] = KeyPolicy.Statement;
      expect(others).toEqual([]);
      expect(named(administrators.Principal.AWS, infra())).toBe('arn:aws:iam::AWS::AccountId:root');
      expect(service).toMatchObject({
        Principal: { Service: 'sms-voice.amazonaws.com' },
        Action: ['kms:Decrypt', 'kms:GenerateDataKey*'],
      });
      expect(onBehalfOf(service.Condition)).toEqual(oursAlone);
    });

    test('has events that one function takes, and no mailbox or address', () => {
      messaging().resourceCountIs('AWS::SNS::Subscription', 1);
      messaging().hasResourceProperties('AWS::SNS::Subscription', {
        Protocol: 'lambda',
        Endpoint: { 'Fn::GetAtt': [Match.stringLikeRegexp('^ReceiptsFunctionLambda'), 'Arn'] },
      });
    });

    test('is told of the topic after the topic has let it in', () => {
      const [set] = Object.values(messaging().findResources('AWS::SMSVOICE::ConfigurationSet'));
      expect(set?.['DependsOn']).toEqual(expect.arrayContaining([expect.stringMatching(/^SmsEventsPolicy/)]));
    });
  });
}
