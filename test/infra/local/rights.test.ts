import { expect, test } from 'vitest';
import type { Assembly, Stack } from '../../../infra/local/assembly.ts';
import { resourcesOf } from '../../../infra/local/assembly.ts';
import type { Json, JsonObject } from '../../../infra/local/json.ts';
import { placeAt } from '../../../infra/local/place.ts';
import { rightsOf } from '../../../infra/local/rights.ts';
import { createResolver } from '../../../infra/local/template.ts';

const table = 'arn:aws:dynamodb:eu-north-1:000000000000:table/Cases';
const getItem: JsonObject = {
  Effect: 'Allow',
  Action: 'dynamodb:GetItem',
  Resource: { 'Fn::GetAtt': ['Cases', 'Arn'] },
};

/** The rights of one function whose role has these statements. */
function rights(statements: readonly Json[], role: JsonObject = {}): readonly string[] {
  const stack: Stack = { name: 'Service', assets: new Map(), template: { Resources: resources(statements, role) } };
  const assembly: Assembly = { directory: '/', stacks: [stack] };
  const all = resourcesOf(assembly);
  const [lambda] = all.filter(({ type }) => type === 'AWS::Lambda::Function');
  if (!lambda) throw new Error('no function');
  return rightsOf(lambda, { resources: all, properties: createResolver(assembly, placeAt(3000)).properties });
}

function resources(statements: readonly Json[], role: JsonObject): JsonObject {
  const policy = (name: string, Statement: readonly Json[]): JsonObject => ({
    Type: 'AWS::IAM::Policy',
    Properties: { Roles: [{ Ref: name }], PolicyDocument: { Statement } },
  });
  return {
    Cases: { Type: 'AWS::DynamoDB::GlobalTable', Properties: {} },
    Role: { Type: 'AWS::IAM::Role', Properties: role },
    Own: policy('Role', statements),
    Others: policy('OtherRole', [{ Effect: 'Allow', Action: 'kms:Decrypt', Resource: '*' }]),
    Function: { Type: 'AWS::Lambda::Function', Properties: { Role: { 'Fn::GetAtt': ['Role', 'Arn'] } } },
  };
}

test('a function may do what the policies of its own role say, each action on each resource', () => {
  const send = { Effect: 'Allow', Action: ['ses:SendRawEmail', 'ses:SendEmail'], Resource: ['one', 'other'] };
  expect(rights([getItem, send])).toEqual([
    `dynamodb:GetItem ${table}`,
    'ses:SendRawEmail one',
    'ses:SendRawEmail other',
    'ses:SendEmail one',
    'ses:SendEmail other',
  ]);
});

test.each([
  ['a refusal', [{ ...getItem, Effect: 'Deny' }], {}],
  ['a condition', [{ ...getItem, Condition: {} }], {}],
  ['a managed policy', [getItem], { ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'] }],
  ['a policy inside the role', [getItem], { Policies: [{}] }],
])('%s is nothing that could be passed over in silence', (_what, statements, role) => {
  expect(() => rights(statements, role)).toThrow();
});
