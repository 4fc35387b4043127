import * as z from 'zod/mini';
import type { CaseStatus } from '../../shared/domain/case.ts';
import { languages } from '../../shared/domain/settings/municipality.ts';
import { toldTypes } from '../../shared/domain/telling/told-change.ts';
import { problems } from './problems.ts';

const statuses = {
  reported: true,
  received: true,
  'in-progress': true,
  'awaiting-information': true,
  decided: true,
  'coordinator-appointed': true,
  'plan-active': true,
  'plan-paused': true,
  withdrawn: true,
  closed: true,
} as const satisfies Record<CaseStatus, true>;

const day = z.iso.date();
const moment = z.iso.datetime();

/** What is answered, for whoever reads the description; tests hold the answers against it. */
export const receiptShape = z.strictObject({ reference: z.string() });

export const caseShape = z.strictObject({
  reference: z.string(),
  status: z.enum(Object.keys(statuses)),
  unit: z.string(),
  receivedOn: day,
  answerBy: z.optional(day),
  promisedBy: z.optional(day),
  decidedOn: z.optional(day),
  coordinatorSince: z.optional(day),
  planFrom: z.optional(day),
  planTo: z.optional(day),
  nextRevision: z.optional(day),
  closedOn: z.optional(day),
});

export const consentTextShape = z.strictObject({
  reference: z.string(),
  language: z.enum(languages),
  text: z.string(),
  textHash: z.string(),
  revision: z.int(),
});

const change = { id: z.string(), reference: z.string(), type: z.enum(toldTypes), at: moment };

export const changesShape = z.strictObject({
  changes: z.array(z.strictObject(change)),
  cursor: z.string(),
  more: z.boolean(),
});

/** The detail of an event on the bus; see infra/constructs/change-events.ts. */
export const changeEventShape = z.strictObject({ ...change, municipality: z.string() });

export const problemShape = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(Object.keys(problems)),
  problems: z.optional(
    z.array(z.strictObject({ field: z.string(), code: z.string(), message: z.optional(z.string()) })),
  ),
});
