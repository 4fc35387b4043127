import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type Child, clockPreload, startChild } from '../child.ts';
import type { Clock } from '../clock.ts';
import { StartFailure } from '../failure.ts';
import type { Faults } from '../faults.ts';
import { isObject, type Json, type JsonObject, textAt } from '../json.ts';
import type { Place } from '../place.ts';
import type { RolesWish } from '../staff-roles.ts';
import type { StateFolder } from '../state-folder.ts';
import { keptKeyPair } from './client-key.ts';

export type SignInParts = {
  readonly place: Place;
  readonly state: StateFolder;
  readonly clock: Clock;
  readonly faults: Faults;
  /** The municipalities' settings. */
  readonly settings: readonly Json[];
  /** The public half of the key that signs client assertions. */
  readonly clientKey: JsonObject;
};

export type SignInProcess = Child & {
  /** Done when the next question about this person gets the new answer. */
  readonly setRoles: (wish: RolesWish) => Promise<void>;
};

/** Starts the identity providers in a process of their own, so that their clock moves with the product's. */
export async function startSignIn(parts: SignInParts): Promise<SignInProcess> {
  const { place, state, clock, faults, settings } = parts;
  const cookies = textAt(state.read('sign-in.json'), 'cookies') ?? randomBytes(32).toString('base64url');
  state.write('sign-in.json', { cookies });
  const keys = {
    client: parts.clientKey,
    idporten: keptKeyPair(state, 'sign-in-key-idporten.json').private,
    staff: keptKeyPair(state, 'sign-in-key-staff.json').private,
    maskinporten: keptKeyPair(state, 'sign-in-key-maskinporten.json').private,
  };
  const given = { port: place.port + 1, municipalities: settings, cookies, keys };
  const rolesSet: (() => void)[] = [];
  return new Promise((resolve, reject) => {
    const setRoles = (wish: RolesWish) =>
      new Promise<void>((done) => {
        rolesSet.push(done);
        child.send({ kind: 'roles', ...wish });
      });
    const child: Child = startChild({
      file: join(import.meta.dirname, 'sign-in.ts'),
      env: { TZ: 'UTC', SIGN_IN: JSON.stringify(given), LOCAL_CLOCK_OFFSET: String(clock.offset()) },
      preloads: [clockPreload],
      logFile: join(state.folder('log'), 'sign-in.log'),
      onMessage: (message) => {
        if (!isObject(message)) return;
        if (message['kind'] === 'ready') resolve({ ...child, setRoles });
        if (message['kind'] === 'roles-set') rolesSet.shift()?.();
      },
    });
    clock.follow((offset) => child.setClock(offset));
    faults.follow(({ idp = 'none' }) => child.send({ kind: 'fault', fault: idp }));
    child.process.once('exit', () =>
      reject(new StartFailure('The sign-in stand-in did not start; see .local/log/sign-in.log.')),
    );
  });
}
