import { expect, test } from 'vitest';
import { masoy } from '../../infra/municipalities/masoy.ts';
import { municipalityShape } from '../../shared/adapters/rows/municipality-shape.ts';
import { type SecondFactor, usualSecondFactor } from '../../shared/domain/settings/municipality.ts';
import { askForFactor, hasSecondFactor } from '../../shared/web/second-factor.ts';

const context: SecondFactor = { claim: 'acrs', oneOf: ['c1', 'c2'] };
const level: SecondFactor = { claim: 'acr', oneOf: ['loa3', 'loa4'] };

test.each<[string, unknown, SecondFactor, boolean]>([
  ['password and one factor more', { amr: ['pwd', 'mfa'] }, usualSecondFactor, true],
  ['password alone', { amr: ['pwd'] }, usualSecondFactor, false],
  ['a claim that is not there', {}, usualSecondFactor, false],
  ['an empty claim', { amr: [] }, usualSecondFactor, false],
  ['a word that only resembles', { amr: ['mfa2', 'MFA'] }, usualSecondFactor, false],
  ['one word for a list', { amr: 'mfa' }, usualSecondFactor, true],
  ['words that are no text', { amr: [{ mfa: true }] }, usualSecondFactor, false],
  ['the word in another claim', { acr: 'mfa', roles: ['mfa'] }, usualSecondFactor, false],
  ['an authentication context of ours', { acrs: ['c9', 'c2'] }, context, true],
  ['another authentication context', { acrs: ['c9'], amr: ['mfa'] }, context, false],
  ['a level that counts', { acr: 'loa4' }, level, true],
  ['a level that does not', { acr: 'loa2' }, level, false],
  ['no claims at all', undefined, usualSecondFactor, false],
  ['what every object inherits', { amr: ['pwd'] }, { claim: 'amr', oneOf: ['constructor'] }, false],
])('%s', (_, claims, factor, holds) => {
  expect(hasSecondFactor(claims, factor)).toBe(holds);
});

test('each provider is asked in its own way', () => {
  expect(askForFactor(usualSecondFactor)).toEqual({ parameters: {}, idToken: { amr: { essential: true } } });
  expect(askForFactor(context)).toEqual({ parameters: {}, idToken: { acrs: { essential: true, value: 'c1' } } });
  expect(askForFactor(level)).toEqual({ parameters: { acr_values: 'loa3 loa4' } });
});

test('settings that say nothing of it ask for the usual; settings without a word that counts are none', () => {
  const { secondFactor: _, ...before } = masoy.signIn.staff;
  const stored = (staff: unknown) => ({ ...masoy, signIn: { ...masoy.signIn, staff } });
  expect(municipalityShape.parse(stored(before)).signIn.staff.secondFactor).toEqual(usualSecondFactor);
  const wordless = { ...before, secondFactor: { claim: 'amr', oneOf: [] } };
  expect(municipalityShape.safeParse(stored(wordless)).success).toBe(false);
});
