import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { StaffSiteEnv } from '../../functions/staff-site/env.ts';
import type { SiteProps } from './citizen-site.ts';
import { IpFunction } from './ip-function.ts';

/** Where unit leaders and coordinators see their queue and answer. */
export class StaffSite extends Construct {
  readonly function: IpFunction<StaffSiteEnv>;

  constructor(scope: Construct, id: string, { stage, gateway, cases, keys, attachments, clientKey }: SiteProps) {
    super(scope, id);
    this.function = new IpFunction<StaffSiteEnv>(this, 'Function', {
      folder: 'staff-site',
      environment: {
        CASE_TABLE: cases.name,
        CASE_KEY: keys.cases.keyArn,
        PERSON_KEY: keys.persons.keyArn,
        ATTACHMENT_BUCKET: attachments.name,
        SITE_ORIGIN: stage.origin,
        CLIENT_KEY_SECRET: clientKey.secretArn,
        STAGE: stage.name,
      },
      impact: 'Unit leaders cannot see or answer cases; answer deadlines run on meanwhile.',
      memoryMb: 1024,
      timeout: Duration.seconds(20),
    });
    cases.grantCasework(this.function);
    // What comes on paper is sealed and scanned as what citizens send, and found by those it names.
    keys.grantSealing(this.function);
    keys.grantPersonLookup(this.function);
    attachments.grantReading(this.function);
    attachments.grantKeeping(this.function);
    this.function.allow(['secretsmanager:GetSecretValue'], clientKey.secretArn);
    for (const path of ['/{municipality}/ansatt', '/{municipality}/ansatt/{proxy+}'])
      gateway.route(path, this.function);
  }
}
