import * as z from 'zod/mini';
import type { RepeatingAbsence } from '../../domain/settings/absence.ts';
import { type Ladders, ladderSteps, usualLadders } from '../../domain/settings/ladder-settings.ts';
import {
  type Deadlines,
  type Municipality,
  type SecondFactor,
  type StaffMember,
  staffRoles,
  type Unit,
  usualDeadlines,
  usualSecondFactor,
} from '../../domain/settings/municipality.ts';
import { type SystemAccess, systemScopes } from '../../domain/settings/systems.ts';
import type { NoticePause } from '../../domain/telling/notice-pause.ts';
import type { NoticeHours } from '../../domain/telling/staff-hours.ts';
import { day, text } from '../table/parsing.ts';

const inLanguages = z.object({ nb: text, nn: text, en: text });
const length = z.number();
const period = z.union([z.object({ weeks: length }), z.object({ months: length }), z.object({ days: length })]);

const unit = z.object({
  id: text,
  name: inLanguages,
  leader: text,
  deputy: text,
  phone: text,
} satisfies Record<keyof Unit, z.ZodMiniType>);

const member = z.object({
  id: text,
  name: text,
  email: text,
  away: z.exactOptional(z.array(z.object({ from: day, to: day }))),
  awayEvery: z.exactOptional(
    z.object({
      from: day,
      to: z.exactOptional(day),
      everyWeeks: z.union([z.literal(1), z.literal(2)]),
      weekdays: z.array(z.int()),
    } satisfies Record<keyof RepeatingAbsence, z.ZodMiniType>),
  ),
  notices: z.exactOptional(
    z.object({ hour: z.int(), days: z.array(z.int()) } satisfies Record<keyof NoticeHours, z.ZodMiniType>),
  ),
  opensNoCases: z.exactOptional(z.literal(true)),
} satisfies Record<keyof StaffMember, z.ZodMiniType>);

const system = z.object({
  organisation: text,
  name: text,
  scopes: z.array(z.enum(systemScopes)),
} satisfies Record<keyof SystemAccess, z.ZodMiniType>);

const set = z.exactOptional(period);

/** A row that was put before a deadline came to be says nothing of it. */
const deadlines = z.pipe(
  z.object({
    answer: set,
    preliminary: set,
    newPromise: set,
    complaint: set,
    coordinator: set,
    plan: set,
    revision: set,
    sharing: set,
    missingInformation: set,
    report: set,
  } satisfies Record<keyof Deadlines, z.ZodMiniType>),
  z.transform((given): Deadlines => ({ ...usualDeadlines, ...given })),
);

/** A row that was put before it was asked for says nothing of it; without a word that counts nobody would come in. */
const secondFactor = z._default(
  z.object({
    claim: z.enum(['amr', 'acr', 'acrs']),
    oneOf: z.array(text).check(z.minLength(1)),
  } satisfies Record<keyof SecondFactor, z.ZodMiniType>),
  { claim: usualSecondFactor.claim, oneOf: [...usualSecondFactor.oneOf] },
);

/** As with deadlines: of a step that came to be later a row says nothing, and the usual one holds. */
const ladders = z.pipe(
  z._default(z.partialRecord(z.enum(ladderSteps), z.int()), {}),
  z.transform((given): Ladders => ({ ...usualLadders, ...given })),
);

/** A municipality's settings as its row holds them, in JSON. */
export const municipalityShape = z.object({
  id: text,
  number: text,
  name: text,
  language: z.enum(['nb', 'nn']),
  coordinatingUnit: text,
  units: z.array(unit),
  staff: z.array(member),
  lastContact: text,
  dataProtectionOfficer: z.exactOptional(text),
  phone: text,
  openingHours: inLanguages,
  postalAddress: text,
  website: text,
  sender: z.object({ name: text, address: text, replyTo: text }),
  smsEnabled: z.boolean(),
  noticesPaused: z.exactOptional(
    z.object({ since: day, why: text } satisfies Record<keyof NoticePause, z.ZodMiniType>),
  ),
  // A row that was put before there was a choice says nothing of it.
  applyWithoutLogin: z._default(z.boolean(), false),
  deadlines,
  ladders,
  // A row that was put before there was a choice says nothing of it.
  complaintCountsFrom: z._default(z.enum(['arrived', 'sent']), 'arrived'),
  decisionWord: z.enum(['svar', 'vedtak']),
  legalBasis: inLanguages,
  countyGovernor: text,
  standardDelayReason: inLanguages,
  colours: z.object({ brand: text, onBrand: text, accent: text }),
  signIn: z.object({
    citizen: z.object({ clientId: text, issuer: z.exactOptional(text) }),
    staff: z.object({
      issuer: text,
      clientId: text,
      rolesClaim: text,
      secondFactor,
      roles: z.exactOptional(z.record(text, z.array(z.enum(staffRoles)))),
    }),
  }),
  // A row that was put before other systems were let in lets in none.
  systems: z._default(z.array(system), []),
} satisfies Record<keyof Municipality, z.ZodMiniType>);
