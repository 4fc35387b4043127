import { describe, expect, test } from 'vitest';
import { createCookieJar } from '../../../infra/local/cookie-jar.ts';
import { formsOf } from '../../../infra/local/html-forms.ts';

test('a form is read with what it holds', () => {
  const [form] = formsOf(`<form method="post" action="/a?b=1&amp;c=2">
    <input type="hidden" name="formToken" value="t&quot;1"/><input name="name" value="Åse"/><input type="file" name="f"/>
    <input type="radio" name="r" value="1"/><input type="radio" name="r" value="2" checked/><input type="checkbox" name="c" value="x"/>
    <textarea name="t">\nline &amp; more</textarea><select name="s"><option value="a">A</option><option value="b" selected>B</option></select>
    <button name="add" value="services" data-person="p">Add</button></form>`);
  expect(form).toMatchObject({ method: 'post', action: '/a?b=1&c=2' });
  expect(form?.fields).toEqual([
    ['formToken', 't"1'],
    ['name', 'Åse'],
    ['r', '2'],
    ['t', 'line & more'],
    ['s', 'b'],
  ]);
  expect(form?.buttons).toMatchObject([{ name: 'add', value: 'services', attributes: { 'data-person': 'p' } }]);
});

describe('cookies', () => {
  const site = new URL('http://localhost:3000/masoy/nb');

  test('come back to their host on any port, below their path', () => {
    const jar = createCookieJar();
    jar.keep(site, ['__Host-ip-masoy=1; Path=/; Secure; HttpOnly; SameSite=Lax', 'part=2; Path=/masoy']);
    expect(jar.header(new URL('http://localhost:3000/masoy/x'), false)).toBe('__Host-ip-masoy=1; part=2');
    expect(jar.header(new URL('http://localhost:3000/other'), false)).toBe('__Host-ip-masoy=1');
    expect(jar.header(new URL('http://127.0.0.1:3001/masoy'), false)).toBe('');
  });

  test('stay at home on a form sent from another site', () => {
    const jar = createCookieJar();
    jar.keep(site, ['a=1; SameSite=Lax']);
    expect(jar.header(site, true)).toBe('');
  });

  test('go when their age is nothing or their end is the epoch, not when the clock is merely moved', () => {
    const jar = createCookieJar();
    jar.keep(site, ['a=1; expires=Sat, 01 Nov 2025 00:00:00 GMT', 'b=1', 'c=1']);
    jar.keep(site, ['b=; Max-Age=0', 'c=; expires=Thu, 01 Jan 1970 00:00:00 GMT']);
    expect(jar.names()).toEqual(['a']);
  });
});
