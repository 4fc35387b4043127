import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { SystemInterfaceEnv } from '../../functions/system-interface/env.ts';
import type { Stage } from '../stages.ts';
import type { CaseTable } from './case-table.ts';
import type { Gateway } from './gateway.ts';
import { IpFunction } from './ip-function.ts';
import type { Keys } from './keys.ts';

export type SystemInterfaceProps = {
  readonly stage: Stage;
  readonly gateway: Gateway;
  readonly cases: CaseTable;
  readonly keys: Keys;
};

/** Where the municipality's other systems send applications in and ask how far a case has come. */
export class SystemInterface extends Construct {
  readonly function: IpFunction<SystemInterfaceEnv>;

  constructor(scope: Construct, id: string, { stage, gateway, cases, keys }: SystemInterfaceProps) {
    super(scope, id);
    this.function = new IpFunction<SystemInterfaceEnv>(this, 'Function', {
      folder: 'system-interface',
      environment: {
        CASE_TABLE: cases.name,
        CASE_KEY: keys.cases.keyArn,
        PERSON_KEY: keys.persons.keyArn,
        SITE_ORIGIN: stage.origin,
        MACHINE_ISSUER: stage.machines.issuer,
        MACHINE_KEYS: stage.machines.keys,
        STAGE: stage.name,
      },
      impact: 'What people send by other form platforms does not come in: those wait and try again, or lose it.',
      memoryMb: 1024,
      timeout: Duration.seconds(20),
    });
    cases.grantSubmitting(this.function);
    keys.grantSealing(this.function);
    keys.grantPersonLookup(this.function);
    for (const path of ['/{municipality}/api', '/{municipality}/api/{proxy+}']) gateway.route(path, this.function);
  }
}
