import { join } from 'node:path';
import type { Duration } from 'aws-cdk-lib';
import { type IGrantable, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as Lambda, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { Folder } from './bundle.ts';

export type IpFunctionProps<Env> = {
  readonly folder: Folder;
  /** Exactly what the function's env.ts asks for. */
  readonly environment: Env;
  /** Who is let down, and how, while it fails: the text of its alarm. */
  readonly impact: string;
  readonly memoryMb: number;
  readonly timeout: Duration;
};

/** One folder of functions/ as a Lambda, with a role that may at first do nothing but log. */
export class IpFunction<Env extends Readonly<Record<string, string>>> extends Construct implements IGrantable {
  readonly lambda: Lambda;
  readonly impact: string;

  constructor(scope: Construct, id: string, props: IpFunctionProps<Env>) {
    super(scope, id);
    this.impact = props.impact;
    // Logs carry codes and identifiers only; 90 days is what the privacy notice says.
    const logGroup = new LogGroup(this, 'Logs', { retention: RetentionDays.THREE_MONTHS });
    this.lambda = new Lambda(this, 'Lambda', {
      description: `functions/${props.folder}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(join(this.node.getContext('bundles'), props.folder)),
      handler: 'index.handler',
      role: new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') }),
      environment: props.environment,
      memorySize: props.memoryMb,
      timeout: props.timeout,
      tracing: Tracing.ACTIVE,
      logGroup,
    });
    this.allow(['logs:CreateLogStream', 'logs:PutLogEvents'], logGroup.logGroupArn);
    acknowledge(this, {
      'AwsSolutions-IAM5[Resource::*]': 'X-Ray writes have no resource to name (AWS service authorization reference).',
    });
  }

  get grantPrincipal() {
    return this.lambda.grantPrincipal;
  }

  /** Exact actions on exact resources. */
  allow(actions: readonly string[], ...resources: readonly string[]): void {
    this.lambda.addToRolePolicy(new PolicyStatement({ actions: [...actions], resources: [...resources] }));
  }
}

/** Any function, whatever settings it takes: what grants and alarms need of it. */
export type AnyFunction = Pick<IpFunction<Readonly<Record<string, string>>>, 'lambda' | 'impact' | 'allow' | 'node'>;
