import { type Assembly, assetPath, type Resource, resourcesOf } from './assembly.ts';
import { type JsonObject, numberAt, objectAt, parseJson, required, textAt } from './json.ts';
import type { Place } from './place.ts';
import { isType, type Reading } from './reading.ts';
import { rightsOf } from './rights.ts';
import { type Api, readApi } from './system-api.ts';
import { readTriggers, type Triggers } from './system-triggers.ts';
import { createResolver } from './template.ts';

export type FunctionDefinition = {
  /** The folder below functions/. */
  readonly name: string;
  readonly arn: string;
  readonly directory: string;
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
};

/** A row that the deploy puts into a table once. */
export type Seed = { readonly table: string; readonly item: JsonObject };

export type System = {
  readonly functions: readonly FunctionDefinition[];
  /** What each function may do, by its name; see rights.ts. */
  readonly roles: ReadonlyMap<string, readonly string[]>;
  readonly tables: readonly JsonObject[];
  readonly seeds: readonly Seed[];
  readonly api: Api;
  readonly triggers: Triggers;
  /** Resource types that have no counterpart here. */
  readonly notRun: readonly string[];
};

/** What the synthesised app says is to be run. */
export function readSystem(assembly: Assembly, place: Place): System {
  const { properties } = createResolver(assembly, place);
  const resources = resourcesOf(assembly);
  const reading: Reading = { resources, properties };
  const api = readApi(reading);
  const triggers = readTriggers(reading);
  const invoked = new Set([...api.routes.map(({ functionArn }) => functionArn), ...triggers.functionArns]);
  // The deploy's own helpers (custom resources) are functions too, but nothing here invokes them.
  const lambdas = resources.filter(isType('AWS::Lambda::Function')).filter((each) => invoked.has(arnOf(each, place)));
  return {
    functions: lambdas.map((lambda) => readFunction(lambda, reading, place)),
    roles: new Map(lambdas.map((lambda) => [nameOf(lambda), rightsOf(lambda, reading)])),
    tables: resources
      .filter(({ type }) => type === 'AWS::DynamoDB::GlobalTable' || type === 'AWS::DynamoDB::Table')
      .map((resource) => ({ TableName: resource.id, ...properties(resource) })),
    seeds: resources.flatMap((resource) => readSeed(resource, reading) ?? []),
    api,
    triggers,
    notRun: [...new Set(resources.map(({ type }) => type))].filter((type) => !handled(type)).sort(),
  };
}

function arnOf({ id, properties }: Resource, { region, account }: Place): string {
  return `arn:aws:lambda:${region}:${account}:function:${textAt(properties, 'FunctionName') ?? id}`;
}

function nameOf({ id, properties }: Resource): string {
  return textAt(properties, 'Description')?.replace(/^functions\//, '') ?? id;
}

function readFunction(resource: Resource, { properties }: Reading, place: Place): FunctionDefinition {
  const known = properties(resource);
  const key = required(textAt(known, 'Code', 'S3Key'), `the code of ${resource.id}`);
  const variables = Object.entries(objectAt(known, 'Environment', 'Variables'));
  return {
    name: nameOf(resource),
    arn: arnOf(resource, place),
    directory: required(assetPath(resource.stack, key), `the asset ${key} of ${resource.id}`),
    handler: textAt(known, 'Handler') ?? 'index.handler',
    environment: Object.fromEntries(variables.map(([name, value]) => [name, String(value)])),
    timeoutSeconds: numberAt(known, 'Timeout') ?? 3,
    memoryMb: numberAt(known, 'MemorySize') ?? 128,
  };
}

/** aws-cdk-lib's AwsCustomResource carries the call it makes as JSON text. */
function readSeed(resource: Resource, { properties }: Reading): Seed | undefined {
  if (!resource.type.startsWith('Custom::')) return undefined;
  const call = textAt(properties(resource), 'Create');
  if (call === undefined) return undefined;
  const parsed = parseJson(call);
  if (textAt(parsed, 'action')?.toLowerCase() !== 'putitem') return undefined;
  const table = required(textAt(parsed, 'parameters', 'TableName'), `the table that ${resource.id} fills`);
  return { table, item: objectAt(parsed, 'parameters', 'Item') };
}

/** Run here, or with nothing to run: rights, logs, alarms, encryption at rest, deploy plumbing. */
const handledTypes = new Set([
  'AWS::ApiGateway::Account',
  'AWS::ApiGateway::Deployment',
  'AWS::ApiGateway::GatewayResponse',
  'AWS::ApiGateway::Method',
  'AWS::ApiGateway::Resource',
  'AWS::ApiGateway::RestApi',
  'AWS::ApiGateway::Stage',
  'AWS::CDK::Metadata',
  'AWS::CloudWatch::Alarm',
  'AWS::CloudWatch::Dashboard',
  'AWS::DynamoDB::GlobalTable',
  'AWS::DynamoDB::Table',
  'AWS::Events::EventBus',
  'AWS::Events::Rule',
  'AWS::GuardDuty::MalwareProtectionPlan',
  'AWS::IAM::Policy',
  'AWS::IAM::Role',
  'AWS::KMS::Alias',
  'AWS::KMS::Key',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::Function',
  'AWS::Lambda::Permission',
  'AWS::Logs::LogGroup',
  'AWS::Pipes::Pipe',
  'AWS::S3::Bucket',
  'AWS::S3::BucketPolicy',
  'AWS::SES::ConfigurationSet',
  'AWS::SES::ConfigurationSetEventDestination',
  'AWS::SMSVOICE::ConfigurationSet',
  'AWS::SNS::Subscription',
  'AWS::SNS::Topic',
  'AWS::SNS::TopicPolicy',
  'AWS::Scheduler::Schedule',
  'AWS::SecretsManager::Secret',
]);

function handled(type: string): boolean {
  return handledTypes.has(type) || type.startsWith('Custom::');
}
