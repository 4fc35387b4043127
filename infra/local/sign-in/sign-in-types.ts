import type { JsonObject } from '../json.ts';
import type { ChoiceGroup } from './sign-in-pages.ts';

export type Account = {
  readonly id: string;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly highestLevel?: 'substantial' | 'high';
  /** How they prove who they are (RFC 8176). */
  readonly amr: readonly string[];
};

export type TenantClient = {
  readonly id: string;
  readonly redirectUri: string;
  readonly afterSignOut: string;
  /** Called in a frame with `iss` and `sid` when somebody signs out. */
  readonly frontChannelSignOut: string;
};

export type Tenant = {
  readonly path: string;
  readonly name: string;
  readonly issuer: string;
  readonly clients: readonly TenantClient[];
  readonly claims: readonly string[];
  /** ID-porten has assurance levels, an employer's provider has not. */
  readonly levels: boolean;
  /** An employer's provider gives a refresh token, with which a site asks whether a role still stands. */
  readonly refreshes: boolean;
  readonly groupsFor: (clientId: string) => readonly ChoiceGroup[];
  readonly account: (id: string) => Account | undefined;
};

export type TenantKeys = { readonly signing: JsonObject; readonly cookies: string; readonly client: JsonObject };

/** ID-porten's assurance levels. */
export const acr = { substantial: 'idporten-loa-substantial', high: 'idporten-loa-high' } as const;

/** How long a refresh token lives: longer than any working day. In seconds. */
export const refreshLife = 24 * 60 * 60;

/** How long ID-porten keeps somebody signed in: without use, and at most. In seconds. */
export const sessionLimits = { idle: 30 * 60, most: 120 * 60 } as const;
