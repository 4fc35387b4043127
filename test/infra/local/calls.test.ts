import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createRoleGate, openCallRecord } from '../../../infra/local/calls.ts';
import type { Json } from '../../../infra/local/json.ts';
import { placeAt } from '../../../infra/local/place.ts';
import { readCall, rightsAsked } from '../../../infra/local/rights-asked.ts';
import { openStateFolder } from '../../../infra/local/state-folder.ts';

const arn = 'arn:aws:dynamodb:eu-north-1:000000000000:table/cases';
const place = placeAt(3000);
const newState = () => openStateFolder(mkdtempSync(join(tmpdir(), 'local-calls-')), false);
const call = (action: string, input: Json, target = 'DynamoDB_20120810') => ({
  caller: 'sweep-due',
  target,
  action,
  input,
});

function asked(action: string, input: Json, target?: string): readonly string[] {
  return rightsAsked(call(action, input, target), place);
}

test('a read of an index asks for the index, not for the table', () => {
  expect(asked('GetItem', { TableName: 'cases' })).toEqual([`dynamodb:GetItem ${arn}`]);
  expect(asked('Query', { TableName: 'cases', IndexName: 'due' })).toEqual([`dynamodb:Query ${arn}/index/due`]);
});

test('a transaction asks for the action of each of its parts', () => {
  const TransactItems = ['Put', 'Update', 'Delete', 'ConditionCheck'].map((part) => ({
    [part]: { TableName: 'cases' },
  }));
  expect(asked('TransactWriteItems', { TransactItems })).toEqual(
    ['PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'].map((action) => `dynamodb:${action} ${arn}`),
  );
});

test('a mail asks for its sender’s domain and its configuration set, an SMS for its sender and its set', () => {
  const mail = { Source: 'ip@masoy.example', ConfigurationSetName: 'set' };
  expect(asked('SendRawEmail', mail, '')).toEqual([
    'ses:SendRawEmail arn:aws:ses:eu-north-1:000000000000:identity/masoy.example',
    'ses:SendRawEmail arn:aws:ses:eu-north-1:000000000000:configuration-set/set',
  ]);
  const text = { OriginationIdentity: 'arn:pool', ConfigurationSetName: 'set' };
  expect(asked('SendTextMessage', text, 'PinpointSMSVoiceV2')).toEqual([
    'sms-voice:SendTextMessage arn:pool',
    'sms-voice:SendTextMessage arn:aws:sms-voice:eu-north-1:000000000000:configuration-set/set',
  ]);
});

test('keys and secrets are named by the call; a service that is not known here is asked for as a whole', () => {
  expect(asked('Decrypt', { KeyId: 'arn:key' }, 'TrentService')).toEqual(['kms:Decrypt arn:key']);
  expect(asked('GetSecretValue', { SecretId: 'arn:s' }, 'secretsmanager')).toEqual([
    'secretsmanager:GetSecretValue arn:s',
  ]);
  expect(asked('SendMessage', {}, 'AmazonSQS')).toEqual(['AmazonSQS:SendMessage *']);
});

test('a document asks for the objects of its bucket, by the method of the call and the service that it is signed for', () => {
  const headers = { authorization: 'AWS4-HMAC-SHA256 Credential=citizen-site/20260305/eu-north-1/s3/aws4_request, …' };
  const sent = (method: string) =>
    readCall({ method, url: '/documents/masoy/ACDE2346/id?x-id=Get', headers }, Buffer.of(0));
  expect(sent('PUT')).toMatchObject({ caller: 'citizen-site', target: 's3' });
  expect(['PUT', 'GET', 'DELETE'].flatMap((method) => rightsAsked(sent(method), place))).toEqual(
    ['PutObject', 'GetObject', 'DeleteObject'].map((action) => `s3:${action} arn:aws:s3:::documents/*`),
  );
});

test('a call that the role lacks is refused, and every call is noted', () => {
  const calls = openCallRecord(newState());
  const refusal = createRoleGate(new Map([['sweep-due', [`dynamodb:GetItem ${arn}`, 'xray:Put *']]]), calls, place);
  expect(refusal(call('GetItem', { TableName: 'cases' }))).toBeUndefined();
  expect(refusal(call('Scan', { TableName: 'cases' }))).toBe(
    `The role of sweep-due does not allow dynamodb:Scan ${arn}.`,
  );
  expect(refusal(call('GetItem', { TableName: 'others' }))).toMatch(/does not allow dynamodb:GetItem/);
  expect(refusal({ ...call('GetItem', { TableName: 'cases' }), caller: 'nobody' })).toMatch(/^The role of nobody/);
  expect(Object.keys(calls.all())).toEqual(['sweep-due', 'nobody']);
  expect(Object.keys(calls.all()['sweep-due'] ?? {})).toEqual(['dynamodb:GetItem', 'dynamodb:Scan']);
});

test('what was called is known after a restart', () => {
  const state = newState();
  openCallRecord(state).add('sweep-due', ['kms:Decrypt b', 'kms:Decrypt a']);
  const again = openCallRecord(state);
  again.add('sweep-due', ['ses:SendRawEmail c', 'kms:Decrypt a']);
  expect(openCallRecord(state).all()).toEqual({
    'sweep-due': { 'kms:Decrypt': ['a', 'b'], 'ses:SendRawEmail': ['c'] },
  });
});
