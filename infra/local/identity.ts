import type { Resource } from './assembly.ts';
import type { Json } from './json.ts';
import type { Place } from './place.ts';

/** What CloudFormation would give back for a resource: the same on every start, since stored rows name it. */
export type Identity = {
  ref(resource: Resource): string;
  attribute(resource: Resource, name: string): string | undefined;
};

type Resolve = (resource: Resource, value: Json) => Json;

/** The property that names a resource, where a template may give it a name of its own. */
const nameProperty: Readonly<Record<string, string>> = {
  'AWS::DynamoDB::GlobalTable': 'TableName',
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::KMS::Alias': 'AliasName',
  'AWS::SES::ConfigurationSet': 'Name',
  'AWS::SMSVOICE::ConfigurationSet': 'ConfigurationSetName',
  'AWS::SES::EmailIdentity': 'EmailIdentity',
  'AWS::SNS::Topic': 'TopicName',
  'AWS::SQS::Queue': 'QueueName',
  'AWS::Logs::LogGroup': 'LogGroupName',
  'AWS::Events::Rule': 'Name',
  'AWS::Events::EventBus': 'Name',
  'AWS::S3::Bucket': 'BucketName',
  'AWS::Scheduler::Schedule': 'Name',
  'AWS::ApiGateway::Stage': 'StageName',
  'AWS::SecretsManager::Secret': 'Name',
  'AWS::IAM::Role': 'RoleName',
};

const arnForms: Readonly<Record<string, string>> = {
  'AWS::DynamoDB::GlobalTable': 'dynamodb:REGION:ACCOUNT:table/NAME',
  'AWS::DynamoDB::Table': 'dynamodb:REGION:ACCOUNT:table/NAME',
  'AWS::Lambda::Function': 'lambda:REGION:ACCOUNT:function:NAME',
  'AWS::KMS::Key': 'kms:REGION:ACCOUNT:key/NAME',
  'AWS::SNS::Topic': 'sns:REGION:ACCOUNT:NAME',
  'AWS::S3::Bucket': 's3:::NAME',
  'AWS::SQS::Queue': 'sqs:REGION:ACCOUNT:NAME',
  'AWS::IAM::Role': 'iam::ACCOUNT:role/NAME',
  'AWS::Logs::LogGroup': 'logs:REGION:ACCOUNT:log-group:NAME:*',
  'AWS::SecretsManager::Secret': 'secretsmanager:REGION:ACCOUNT:secret:NAME-local1',
  'AWS::Events::Rule': 'events:REGION:ACCOUNT:rule/NAME',
  'AWS::Events::EventBus': 'events:REGION:ACCOUNT:event-bus/NAME',
};

/** Resources whose Ref is an ARN rather than a name (CloudFormation template reference, "Return values"). */
const refIsArn = new Set(['AWS::SNS::Topic', 'AWS::SecretsManager::Secret']);

export function createIdentity(place: Place, resolve: Resolve): Identity {
  const nameOf = (resource: Resource) => {
    const given = resource.properties[nameProperty[resource.type] ?? ''];
    const name = given === undefined ? undefined : resolve(resource, given);
    return typeof name === 'string' ? name : resource.id;
  };
  const arnOf = (resource: Resource) => {
    const form = arnForms[resource.type] ?? `${resource.type.split('::')[1]?.toLowerCase()}:REGION:ACCOUNT:NAME`;
    const full = form.replace('REGION', place.region).replace('ACCOUNT', place.account);
    return `arn:aws:${full.replace('NAME', nameOf(resource))}`;
  };
  const attribute = (resource: Resource, name: string) => {
    if (name === 'Arn') return arnOf(resource);
    if (name === 'StreamArn') return `${arnOf(resource)}/stream/local`;
    if (name === 'RootResourceId') return `${resource.id}.root`;
    const same = resource.properties[name];
    const value = same === undefined ? undefined : resolve(resource, same);
    return typeof value === 'string' ? value : undefined;
  };
  return { ref: (resource) => (refIsArn.has(resource.type) ? arnOf(resource) : nameOf(resource)), attribute };
}
