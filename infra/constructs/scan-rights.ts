import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

type Scanned = { readonly bucketArn: string; readonly keyArn: string };

/** What GuardDuty needs to scan and tag a bucket's objects (its user guide, "Create or update IAM role policy"), and no more. */
export function scanRights(scope: Construct, { bucketArn, keyArn }: Scanned): readonly PolicyStatement[] {
  const { region, account } = Stack.of(scope);
  const rule = managedRule(region, account);
  const objects = `${bucketArn}/*`;
  const ofGuardDuty = { StringLike: { 'events:ManagedBy': 'malware-protection-plan.guardduty.amazonaws.com' } };
  const throughS3 = { StringLike: { 'kms:ViaService': `s3.${region}.amazonaws.com` } };
  const right = (on: string, actions: readonly string[], conditions = {}) =>
    new PolicyStatement({ actions: [...actions], resources: [on], conditions });
  return [
    right(rule, ['PutRule', 'DeleteRule', 'PutTargets', 'RemoveTargets'].map(ofEvents), ofGuardDuty),
    right(rule, ['DescribeRule', 'ListTargetsByRule'].map(ofEvents)),
    right(objects, ['PutObjectTagging', 'GetObjectTagging'].map(ofS3)),
    right(objects, ['PutObjectVersionTagging', 'GetObjectVersionTagging'].map(ofS3)),
    right(bucketArn, ['PutBucketNotification', 'GetBucketNotification', 'ListBucket'].map(ofS3)),
    right(`${bucketArn}/malware-protection-resource-validation-object`, ['s3:PutObject']),
    right(objects, ['GetObject', 'GetObjectVersion'].map(ofS3)),
    right(keyArn, ['kms:GenerateDataKey', 'kms:Decrypt'], throughS3),
  ];
}

/** The rule by which GuardDuty hears of new objects. */
export function managedRule(region: string, account: string): string {
  return `arn:aws:events:${region}:${account}:rule/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*`;
}

const ofEvents = (action: string) => `events:${action}`;
const ofS3 = (action: string) => `s3:${action}`;
