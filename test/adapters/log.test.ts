import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { readEnv } from '../../shared/env.ts';
import { createCounts, createLog, errorName } from '../../shared/log.ts';

const lines: string[] = [];
beforeEach(() => {
  // Lambda keeps both streams in the same log.
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  lines.length = 0;
});

test('a log line carries a code and identifiers', () => {
  createLog('citizen-site').warn('notice-failed', { reference: 'ACDE2346', status: 503, municipality: 'masoy' });
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    level: 'WARN',
    message: 'notice-failed',
    service: 'citizen-site',
    reference: 'ACDE2346',
    status: 503,
    municipality: 'masoy',
  });
});

test('a log line names the trace of its request', () => {
  vi.stubEnv('_X_AMZN_TRACE_ID', 'Root=1-65e7a0b1-0123456789abcdef01234567;Parent=53995c3f42cd8ad8;Sampled=1');
  createLog('sweep-due').info('swept', { count: 3 });
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ xray_trace_id: '1-65e7a0b1-0123456789abcdef01234567', count: 3 });
});

test('a log line is one line of JSON, whatever its level', () => {
  const log = createLog('citizen-site');
  log.info('one');
  log.warn('two', { count: 0 });
  log.error('three');
  expect(lines.map((line) => JSON.parse(line).level)).toEqual(['INFO', 'WARN', 'ERROR']);
  expect(JSON.parse(lines[1] ?? '')).toMatchObject({ count: 0 });
  expect(lines).toEqual(Array(3).fill(expect.stringMatching(/^[^\n]+\n$/)));
});

test('what looks like no identifier, or like an identity number, is withheld', () => {
  createLog('citizen-site').error('odd', { reference: '03851598730', kind: 'Siv Syntetisk', requestId: 'siv@post.no' });
  expect(lines.join()).not.toMatch(/03851598730|Siv|siv@/);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ reference: 'withheld', kind: 'withheld', requestId: 'withheld' });
});

test('a text put together at run time is no code', () => {
  const name: string = 'Siv';
  // @ts-expect-error
  createLog('citizen-site').info(`opened by ${name}`);
  // @ts-expect-error
  createLog('citizen-site').info('opened', { name });
  expect(lines).toHaveLength(2);
});

test('a metric is one line, zero too', () => {
  createCounts('sweep-due').count('NoticesOverdue', 0);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    service: 'sweep-due',
    NoticesOverdue: 0,
    _aws: {
      CloudWatchMetrics: [
        {
          Namespace: 'IndividuellPlan',
          Dimensions: [['service']],
          Metrics: [{ Name: 'NoticesOverdue', Unit: 'Count' }],
        },
      ],
    },
  });
  expect(lines).toEqual([expect.stringMatching(/\}\n$/)]);
});

test('a metric of a kind of notice counts for the whole as well: an alarm names no kind', () => {
  createCounts('deliver-notices').count('NoticesSent', 1, 'routing');
  const sets = lines.map((line) => JSON.parse(line)._aws.CloudWatchMetrics[0].Dimensions);
  expect(sets).toEqual([[['service']], [['service', 'kind']]]);
  expect(JSON.parse(lines[1] ?? '')).toMatchObject({ kind: 'routing', NoticesSent: 1 });
});

test('a count needs no flush: it has left before the handler fails', () => {
  const counts = createCounts('sweep-due');
  counts.count('CasesMoved', 2);
  counts.count('CasesMoved', 3);
  expect(lines.map((line) => JSON.parse(line).CasesMoved)).toEqual([2, 3]);
});

test('of an error only its class is named', () => {
  expect(errorName(new RangeError('03851598730'))).toBe('RangeError');
  expect(errorName('03851598730')).toBe('string');
});

test('missing settings are named, all of them', () => {
  const schema = z.object({ CASE_TABLE: z.string(), SITE_ORIGIN: z.string() });
  vi.stubEnv('CASE_TABLE', undefined);
  vi.stubEnv('SITE_ORIGIN', undefined);
  expect(() => readEnv(schema)).toThrow('CASE_TABLE, SITE_ORIGIN');
  vi.stubEnv('CASE_TABLE', 'cases');
  vi.stubEnv('SITE_ORIGIN', 'https://ip.example');
  expect(readEnv(schema)).toEqual({ CASE_TABLE: 'cases', SITE_ORIGIN: 'https://ip.example' });
});
