import { Duration } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { AwsCustomResource, AwsCustomResourcePolicy, PhysicalResourceId } from 'aws-cdk-lib/custom-resources';
import { Construct } from 'constructs';
import type { Municipality } from '../../shared/domain/settings/municipality.ts';

type SettingsSeedProps = { readonly table: TableV2; readonly municipalities: readonly Municipality[] };

/** Puts the settings of each new municipality into the table once; from then on the table's row is the truth. */
export class SettingsSeed extends Construct {
  constructor(scope: Construct, id: string, { table, municipalities }: SettingsSeedProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Logs', { retention: RetentionDays.THREE_MONTHS });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    role.addToPolicy(
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [logGroup.logGroupArn],
      }),
    );
    for (const municipality of municipalities) {
      new AwsCustomResource(this, municipality.id, {
        resourceType: 'Custom::MunicipalitySettings',
        onCreate: {
          service: 'DynamoDB',
          action: 'PutItem',
          parameters: {
            TableName: table.tableName,
            Item: {
              pk: { S: `settings#${municipality.id}` },
              sk: { S: 'settings' },
              settings: { S: JSON.stringify(municipality) },
            },
            ConditionExpression: 'attribute_not_exists(pk)',
          },
          ignoreErrorCodesMatching: 'ConditionalCheckFailedException',
          physicalResourceId: PhysicalResourceId.of(`settings-${municipality.id}`),
        },
        role,
        logGroup,
        policy: AwsCustomResourcePolicy.fromStatements([
          new PolicyStatement({ actions: ['dynamodb:PutItem'], resources: [table.tableArn] }),
        ]),
        installLatestAwsSdk: false,
        timeout: Duration.minutes(1),
      });
    }
  }
}
