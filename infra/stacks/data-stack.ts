import { type App, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Municipality } from '../../shared/domain/settings/municipality.ts';
import { acknowledge } from '../constructs/acknowledge.ts';
import { Attachments } from '../constructs/attachments.ts';
import { CaseTable } from '../constructs/case-table.ts';
import { Keys } from '../constructs/keys.ts';
import { SettingsSeed } from '../constructs/settings-seed.ts';
import type { Stage } from '../stages.ts';
import { stackProps } from './stack-props.ts';

/** What must never be lost: the table, its keys, the documents, and the key we sign in to identity providers with. */
export class DataStack extends Stack {
  readonly cases = new CaseTable(this, 'Cases');
  readonly keys = new Keys(this, 'Keys');
  readonly attachments: Attachments;
  readonly clientKey: Secret;

  constructor(app: App, stage: Stage) {
    super(app, `IndividuellPlan-${stage.name}-Data`, stackProps(stage, 'The case table, its keys and settings'));
    this.attachments = new Attachments(this, 'Attachments', stage);
    this.clientKey = new Secret(this, 'ClientKey', {
      description: 'Private JWK that signs our client assertions (RFC 7523); put in by hand, see infra/README.md',
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(this.clientKey, {
      'AwsSolutions-SMG4':
        'Its public half must be registered with each identity provider before it is used: changed by hand.',
    });
    new SettingsSeed(this, 'Settings', { table: this.cases.table, municipalities: settingsIn(stage) });
  }
}

/** A stage without a sender begins with SMS off everywhere, so that nobody is promised one. */
function settingsIn({ sms, municipalities }: Stage): readonly Municipality[] {
  return sms ? municipalities : municipalities.map((municipality) => ({ ...municipality, smsEnabled: false }));
}
