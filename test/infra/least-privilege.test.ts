import { expect, test } from 'vitest';
import { gapsBetween } from '../support/least-privilege.ts';

const role = [
  'logs:PutLogEvents arn:log',
  'dynamodb:GetItem arn:cases',
  'dynamodb:Query arn:cases/index/due',
  'sqs:SendMessage arn:failures',
];
const used = ['dynamodb:GetItem arn:cases', 'dynamodb:Query arn:cases/index/due'];

test('a role that holds what its function uses, and what AWS uses in its name, is exact', () => {
  expect(gapsBetween(role, used)).toEqual({ lacking: [], idle: [] });
});

test.each([
  ['an action', 'dynamodb:DeleteItem arn:cases'],
  ['an index', 'dynamodb:Query arn:cases/index/unitQueue'],
  ['the table beside its index', 'dynamodb:Query arn:cases'],
  ['another key', 'kms:Decrypt arn:persons'],
])('%s that nothing uses is found in the role', (_what, right) => {
  expect(gapsBetween([...role, right], used)).toEqual({ lacking: [], idle: [right] });
});

test('an action on everything is not excused by its use on one thing', () => {
  const broad = role.map((right) => right.replace('GetItem arn:cases', 'GetItem *'));
  expect(gapsBetween(broad, used)).toMatchObject({ idle: ['dynamodb:GetItem *'] });
});

test.each([
  ['an action', 'dynamodb:PutItem arn:cases'],
  ['a resource', 'dynamodb:GetItem arn:others'],
])('%s that the role lacks is found in what was used', (_what, right) => {
  expect(gapsBetween(role, [...used, right])).toEqual({ lacking: [right], idle: [] });
});
