import { Stack } from 'aws-cdk-lib';
import { CfnMalwareProtectionPlan } from 'aws-cdk-lib/aws-guardduty';
import { AnyPrincipal, Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Stage } from '../stages.ts';
import { acknowledge } from './acknowledge.ts';
import { attachmentKey } from './attachment-key.ts';
import { documentBucket } from './document-bucket.ts';
import type { AnyFunction } from './ip-function.ts';
import { managedRule, scanRights } from './scan-rights.ts';

/** The documents people send: sealed, scanned, and closed to everybody until they are known to be clean. */
export class Attachments extends Construct {
  readonly name: string;
  private readonly bucket: Bucket;
  private readonly accepted: Readonly<Record<string, string>>;

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id);
    // Of our own making, so that what a role may do is written out; nobody else has a name with this account in it.
    const nameIn = (account: string) => `individuell-plan-${stage.name}-documents-${account}`;
    const { account } = Stack.of(this);
    this.name = nameIn(account);
    const written = objectsOf(nameIn(stage.account ?? '<AWS::AccountId>'));
    this.accepted = {
      [`AwsSolutions-IAM5[Resource::${written}]`]: 'Each document is an object of its own; the case tells which.',
    };
    const key = attachmentKey(this);
    this.bucket = documentBucket(this, { name: this.name, key });
    this.scan(key.keyArn, stage);
  }

  grantKeeping(to: AnyFunction): void {
    this.grant(to, 's3:PutObject');
  }

  grantReading(to: AnyFunction): void {
    this.grant(to, 's3:GetObject');
  }

  grantRemoving(to: AnyFunction): void {
    this.grant(to, 's3:DeleteObject');
  }

  private grant(to: AnyFunction, action: string): void {
    to.allow([action], objectsOf(this.name));
    if (to.lambda.role) acknowledge(to.lambda.role, this.accepted);
  }

  private scan(keyArn: string, stage: Stage): void {
    const scanner = new Role(this, 'Scanner', {
      assumedBy: new ServicePrincipal('malware-protection-plan.guardduty.amazonaws.com'),
    });
    for (const right of scanRights(this, { bucketArn: arnOf(this.name), keyArn })) scanner.addToPolicy(right);
    const rule = managedRule(stage.region, stage.account ?? '<AWS::AccountId>');
    acknowledge(scanner, {
      ...this.accepted,
      [`AwsSolutions-IAM5[Resource::${rule}]`]: 'GuardDuty makes this rule and names it (its user guide).',
    });
    this.openCleanOnly(scanner);
    const plan = new CfnMalwareProtectionPlan(this, 'Plan', {
      role: scanner.roleArn,
      protectedResource: { s3Bucket: { bucketName: this.name } },
      actions: { tagging: { status: 'ENABLED' } },
    });
    // GuardDuty tries its rights when the plan is made.
    plan.node.addDependency(scanner, this.bucket);
  }

  /** Whoever asks, and whatever our own functions think: GuardDuty's tag decides, and nobody else can set it. */
  private openCleanOnly(scanner: Role): void {
    const others = { ArnNotEquals: { 'aws:PrincipalArn': scanner.roleArn } };
    // An object without the tag is denied as well: a negated condition holds where its key is absent (IAM user guide).
    const notClean = { StringNotEquals: { 's3:ExistingObjectTag/GuardDutyMalwareScanStatus': 'NO_THREATS_FOUND' } };
    this.deny(['s3:GetObject', 's3:GetObjectVersion'], { ...others, ...notClean });
    this.deny(['s3:PutObjectTagging', 's3:PutObjectVersionTagging'], others);
    this.deny(['s3:DeleteObjectTagging', 's3:DeleteObjectVersionTagging'], others);
  }

  private deny(actions: string[], conditions: Readonly<Record<string, Readonly<Record<string, string>>>>): void {
    const resources = [objectsOf(this.name)];
    const principals = [new AnyPrincipal()];
    const statement = new PolicyStatement({ effect: Effect.DENY, principals, actions, resources, conditions });
    this.bucket.addToResourcePolicy(statement);
  }
}

function arnOf(bucket: string): string {
  return `arn:aws:s3:::${bucket}`;
}

function objectsOf(bucket: string): string {
  return `${arnOf(bucket)}/*`;
}
