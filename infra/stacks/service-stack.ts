import { type App, Stack } from 'aws-cdk-lib';
import { CitizenSite } from '../constructs/citizen-site.ts';
import { Gateway } from '../constructs/gateway.ts';
import { StaffSite } from '../constructs/staff-site.ts';
import { SystemInterface } from '../constructs/system-interface.ts';
import { WebFirewall } from '../constructs/web-firewall.ts';
import type { Stage } from '../stages.ts';
import type { DataStack } from './data-stack.ts';
import { stackProps } from './stack-props.ts';

/** What people and other systems meet: the gateway with its firewall, the two sites and the interface behind it. */
export class ServiceStack extends Stack {
  readonly gateway: Gateway;
  readonly citizenSite: CitizenSite;
  readonly staffSite: StaffSite;
  readonly systemInterface: SystemInterface;

  constructor(app: App, stage: Stage, { cases, keys, attachments, clientKey }: DataStack) {
    super(app, `IndividuellPlan-${stage.name}-Service`, stackProps(stage, 'The pages of citizens and staff'));
    this.gateway = new Gateway(this, 'Gateway', stage);
    new WebFirewall(this, 'Firewall', { protectedArn: this.gateway.api.deploymentStage.stageArn });
    const site = { stage, gateway: this.gateway, cases, keys, attachments, clientKey };
    this.citizenSite = new CitizenSite(this, 'CitizenSite', site);
    this.staffSite = new StaffSite(this, 'StaffSite', site);
    this.systemInterface = new SystemInterface(this, 'SystemInterface', { stage, gateway: this.gateway, cases, keys });
  }
}
