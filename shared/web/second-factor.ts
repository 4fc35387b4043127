import * as z from 'zod/mini';
import type { SecondFactor } from '../domain/settings/municipality.ts';

/** What the authorization request asks for: parameters, and claims of the ID token (OIDC Core 1.0 § 5.5). */
export type Asking = {
  readonly parameters: Readonly<Record<string, string>>;
  readonly idToken?: Readonly<Record<string, unknown>>;
};

/** A provider that can ask for the second factor does so now; one that cannot is found out by what its token says. */
export function askForFactor({ claim, oneOf }: SecondFactor): Asking {
  // OIDC Core 1.0 § 3.1.2.1 has a parameter of its own for `acr`; the others are asked for as claims.
  if (claim === 'acr') return { parameters: { acr_values: oneOf.join(' ') } };
  const [value] = oneOf;
  // Entra ID steps up to the authentication context that `acrs` names; of `amr` it only tells what was done.
  const wanted = claim === 'acrs' && value ? { essential: true, value } : { essential: true };
  return { parameters: {}, idToken: { [claim]: wanted } };
}

const values = z.union([z.array(z.string()), z.string()]);

/** Whether the provider vouches for a second factor: one of the words that count stands in the claim. */
export function hasSecondFactor(claims: unknown, { claim, oneOf }: SecondFactor): boolean {
  const read = z.safeParse(z.looseObject({ [claim]: values }), claims).data;
  const said = z.safeParse(values, read?.[claim]).data ?? [];
  return [said].flat().some((each) => oneOf.includes(each));
}
