import { describe, expect, test } from 'vitest';
import { matchRoute } from '../../../infra/local/routes.ts';

const routes = [
  '/',
  '/{municipality}',
  '/{municipality}/ansatt',
  '/{municipality}/ansatt/{proxy+}',
  '/{municipality}/{proxy+}',
].map((path) => ({ method: 'ANY', path, functionArn: path }));

describe('an address goes where API Gateway would send it', () => {
  test.each([
    ['/', '/', {}],
    ['/masoy', '/{municipality}', { municipality: 'masoy' }],
    ['/masoy/', '/{municipality}', { municipality: 'masoy' }],
    ['/masoy/ansatt', '/{municipality}/ansatt', { municipality: 'masoy' }],
    ['/masoy/ansatt/', '/{municipality}/ansatt', { municipality: 'masoy' }],
    ['/masoy/ansatt/sak/AB', '/{municipality}/ansatt/{proxy+}', { municipality: 'masoy', proxy: 'sak/AB' }],
    ['/masoy/nb/min-sak', '/{municipality}/{proxy+}', { municipality: 'masoy', proxy: 'nb/min-sak' }],
    ['/m%C3%A5s%C3%B8y', '/{municipality}', { municipality: 'måsøy' }],
    ['/%zz', '/{municipality}', { municipality: '%zz' }],
  ])('%s', (path, route, parameters) => {
    expect(matchRoute(routes, 'GET', path)).toEqual({ route: routes.find((each) => each.path === route), parameters });
  });

  test('and nowhere when no route fits', () => {
    expect(matchRoute(routes.slice(1, 2), 'GET', '/masoy/nb')).toBeUndefined();
    expect(matchRoute([{ method: 'POST', path: '/a', functionArn: 'x' }], 'GET', '/a')).toBeUndefined();
  });
});
