import { expect, test } from 'vitest';
import { localPath } from '../../shared/web/return-path.ts';

test.each([
  '/masoy/nb/',
  '/masoy/nb/soknad/hvem',
  '/masoy/ansatt/?enhet=a&liste=open',
  '/masoy/ansatt/sak/ABCD2345/decide?outcome=granted',
  '/masoy/nb/min-sak/ABCD2345',
])('one comes back to %s after signing in', (path) => {
  expect(localPath(path, 'masoy')).toBe(path);
});

test.each([
  'https://evil.example/masoy/',
  '//evil.example/masoy/',
  '/\\evil.example/masoy/',
  '/masoy/../../evil',
  '/masoy/%2e%2e/evil',
  '/masoy//../..//evil.example',
  '/fjordsund/nb/',
  'masoy/nb/',
  'javascript:alert(1)',
  '/masoy/\u0000',
  '/masoy/nb/#innhold',
  '/masoy/nb/?a=b#c',
  '/masoy/nb/?a=%0d%0ab',
  '/masoy/nb/?a=%5Cb',
  '/masoy/nb/?a=b\\c',
  '/masoy/nb/\r\nSet-Cookie: a=b',
  '/masoy/logg-inn/idporten',
  '/masoy/logg-ut/ferdig',
  `/masoy/${'a'.repeat(600)}`,
  '',
  null,
  undefined,
])('one is not led to %s', (path) => {
  expect(localPath(path, 'masoy')).toBeUndefined();
});
