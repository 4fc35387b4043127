import { expect, test } from 'vitest';
import { masoy } from '../../infra/municipalities/masoy.ts';
import { readStaffClaims } from '../../shared/web/staff-claims.ts';

const hanna = { preferred_username: 'Hanna.Hav@masoy.example', roles: ['leader', 'something-else'], sid: 's' };

test('an employee is known by the name before the at sign, and by the roles we know', () => {
  expect(readStaffClaims(hanna, masoy)).toEqual({ ok: true, staffId: 'hanna.hav', roles: ['leader'], sid: 's' });
  expect(readStaffClaims({ ...hanna, roles: 'coordinator' }, masoy)).toMatchObject({ roles: ['coordinator'] });
});

test.each([
  ['somebody the municipality does not list', { ...hanna, preferred_username: 'eva.evig@masoy.example' }],
  ['a role we do not know', { ...hanna, roles: ['king'] }],
  ['no role', { ...hanna, roles: [] }],
  ['no roles claim', { preferred_username: 'hanna.hav' }],
  ['roles that are no list of names', { ...hanna, roles: [{ leader: true }] }],
  ['a name that is nobody', { ...hanna, preferred_username: '__proto__' }],
])('%s does not get in', (_, claims) => {
  expect(readStaffClaims(claims, masoy)).toMatchObject({ ok: false, reason: 'no-access' });
});

test('the roles may stand under the claim that the municipality’s settings name', () => {
  const groups = { ...masoy, signIn: { ...masoy.signIn, staff: { ...masoy.signIn.staff, rolesClaim: 'groups' } } };
  expect(readStaffClaims(hanna, groups)).toMatchObject({ ok: false });
  expect(readStaffClaims({ ...hanna, groups: ['deputy'] }, groups)).toMatchObject({ roles: ['deputy'] });
});

test('groups are the roles that the settings give them, and nothing where they are not named there', () => {
  const { staff } = masoy.signIn;
  const roles = { 'ip-ledere': ['leader', 'deputy'], 'ip-drift': ['administrator'] } as const;
  const mapped = { ...masoy, signIn: { ...masoy.signIn, staff: { ...staff, roles } } };
  const inGroups = (...groups: readonly string[]) => readStaffClaims({ ...hanna, roles: groups }, mapped);
  expect(inGroups('ip-ledere', 'alle')).toMatchObject({ roles: ['leader', 'deputy'] });
  expect(inGroups('ip-drift', 'ip-ledere')).toMatchObject({ roles: ['leader', 'deputy', 'administrator'] });
  for (const group of ['leader', 'administrator', 'alle', '__proto__']) {
    expect(inGroups(group)).toMatchObject({ ok: false, reason: 'no-access' });
  }
});

test.each([undefined, null, 'text', {}, { preferred_username: 7 }, { preferred_username: 'Two Words' }])(
  'malformed claims (%s) are said to be so',
  (claims) => {
    expect(readStaffClaims(claims, masoy)).toEqual({ ok: false, reason: 'malformed' });
  },
);
