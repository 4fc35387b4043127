import { listAt, objectAt } from './json.ts';
import type { Place } from './place.ts';
import { allows } from './rights.ts';
import { type AwsCall, rightsAsked } from './rights-asked.ts';
import type { StateFolder } from './state-folder.ts';

/** Function → action → the resources it was called on. */
export type Calls = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export type CallRecord = {
  add(caller: string, rights: readonly string[]): void;
  all(): Calls;
};

const file = 'calls.json';

/** Which rights each function has really used, kept over restarts; written only when there is a new one. */
export function openCallRecord(state: StateFolder): CallRecord {
  const kept = objectAt(state.read(file));
  const used = new Map(
    Object.entries(kept).map(([caller, actions]) => {
      const rights = Object.keys(objectAt(actions)).flatMap((action) =>
        listAt(actions, action).map((resource) => `${action} ${String(resource)}`),
      );
      return [caller, new Set(rights)] as const;
    }),
  );
  const all = () => Object.fromEntries([...used].map(([caller, rights]) => [caller, byAction([...rights].sort())]));
  return {
    all,
    add: (caller, rights) => {
      const known = used.get(caller) ?? new Set();
      if (rights.every((right) => known.has(right))) return;
      used.set(caller, new Set([...known, ...rights]));
      state.write(file, all());
    },
  };
}

function byAction(rights: readonly string[]): Calls[string] {
  const split = rights.map((right) => right.split(' '));
  const groups = Object.entries(Object.groupBy(split, ([action = '']) => action));
  return Object.fromEntries(groups.map(([action, group = []]) => [action, group.map(([, resource = '']) => resource)]));
}

export type Roles = ReadonlyMap<string, readonly string[]>;

/** Stands before AWS as IAM does: notes what a function asks for, and says why not when its role lacks it. */
export function createRoleGate(roles: Roles, calls: CallRecord, place: Place) {
  return (call: AwsCall): string | undefined => {
    const asked = rightsAsked(call, place);
    calls.add(call.caller, asked);
    const held = roles.get(call.caller) ?? [];
    const lacking = asked.find((right) => !allows(held, right));
    return lacking === undefined ? undefined : `The role of ${call.caller} does not allow ${lacking}.`;
  };
}
