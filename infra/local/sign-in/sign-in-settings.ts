import { type Json, listAt, numberAt } from '../json.ts';
import { type LocalMunicipality, readMunicipality } from '../municipalities.ts';
import { type Place, placeAt } from '../place.ts';

/** What the runner hands the identity providers' process. */
export type SignInSettings = { readonly place: Place; readonly municipalities: readonly LocalMunicipality[] };

export function readSignInSettings(given: Json): SignInSettings {
  const port = (numberAt(given, 'port') ?? 3001) - 1;
  return { place: placeAt(port), municipalities: listAt(given, 'municipalities').map(readMunicipality) };
}
