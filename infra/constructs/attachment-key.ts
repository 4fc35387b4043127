import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AnyPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/**
 * The key documents are sealed with at rest. S3 uses it on behalf of whoever may read or write the bucket, and of nobody
 * who comes to KMS directly (KMS developer guide, `kms:ViaService`): so no function's role names this key.
 */
export function attachmentKey(scope: Construct): Key {
  const { account, region } = Stack.of(scope);
  const key = new Key(scope, 'Key', {
    description: 'Encrypts the documents of cases at rest',
    enableKeyRotation: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: 'ThroughS3',
      principals: [new AnyPrincipal()],
      actions: ['kms:GenerateDataKey', 'kms:Decrypt', 'kms:DescribeKey'],
      resources: ['*'],
      conditions: {
        StringEquals: { 'kms:CallerAccount': account, 'kms:ViaService': `s3.${region}.amazonaws.com` },
      },
    }),
  );
  return key;
}
