import { expect, test } from 'vitest';
import type { Role } from '../../../shared/domain/applying/application.ts';
import type { RoleCheck } from '../../../shared/domain/case.ts';
import { mayConsent } from '../../../shared/domain/parties/may-consent.ts';

const everyRole: [Role, RoleCheck, boolean][] = [
  ['self', 'not-needed', true],
  ...(['parent', 'guardian', 'representative'] as const).flatMap((role): [Role, RoleCheck, boolean][] => [
    [role, 'unchecked', false],
    [role, 'refused', false],
    [role, 'accepted', true],
  ]),
  ...(['nextOfKin', 'service', 'other'] as const).flatMap((role): [Role, RoleCheck, boolean][] => [
    [role, 'unchecked', false],
    [role, 'accepted', false],
  ]),
];

test.each(everyRole)('%s, role %s, may consent: %s', (role, roleCheck, expected) => {
  expect(mayConsent({ role, roleCheck })).toBe(expected);
});
