import { type App, Stack } from 'aws-cdk-lib';
import { CitizenSite } from '../constructs/citizen-site.ts';
import { Gateway } from '../constructs/gateway.ts';
import { StaffSite } from '../constructs/staff-site.ts';
import { WebFirewall } from '../constructs/web-firewall.ts';
import type { Stage } from '../stages.ts';
import type { DataStack } from './data-stack.ts';
import { stackProps } from './stack-props.ts';

/** What people meet: the gateway with its firewall, and the two sites behind it. */
export class ServiceStack extends Stack {
  readonly gateway: Gateway;
  readonly citizenSite: CitizenSite;
  readonly staffSite: StaffSite;

  constructor(app: App, stage: Stage, { cases, keys, attachments, clientKey }: DataStack) {
    super(app, `IndividuellPlan-${stage.name}-Service`, stackProps(stage, 'The pages of citizens and staff'));
    this.gateway = new Gateway(this, 'Gateway', stage);
    new WebFirewall(this, 'Firewall', { protectedArn: this.gateway.api.deploymentStage.stageArn });
    const site = { stage, gateway: this.gateway, cases, keys, attachments, clientKey };
    this.citizenSite = new CitizenSite(this, 'CitizenSite', site);
    this.staffSite = new StaffSite(this, 'StaffSite', site);
  }
}
