import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AnyPrincipal, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/**
 * The key the table is encrypted at rest with. DynamoDB uses it on behalf of whoever may use the table, and of nobody
 * who comes to KMS directly (DynamoDB developer guide, "Authorizing use of your customer managed key"): so no
 * function's role names this key.
 */
export function tableKey(scope: Construct): Key {
  const key = new Key(scope, 'Key', {
    description: 'Encrypts the case table at rest',
    enableKeyRotation: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  key.addToResourcePolicy(throughDynamoDb(Stack.of(scope)));
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: 'DynamoDbItself',
      principals: [new ServicePrincipal('dynamodb.amazonaws.com')],
      actions: ['kms:Describe*', 'kms:Get*', 'kms:List*'],
      resources: ['*'],
    }),
  );
  return key;
}

function throughDynamoDb({ account, region }: Stack): PolicyStatement {
  return new PolicyStatement({
    sid: 'ThroughDynamoDb',
    principals: [new AnyPrincipal()],
    actions: [
      'kms:Encrypt',
      'kms:Decrypt',
      'kms:ReEncrypt*',
      'kms:GenerateDataKey*',
      'kms:DescribeKey',
      'kms:CreateGrant',
    ],
    resources: ['*'],
    conditions: {
      StringEquals: { 'kms:CallerAccount': account, 'kms:ViaService': `dynamodb.${region}.amazonaws.com` },
    },
  });
}
