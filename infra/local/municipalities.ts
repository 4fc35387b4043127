import { at, isObject, type Json, type JsonObject, listAt, parseJson, textAt } from './json.ts';
import { type Place, staffIssuer } from './place.ts';
import type { Seed } from './system.ts';

/** What the runner needs of a municipality's settings: who works there and how people sign in. */
export type LocalMunicipality = {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly citizenClient: string;
  readonly staffClient: string;
  readonly rolesClaim: string;
  readonly coordinatingUnit: string;
  readonly units: readonly { readonly id: string; readonly leader: string; readonly deputy: string }[];
  readonly staff: readonly { readonly id: string; readonly name: string; readonly email: string }[];
};

export function municipalitiesOf(seeds: readonly Seed[]): readonly LocalMunicipality[] {
  return settingsOf(seeds).map(readMunicipality);
}

export function settingsOf(seeds: readonly Seed[]): readonly Json[] {
  return seeds.flatMap(({ item }) => {
    const settings = textAt(item, 'settings', 'S');
    return settings === undefined ? [] : [parseJson(settings)];
  });
}

/** From the settings as they stand in the table. */
export function readMunicipality(settings: Json): LocalMunicipality {
  const text = (of: Json, ...path: readonly string[]) => textAt(of, ...path) ?? '';
  return {
    id: text(settings, 'id'),
    name: text(settings, 'name'),
    language: text(settings, 'language'),
    citizenClient: text(settings, 'signIn', 'citizen', 'clientId'),
    staffClient: text(settings, 'signIn', 'staff', 'clientId'),
    rolesClaim: text(settings, 'signIn', 'staff', 'rolesClaim'),
    coordinatingUnit: text(settings, 'coordinatingUnit'),
    units: listAt(settings, 'units').map((unit) => ({
      id: text(unit, 'id'),
      leader: text(unit, 'leader'),
      deputy: text(unit, 'deputy'),
    })),
    staff: listAt(settings, 'staff').map((each) => ({
      id: text(each, 'id'),
      name: text(each, 'name'),
      email: text(each, 'email'),
    })),
  };
}

/** The settings as JSON text, with staff signing in at this start's stand-in. */
export function settingsHere(settings: string, place: Place): string {
  const parsed = parseJson(settings);
  const signIn = at(parsed, 'signIn');
  const staff = at(signIn, 'staff');
  if (!isObject(parsed) || !isObject(signIn) || !isObject(staff)) return settings;
  return JSON.stringify({ ...parsed, signIn: { ...signIn, staff: { ...staff, issuer: staffIssuer(place) } } });
}

export function seedHere(seed: Seed, place: Place): Seed {
  const settings = textAt(seed.item, 'settings', 'S');
  if (settings === undefined) return seed;
  const item: JsonObject = { ...seed.item, settings: { S: settingsHere(settings, place) } };
  return { ...seed, item };
}
