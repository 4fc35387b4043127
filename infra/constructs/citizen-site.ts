import { Duration } from 'aws-cdk-lib';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import type { CitizenSiteEnv } from '../../functions/citizen-site/env.ts';
import type { Stage } from '../stages.ts';
import type { Attachments } from './attachments.ts';
import type { CaseTable } from './case-table.ts';
import type { Gateway } from './gateway.ts';
import { IpFunction } from './ip-function.ts';
import type { Keys } from './keys.ts';

export type SiteProps = {
  readonly stage: Stage;
  readonly gateway: Gateway;
  readonly cases: CaseTable;
  readonly keys: Keys;
  readonly attachments: Attachments;
  readonly clientKey: Secret;
};

/** Where people apply and follow their case. */
export class CitizenSite extends Construct {
  readonly function: IpFunction<CitizenSiteEnv>;

  constructor(scope: Construct, id: string, { stage, gateway, cases, keys, attachments, clientKey }: SiteProps) {
    super(scope, id);
    this.function = new IpFunction<CitizenSiteEnv>(this, 'Function', {
      folder: 'citizen-site',
      environment: {
        CASE_TABLE: cases.name,
        ATTACHMENT_BUCKET: attachments.name,
        CASE_KEY: keys.cases.keyArn,
        PERSON_KEY: keys.persons.keyArn,
        SITE_ORIGIN: stage.origin,
        CITIZEN_ISSUER: stage.citizenIssuer,
        CLIENT_KEY_SECRET: clientKey.secretArn,
        STAGE: stage.name,
      },
      impact:
        'Citizens cannot apply, read their answer or withdraw; the answer clock of new applications has not started.',
      memoryMb: 1024,
      timeout: Duration.seconds(20),
    });
    cases.grantFiling(this.function);
    keys.grantSealing(this.function);
    keys.grantPersonLookup(this.function);
    attachments.grantKeeping(this.function);
    attachments.grantReading(this.function);
    this.function.allow(['secretsmanager:GetSecretValue'], clientKey.secretArn);
    for (const path of ['/', '/{municipality}', '/{municipality}/{proxy+}']) gateway.route(path, this.function);
  }
}
