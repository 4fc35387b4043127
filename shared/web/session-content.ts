import * as z from 'zod/mini';
import { type Instant, isInstant } from '../domain/calendar/day.ts';
import { staffRoles } from '../domain/settings/municipality.ts';
import { once } from '../once.ts';
import type { PersonMac } from '../ports/case-key.ts';
import type { CitizenSession, StaffSession } from './site.ts';

const text = z.string().check(z.minLength(1));
const moment = z.custom<Instant>((value) => typeof value === 'string' && isInstant(value));
const personMac = z.custom<PersonMac>((value) => typeof value === 'string' && value.length > 0);

const signedIn = () => ({
  municipality: text,
  formToken: text,
  signedInAt: moment,
  seenAt: moment,
  idToken: text,
  sid: z.exactOptional(text),
  providerOrigins: z.array(text),
});

const citizenSession = once(() =>
  z.object({
    ...signedIn(),
    kind: z.literal('citizen'),
    owner: personMac,
    nationalId: z.exactOptional(text),
    acr: text,
  }),
);

const staffSession = once(() =>
  z.object({
    ...signedIn(),
    kind: z.literal('staff'),
    staffId: text,
    roles: z.array(z.enum(staffRoles)),
    confirmedAt: moment,
    refreshToken: text,
    emergency: z.exactOptional(z.object({ reference: text, until: moment })),
  }),
);

export function parseCitizenSession(json: unknown): CitizenSession | undefined {
  return z.safeParse(citizenSession(), json).data;
}

export function parseStaffSession(json: unknown): StaffSession | undefined {
  return z.safeParse(staffSession(), json).data;
}
