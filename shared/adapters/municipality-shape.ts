import * as z from 'zod/mini';
import type { Municipality, Unit } from '../domain/municipality.ts';
import { text } from './parsing.ts';

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

/** A municipality's settings as its row holds them, in JSON. */
export const municipalityShape = z.object({
  id: text,
  number: text,
  name: text,
  language: z.enum(['nb', 'nn']),
  coordinatingUnit: text,
  units: z.array(unit),
  staff: z.array(z.object({ id: text, name: text, email: text })),
  lastContact: text,
  phone: text,
  openingHours: inLanguages,
  postalAddress: text,
  website: text,
  sender: z.object({ name: text, address: text, replyTo: text }),
  smsEnabled: z.boolean(),
  deadlines: z.object({ answer: period, preliminary: period, newPromise: period, complaint: period }),
  decisionWord: z.enum(['svar', 'vedtak']),
  legalBasis: inLanguages,
  countyGovernor: text,
  standardDelayReason: inLanguages,
  colours: z.object({ brand: text, onBrand: text, accent: text }),
  signIn: z.object({
    citizen: z.object({ clientId: text }),
    staff: z.object({ issuer: text, clientId: text, rolesClaim: text }),
  }),
} satisfies Record<keyof Municipality, z.ZodMiniType>);
