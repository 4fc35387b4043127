import { expect, test } from 'vitest';
import type { Assembly, Stack } from '../../../infra/local/assembly.ts';
import type { Json, JsonObject } from '../../../infra/local/json.ts';
import { placeAt } from '../../../infra/local/place.ts';
import { createResolver } from '../../../infra/local/template.ts';

const data = stack('Data', {
  Resources: {
    Table: { Type: 'AWS::DynamoDB::GlobalTable', Properties: {} },
    Key: { Type: 'AWS::KMS::Key', Properties: {} },
    Named: { Type: 'AWS::SES::ConfigurationSet', Properties: { Name: 'receipts' } },
  },
  Outputs: {
    TableName: { Value: { Ref: 'Table' }, Export: { Name: 'Data:Table' } },
    KeyArn: { Value: { 'Fn::GetAtt': ['Key', 'Arn'] } },
  },
});
const service = stack('Service', { Resources: {}, Parameters: { Version: { Default: '12' } } });

function stack(name: string, template: JsonObject): Stack {
  return { name, template, assets: new Map() };
}

function resolved(value: Json, within = service): Json {
  const assembly: Assembly = { directory: '/', stacks: [data, service] };
  return createResolver(assembly, placeAt(3000)).resolve(within, value);
}

test('a reference to another stack is what that stack puts out', () => {
  const value = { 'Fn::GetStackOutput': { StackName: 'Data', OutputName: 'KeyArn' } };
  expect(resolved(value)).toBe('arn:aws:kms:eu-north-1:000000000000:key/Key');
  expect(resolved({ 'Fn::ImportValue': 'Data:Table' })).toBe('Table');
});

test('names, ARNs and parameters are found wherever they stand', () => {
  expect(resolved({ set: [{ Ref: 'Named' }] }, data)).toEqual({ set: ['receipts'] });
  expect(resolved({ 'Fn::GetAtt': 'Table.Arn' }, data)).toBe('arn:aws:dynamodb:eu-north-1:000000000000:table/Table');
  expect(resolved({ Ref: 'Version' })).toBe('12');
});

test('texts are put together from their parts', () => {
  expect(resolved({ 'Fn::Join': ['/', ['a', { Ref: 'AWS::Region' }]] })).toBe('a/eu-north-1');
  const placeholder = (name: string) => `\${${name}}`;
  const text = ['Own', 'AWS::AccountId', '!Kept'].map(placeholder).join('-');
  expect(resolved({ 'Fn::Sub': [text, { Own: 'x' }] })).toBe(`x-000000000000-${placeholder('Kept')}`);
  expect(resolved({ 'Fn::Select': [1, { 'Fn::Split': ['-', 'a-b-c'] }] })).toBe('b');
});

test('what AWS::NoValue stands for is not there', () => {
  expect(resolved({ kept: 1, dropped: { Ref: 'AWS::NoValue' } })).toEqual({ kept: 1 });
});

test.each([
  { Ref: 'Nobody' },
  { 'Fn::GetAtt': ['Nobody', 'Arn'] },
  { 'Fn::GetStackOutput': { StackName: 'Elsewhere', OutputName: 'X' } },
  { 'Fn::ImportValue': 'nobody:exports' },
  { 'Fn::FindInMap': ['A', 'B', 'C'] },
])('%j cannot be resolved, and is named', (value) => {
  const [name] = Object.keys(value);
  expect(() => resolved(value)).toThrow(name);
});
