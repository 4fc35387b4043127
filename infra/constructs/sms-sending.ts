import { CfnOutput, Stack } from 'aws-cdk-lib';
import { PolicyStatement, type PolicyStatementProps, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { CfnConfigurationSet } from 'aws-cdk-lib/aws-smsvoice';
import { type ITopic, Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { SmsSender, Stage } from '../stages.ts';
import type { AnyFunction } from './ip-function.ts';

type SmsSendingProps = { readonly stage: Stage; readonly sender: SmsSender };

/** End User Messaging SMS: whose name a text carries, and that every outcome comes back as an event on one topic. */
export class SmsSending extends Construct {
  readonly configurationSet: string;
  readonly originationArn: string;
  readonly events: ITopic;
  private readonly configurationSetArn: string;

  constructor(scope: Construct, id: string, { stage, sender }: SmsSendingProps) {
    super(scope, id);
    this.originationArn = sender.originationArn;
    // A name of our own making, so that the topic can name the set before the set names the topic.
    this.configurationSet = `individuell-plan-${stage.name}`;
    const service = 'sms-voice';
    const resource = 'configuration-set';
    this.configurationSetArn = Stack.of(this).formatArn({ service, resource, resourceName: this.configurationSet });
    const topic = this.topic();
    this.events = topic;
    const set = new CfnConfigurationSet(this, 'ConfigurationSet', {
      configurationSetName: this.configurationSet,
      eventDestinations: [
        {
          eventDestinationName: 'receipts',
          enabled: true,
          matchingEventTypes: [...smsEvents],
          snsDestination: { topicArn: topic.topicArn },
        },
      ],
    });
    // The topic lets the service in before the service is told of the topic.
    set.node.addDependency(topic);
    new CfnOutput(this, 'EventsTopic', { description: 'What became of each SMS', value: topic.topicArn });
  }

  grantSending(to: AnyFunction): void {
    to.allow(['sms-voice:SendTextMessage'], this.originationArn, this.configurationSetArn);
  }

  private topic(): Topic {
    const key = this.key();
    const topic = new Topic(this, 'Events', { masterKey: key, enforceSSL: true });
    topic.addToResourcePolicy(
      this.forSmsService({
        sid: 'SmsEvents',
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
      }),
    );
    return topic;
  }

  /** An event names a telephone number; the key that AWS manages for SNS cannot let another service in. */
  private key(): Key {
    const key = new Key(this, 'EventsKey', {
      description: 'Encrypts SMS events on their way',
      enableKeyRotation: true,
    });
    key.addToResourcePolicy(
      this.forSmsService({ sid: 'SmsEvents', actions: ['kms:GenerateDataKey*', 'kms:Decrypt'], resources: ['*'] }),
    );
    return key;
  }

  /** For the service, and only on behalf of our set (End User Messaging SMS user guide, "Amazon SNS access policy"). */
  private forSmsService(props: PolicyStatementProps): PolicyStatement {
    return new PolicyStatement({
      ...props,
      principals: [new ServicePrincipal('sms-voice.amazonaws.com')],
      conditions: {
        StringEquals: { 'aws:SourceAccount': Stack.of(this).account },
        ArnLike: { 'aws:SourceArn': this.configurationSetArn },
      },
    });
  }
}

/** All that say something certain. TEXT_SENT cannot be asked for (CloudFormation, `MatchingEventTypes`). */
const smsEvents = [
  'TEXT_DELIVERED',
  'TEXT_SUCCESSFUL',
  'TEXT_INVALID',
  'TEXT_INVALID_MESSAGE',
  'TEXT_BLOCKED',
  'TEXT_CARRIER_BLOCKED',
  'TEXT_PROTECT_BLOCKED',
  'TEXT_SPAM',
  'TEXT_UNREACHABLE',
  'TEXT_CARRIER_UNREACHABLE',
  'TEXT_TTL_EXPIRED',
  'TEXT_UNKNOWN',
] as const;
