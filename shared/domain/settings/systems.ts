import type { Municipality } from './municipality.ts';

/** What another system may be let do; spelled as Maskinporten spells scopes, `prefix:name`. */
export const systemScopes = [
  'ip:applications.write',
  'ip:consents.write',
  'ip:reports.write',
  'ip:cases.read',
  'ip:changes.read',
] as const;

export type SystemScope = (typeof systemScopes)[number];

/** What an organisation's systems may do in one municipality; whatever is not named here they may not. */
export type SystemAccess = {
  /** Nine digits, as in Enhetsregisteret. */
  readonly organisation: string;
  readonly name: string;
  readonly scopes: readonly SystemScope[];
};

/** Which scopes this organisation has here; nothing for one that the municipality does not know. */
export function scopesOf(
  organisation: string,
  { systems }: Pick<Municipality, 'systems'>,
): readonly SystemScope[] | undefined {
  return systems.find((system) => system.organisation === organisation)?.scopes;
}
