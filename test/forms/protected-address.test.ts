import { expect, test } from 'vitest';
import { withAddressProtected, withoutAddress } from '../../forms/protected-address/without-address.ts';
import { wholeAnswers } from '../support/application-answers.ts';

const lives = { 'address.street': 'Strandgata 2', 'address.postalCode': '9690', 'address.city': 'Havøysund' };
const { protectedAddress: _, ...sent } = wholeAnswers();

test('all of the address is taken out of what was sent, and nothing else', () => {
  const { 'address.street': __, 'address.postalCode': ___, 'address.city': ____, ...rest } = sent;
  expect(withoutAddress({ ...sent, ...lives })).toEqual(rest);
});

test('what was sent reads as if the address had been said to be protected then', () => {
  expect(withAddressProtected({ ...sent, ...lives })).toEqual({ ...withoutAddress(sent), protectedAddress: 'yes' });
});
