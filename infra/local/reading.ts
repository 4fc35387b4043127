import type { Resource } from './assembly.ts';
import type { JsonObject } from './json.ts';

/** All resources of the app, and a way to their resolved properties. */
export type Reading = {
  readonly resources: readonly Resource[];
  readonly properties: (resource: Resource) => JsonObject;
};

export function isType(...types: readonly string[]): (resource: Resource) => boolean {
  return ({ type }) => types.includes(type);
}
