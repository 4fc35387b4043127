import { expect, test } from 'vitest';
import { parseJson } from '../../../infra/local/json.ts';
import { readMunicipality } from '../../../infra/local/municipalities.ts';
import { staffOf } from '../../../infra/local/people.ts';
import { createStaffRoles, readRolesWish } from '../../../infra/local/staff-roles.ts';
import { masoy } from '../../../infra/municipalities/masoy.ts';

const municipalities = [readMunicipality(parseJson(JSON.stringify(masoy)))];

test('an employee can be given other roles at the provider, or none', () => {
  const roles = createStaffRoles();
  const [hanna] = staffOf(municipalities);
  if (!hanna) throw new Error('nobody works there');
  expect(roles.of(hanna)).toEqual(['leader', 'coordinating-unit']);
  const wish = readRolesWish({ person: 'hanna.hav', roles: ['leader'] }, municipalities);
  if (!wish) throw new Error('not understood');
  roles.set(wish);
  expect(roles.of(hanna)).toEqual(['leader']);
  expect(readRolesWish({ person: 'hanna.hav', roles: [] }, municipalities)).toEqual({ person: 'hanna.hav', roles: [] });
});

test.each([
  null,
  {},
  { person: 'hanna.hav' },
  { person: 'nobody', roles: [] },
  { person: 'hanna.hav', roles: ['king'] },
  { person: 'hanna.hav', roles: 'leader' },
])('a wish that names no known person or role (%j) is refused', (wish) => {
  expect(readRolesWish(wish, municipalities)).toBeUndefined();
});
