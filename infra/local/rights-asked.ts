import type { IncomingMessage } from 'node:http';
import { type Json, listAt, objectAt, parseJson, textAt } from './json.ts';
import { objectNamed } from './objects.ts';
import type { Place } from './place.ts';

/** One call of the AWS SDK as it comes in. */
export type AwsCall = {
  /** The function: its access key bears its name. */
  readonly caller: string;
  /** The service's name in `x-amz-target`; `s3` as the signature names it, and empty for SES: these have no such header. */
  readonly target: string;
  readonly action: string;
  readonly input: Json;
};

type Sent = Pick<IncomingMessage, 'headers' | 'method' | 'url'>;

export function readCall({ headers, method = '', url = '' }: Sent, body: Buffer): AwsCall {
  // Credential=<access key>/<day>/<region>/<service>/aws4_request (Signature Version 4)
  const [, caller = '', service] =
    /Credential=([^/]+)\/[^/]+\/[^/]+\/([^/]+)\//.exec(headers.authorization ?? '') ?? [];
  const [target = '', action = ''] = String(headers['x-amz-target'] ?? '').split('.');
  if (target !== '') return { caller, target, action, input: body.length === 0 ? {} : parseJson(body.toString()) };
  if (service === 's3') {
    const [Bucket = ''] = objectNamed(url).split('/');
    return { caller, target: 's3', action: objectActions[method] ?? method, input: { Bucket } };
  }
  const input = Object.fromEntries(new URLSearchParams(body.toString()));
  return { caller, target, action: input['Action'] ?? '', input };
}

const objectActions: Readonly<Record<string, string>> = {
  PUT: 'PutObject',
  GET: 'GetObject',
  DELETE: 'DeleteObject',
};

/** What IAM asks for before it lets this call through (AWS service authorization reference), as rights are written. */
export function rightsAsked({ target, action, input }: AwsCall, place: Place): readonly string[] {
  const arn = (service: string, resource: string) => `arn:aws:${service}:${place.region}:${place.account}:${resource}`;
  const named = (name: string) => textAt(input, name) ?? '';
  const on = (service: string, ...resources: readonly string[]) =>
    resources.map((each) => `${service}:${action} ${each}`);
  const set = `configuration-set/${named('ConfigurationSetName')}`;
  switch (target.split('_')[0]) {
    case 'DynamoDB':
      return tableParts(action, input).map(([part, table]) => `dynamodb:${part} ${arn('dynamodb', `table/${table}`)}`);
    case 'TrentService':
      return on('kms', named('KeyId'));
    case 'secretsmanager':
      return on('secretsmanager', named('SecretId'));
    case 's3':
      // Roles name the objects of a bucket as a whole.
      return on('s3', `arn:aws:s3:::${named('Bucket')}/*`);
    case 'PinpointSMSVoiceV2':
      return on('sms-voice', named('OriginationIdentity'), arn('sms-voice', set));
    case '':
      return on('ses', arn('ses', `identity/${named('Source').split('@')[1]}`), arn('ses', set));
    default:
      return [`${target}:${action} *`];
  }
}

type TablePart = readonly [action: string, tableOrIndex: string];

const transacted: Readonly<Record<string, string>> = {
  Get: 'GetItem',
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
};

/** A transaction needs the right of each of its parts (DynamoDB developer guide, "IAM with transactions"). */
function tableParts(action: string, input: Json): readonly TablePart[] {
  if (action.startsWith('Transact')) {
    return listAt(input, 'TransactItems')
      .flatMap((item) => Object.entries(objectAt(item)))
      .map(([part, of]) => [transacted[part] ?? part, textAt(of, 'TableName') ?? '']);
  }
  if (action.startsWith('Batch')) return Object.keys(objectAt(input, 'RequestItems')).map((table) => [action, table]);
  const table = textAt(input, 'TableName') ?? '';
  const index = textAt(input, 'IndexName');
  return [[action, index === undefined ? table : `${table}/index/${index}`]];
}
