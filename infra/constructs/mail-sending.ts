import { CfnOutput, Stack } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import { isPractice } from '../../shared/domain/settings/practice.ts';
import type { Stage } from '../stages.ts';
import type { AnyFunction } from './ip-function.ts';

type SendingStage = Pick<Stage, 'municipalities' | 'neutralSender'>;

/** SES: whose names mail may carry, and that every outcome comes back as an event. */
export class MailSending extends Construct {
  readonly configurationSet: string;
  private readonly arns: readonly string[];

  constructor(scope: Construct, id: string, stage: SendingStage) {
    super(scope, id);
    const set = new ConfigurationSet(this, 'ConfigurationSet', {
      // A mail tells that somebody has a case: better no delivery, and a task, than one in clear text.
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    set.addEventDestination('Receipts', {
      destination: EventDestination.eventBus(EventBus.fromEventBusName(this, 'Bus', 'default')),
      events: [...receiptEvents],
    });
    this.configurationSet = set.configurationSetName;
    const identities = senderDomains(stage).map((domain) => this.identity(domain));
    this.arns = [
      ...identities.map(({ emailIdentityArn }) => emailIdentityArn),
      Stack.of(this).formatArn({ service: 'ses', resource: 'configuration-set', resourceName: this.configurationSet }),
    ];
  }

  grantSending(to: AnyFunction): void {
    to.allow(['ses:SendRawEmail'], ...this.arns);
  }

  private identity(domain: string): EmailIdentity {
    const identity = new EmailIdentity(this, domain, {
      identity: Identity.domain(domain),
      // Bounces come as events; forwarded by mail, they would put citizens' addresses in a mailbox.
      feedbackForwarding: false,
    });
    for (const [index, { name, value }] of identity.dkimRecords.entries()) {
      new CfnOutput(this, `${domain}Dkim${index + 1}`, {
        description: `CNAME for ${domain}`,
        value: `${name} ${value}`,
      });
    }
    return identity;
  }
}

const receiptEvents = [
  EmailSendingEvent.SEND,
  EmailSendingEvent.DELIVERY,
  EmailSendingEvent.BOUNCE,
  EmailSendingEvent.COMPLAINT,
  EmailSendingEvent.REJECT,
  EmailSendingEvent.RENDERING_FAILURE,
  EmailSendingEvent.DELIVERY_DELAY,
] as const;

/** None of a municipality to train in: it sends nothing. */
function senderDomains({ municipalities, neutralSender }: SendingStage): readonly string[] {
  const senders = municipalities.filter(({ id }) => !isPractice(id)).map(({ sender }) => sender.address);
  return [...new Set([...senders, neutralSender].map((address) => address.slice(address.indexOf('@') + 1)))];
}
