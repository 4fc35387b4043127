import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Json, textAt } from './json.ts';

export const faultServices = ['ses', 'sms', 'table'] as const;
export type FaultService = (typeof faultServices)[number];

/**
 * `down` says that it is not available (503: surely not done), `cut` breaks the connection (nobody knows), `throttle`
 * refuses as too many, `reject` refuses for good, `timeout` never answers.
 */
export const faultKinds = ['down', 'cut', 'throttle', 'reject', 'timeout'] as const;
export type FaultKind = (typeof faultKinds)[number];

export type Faults = {
  get(service: FaultService): FaultKind | undefined;
  all(): Readonly<Partial<Record<FaultService, FaultKind>>>;
  /** Replaces all; undefined when the wish names what is not known. */
  set(wish: Json): Readonly<Partial<Record<FaultService, FaultKind>>> | undefined;
};

export function createFaults(): Faults {
  let faults: Partial<Record<FaultService, FaultKind>> = {};
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
      return { ...faults };
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
  if (kind === undefined) return false;
  if (kind === 'cut') exchange.request.socket.destroy();
  else if (kind !== 'timeout') refuse[kind]();
  return true;
}
