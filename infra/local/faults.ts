import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Json, textAt } from './json.ts';

export const faultServices = ['ses', 'sms', 'table', 's3', 'idp'] as const;
export type FaultService = (typeof faultServices)[number];

/**
 * `down` says that it is not available (503: surely not done), `cut` breaks the connection (nobody knows), `throttle`
 * refuses as too many, `reject` refuses for good, `timeout` never answers, `lost` does what was asked for and breaks the
 * connection before it says so.
 */
export const faultKinds = ['down', 'cut', 'throttle', 'reject', 'timeout', 'lost'] as const;
export type FaultKind = (typeof faultKinds)[number];

export type FaultsNow = Readonly<Partial<Record<FaultService, FaultKind>>>;

export type Faults = {
  get(service: FaultService): FaultKind | undefined;
  all(): FaultsNow;
  /** Replaces all; undefined when the wish names what is not known. */
  set(wish: Json): FaultsNow | undefined;
  /** For a part that runs in a process of its own. */
  follow(follower: (now: FaultsNow) => void): void;
};

export function createFaults(): Faults {
  let faults: Partial<Record<FaultService, FaultKind>> = {};
  const followers: ((now: FaultsNow) => void)[] = [];
  return {
    get: (service) => faults[service],
    all: () => ({ ...faults }),
    set: (wish) => {
      const next: Partial<Record<FaultService, FaultKind>> = {};
      for (const name of Object.keys(typeof wish === 'object' && wish !== null ? wish : {})) {
        const service = faultServices.find((each) => each === name);
        const kind = faultKinds.find((each) => each === textAt(wish, name));
        if (!service || !kind) return undefined;
        next[service] = kind;
      }
      faults = next;
      for (const tell of followers) tell({ ...faults });
      return { ...faults };
    },
    follow: (follower) => {
      followers.push(follower);
    },
  };
}

export type Refusals = Readonly<Record<'down' | 'throttle' | 'reject', () => void>>;

/** Whether the wished fault has taken this request. */
export function failedAsWished(
  kind: FaultKind | undefined,
  exchange: { readonly request: IncomingMessage; readonly response: ServerResponse },
  refuse: Refusals,
): boolean {
  if (kind === undefined || kind === 'lost') return false;
  if (kind === 'cut') exchange.request.socket.destroy();
  else if (kind !== 'timeout') refuse[kind]();
  return true;
}
