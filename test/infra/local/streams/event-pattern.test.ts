import { expect, test } from 'vitest';
import { matches } from '../../../../infra/local/streams/event-pattern.ts';

const event = { source: 'aws.ses', detail: { tags: { set: ['a', 'b'] }, count: 4 }, name: 'notice#1' };

test.each([
  { source: ['aws.ses'] },
  { source: ['aws.sns', 'aws.ses'] },
  { detail: { tags: { set: ['b'] } } },
  { name: [{ prefix: 'notice#' }] },
  { name: [{ suffix: '#1' }] },
  { name: [{ 'anything-but': ['other'] }] },
  { missing: [{ exists: false }] },
  { detail: { count: [{ numeric: ['>', 3, '<=', 4] }] } },
  { $or: [{ source: ['x'] }, { name: [{ exists: true }] }] },
])('%j passes', (pattern) => {
  expect(matches(pattern, event)).toBe(true);
});

test.each([
  { source: ['aws.sns'] },
  { source: ['aws.ses'], name: ['other'] },
  { detail: { tags: { set: ['c'] } } },
  { missing: ['x'] },
  { name: [{ 'anything-but': ['notice#1'] }] },
  { detail: { count: [{ numeric: ['>', 4] }] } },
])('%j does not', (pattern) => {
  expect(matches(pattern, event)).toBe(false);
});

test('a rule that is not known here is an error, not a silent yes or no', () => {
  expect(() => matches({ name: [{ cidr: '10.0.0.0/8' }] }, event)).toThrow('cidr');
});
