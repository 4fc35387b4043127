import * as z from 'zod/mini';
import { intakeWays } from '../../domain/applying/registered-as.ts';
import { dayInNorway } from '../../domain/calendar/day.ts';
import { newHomes } from '../../domain/ending/moving.ts';
import type { CaseEvent } from '../../domain/event.ts';
import { disqualifiedReasons } from '../../domain/handling/disqualified.ts';
import { movableDates } from '../../domain/handling/move-date.ts';
import { undoables } from '../../domain/handling/undo-step.ts';
import { detailNames } from '../../domain/parties/correct-details.ts';
import { consentGrounds } from '../../domain/parties/parents.ts';
import { identityWays } from '../../domain/parties/verify-identity.ts';
import { writtenPoints } from '../../domain/plan-record/points.ts';
import { saidBy } from '../../domain/reporting/need-report.ts';
import { once } from '../../once.ts';
import type { CaseKey } from '../../ports/case-key.ts';
import type { Row } from '../table/attribute-values.ts';
import { bytes, count, day, instant, text } from '../table/parsing.ts';
import { eventRowKey } from '../table/row-keys.ts';
import type { RowKey } from '../table/table.ts';
import { purpose, scanResult } from './attachment-row.ts';
import {
  askedPart,
  closeReason,
  closingAnswer,
  complaintResult,
  consentBasis,
  language,
  outcome,
  ownConsentReason,
  ownWill,
  role,
  seat,
} from './case-literals.ts';
import { complaintFromText, complaintToText } from './complaint-shape.ts';
import { changesFromText, changesToText } from './consent-shape.ts';
import { noticeKind } from './notice-row.ts';

export const actor = once(() =>
  z.discriminatedUnion('who', [
    z.object({ who: z.literal('person') }),
    z.object({ who: z.literal('otherParent') }),
    z.object({ who: z.literal('reporter') }),
    z.object({ who: z.literal('staff'), staffId: text }),
    z.object({ who: z.literal('system') }),
  ]),
);

const event = once(() => {
  const happened = { at: instant, by: actor() };
  const arrival = { unit: text, way: z.exactOptional(z.enum(intakeWays)), on: z.exactOptional(day) };
  return z.discriminatedUnion('type', [
    z.object({ ...happened, ...arrival, type: z.literal('received') }),
    z.object({ ...happened, ...arrival, type: z.literal('reported') }),
    z.object({
      ...happened,
      type: z.literal('report-answered'),
      answer: z.enum(['yes', 'no', 'asked']),
      way: z.exactOptional(z.enum(saidBy)),
    }),
    z.object({ ...happened, type: z.literal('taken') }),
    z.object({ ...happened, type: z.literal('forwarded'), from: text, unit: text, text }),
    z.object({ ...happened, type: z.literal('handed-over'), reason: z.enum(disqualifiedReasons) }),
    z.object({ ...happened, type: z.literal('admitted-again'), employee: text }),
    z.object({ ...happened, type: z.literal('date-moved'), which: z.enum(movableDates), from: day, to: day, text }),
    z.object({ ...happened, type: z.literal('moved'), to: z.enum(newHomes), way: z.enum(saidBy), text }),
    z.object({ ...happened, type: z.literal('reopened'), text }),
    z.object({ ...happened, type: z.literal('undone'), what: z.enum(undoables) }),
    z.object({ ...happened, type: z.literal('preliminary-answer'), promisedBy: day, text }),
    z.object({ ...happened, type: z.literal('decided'), outcome, text }),
    z.object({ ...happened, type: z.literal('decision-opened') }),
    z.object({ ...happened, type: z.literal('withdrawn') }),
    z.object({ ...happened, type: z.literal('called') }),
    z.object({
      ...happened,
      type: z.literal('role-checked'),
      result: z.enum(['accepted', 'refused']),
      until: z.exactOptional(day),
      seat: z.exactOptional(z.literal('otherParent')),
    }),
    z.object({ ...happened, type: z.literal('role-expired'), why: z.enum(['of-age', 'mandate-over']) }),
    z.object({ ...happened, type: z.literal('consent-lapsed') }),
    z.object({ ...happened, type: z.literal('came-of-age'), age: z.literal([16, 18]) }),
    z.object({ ...happened, type: z.literal('took-over') }),
    z.object({ ...happened, type: z.literal('own-consent'), reason: ownConsentReason, text }),
    z.object({ ...happened, type: z.literal('child-heard') }),
    z.object({ ...happened, type: z.literal('parents-go-on'), until: day, text }),
    z.object({ ...happened, type: z.literal('incapacity'), basis: consentBasis, ownWill, text }),
    z.object({ ...happened, type: z.literal('mandate-seen') }),
    z.object({ ...happened, type: z.literal('information-asked'), until: day, text }),
    z.object({
      ...happened,
      type: z.literal('information-answered'),
      text: z.exactOptional(text),
      document: z.exactOptional(text),
    }),
    z.object({ ...happened, type: z.literal('information-missed'), until: day }),
    z.object({
      ...happened,
      type: z.literal('consent-asked'),
      parts: z.array(askedPart),
      text: z.exactOptional(text),
    }),
    z.object({ ...happened, type: z.literal('consent-kept') }),
    z.object({ ...happened, type: z.literal('consent-ground'), ground: z.enum(consentGrounds), text }),
    z.object({
      ...happened,
      type: z.literal('consent'),
      as: role,
      giver: z.exactOptional(z.literal('otherParent')),
      how: z.discriminatedUnion('way', [
        z.object({ way: z.literal('digital'), level: text, through: z.exactOptional(text) }),
        z.object({ way: z.literal('paper') }),
        z.object({ way: z.literal('oral') }),
      ]),
      language,
      textHash: text,
    }),
    z.object({ ...happened, type: z.literal('sharing-expired'), ids: z.array(text) }),
    z.object({ ...happened, type: z.literal('invited'), seat, number: count }),
    z.object({ ...happened, type: z.literal('joined'), seat }),
    z.object({
      ...happened,
      type: z.literal('coordinator-appointed'),
      coordinator: text,
      instead: z.exactOptional(text),
    }),
    z.object({ ...happened, type: z.literal('coordinator-left'), coordinator: text }),
    z.object({ ...happened, type: z.literal('stand-in'), coordinator: text, until: day }),
    z.object({
      ...happened,
      type: z.literal('plan-registered'),
      from: day,
      to: day,
      nextRevision: day,
      elsewhere: z.exactOptional(z.literal(true)),
    }),
    z.object({ ...happened, type: z.literal('plan-revised'), nextRevision: day }),
    z.object({ ...happened, type: z.literal('plan-point-changed'), point: z.enum(writtenPoints) }),
    z.object({ ...happened, type: z.literal('needs-changed'), text: z.exactOptional(text) }),
    z.object({ ...happened, type: z.literal('contact-changed') }),
    z.object({ ...happened, type: z.literal('identity-verified'), way: z.enum(identityWays) }),
    z.object({ ...happened, type: z.literal('details-corrected'), fields: z.array(z.enum(detailNames)) }),
    z.object({ ...happened, type: z.literal('told-again'), notice: noticeKind }),
    z.object({ ...happened, type: z.literal('address-protected') }),
    z.object({
      ...happened,
      type: z.literal('meeting'),
      what: z.enum(['planned', 'changed', 'cancelled']),
      number: count,
      on: day,
      from: text,
      to: text,
    }),
    z.object({ ...happened, type: z.literal('meeting-action'), what: z.enum(['noted', 'done']), number: count }),
    z.object({ ...happened, type: z.literal('meeting-declined'), number: count, sequence: count }),
    z.object({ ...happened, type: z.literal('attachment-received'), document: text, purpose }),
    z.object({ ...happened, type: z.literal('attachment-scanned'), document: text, purpose, result: scanResult }),
    z.object({
      ...happened,
      type: z.literal('complaint-received'),
      late: z.boolean(),
      receivedOn: z.exactOptional(day),
      way: z.exactOptional(z.enum(saidBy)),
    }),
    z.object({ ...happened, type: z.literal('complaint-answered'), result: complaintResult, text }),
    z.object({ ...happened, type: z.literal('closed'), reason: closeReason, agreed: z.exactOptional(closingAnswer) }),
    z.object({ ...happened, type: z.literal('emergency-opened'), text }),
  ]);
});

const wording = once(() => z.object({ sk: text, sealed: z.exactOptional(bytes), standardText: z.exactOptional(text) }));

/** Opens what was sealed at this sort key. */
type OpenText = (sealed: Uint8Array, sk: string) => Promise<string>;
/** Seals a text for this sort key; a function without the key has none. */
export type SealText = (text: string, sk: string) => Promise<Uint8Array>;

export async function eventFromRow(row: Readonly<Record<string, unknown>>, open: OpenText): Promise<CaseEvent> {
  const { sk, sealed, standardText } = wording().parse(row);
  const words = sealed ? await open(sealed, sk) : standardText;
  const happening = event().parse(words === undefined ? row : { ...row, text: words });
  switch (happening.type) {
    case 'consent':
      return { ...happening, changes: changesFromText(words ?? '') };
    case 'complaint-received':
      return { ...happening, words: complaintFromText(words ?? '') };
    default:
      return happening;
  }
}

/**
 * Where an event goes: after its change's version, so that nothing of the same millisecond meets. `beside`: what is no
 * change of the case comes after the one it met, and names what else tells it from others.
 */
export type Place = { readonly key: CaseKey; readonly version: number } & (
  | { readonly index: number }
  | { readonly beside: string }
);

/**
 * Sorts event rows as their changes were made: a later one may carry an earlier moment, for machines' clocks differ, and
 * what is consented to depends on which came last.
 */
export function byChange(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): number {
  return orderOf(one).localeCompare(orderOf(other), 'en');
}

function orderOf(row: Readonly<Record<string, unknown>>): string {
  const { sk } = wording().parse(row);
  return sk.slice(sk.lastIndexOf('#') + 1);
}

/** What of the event is for the case's own readers alone. */
function wordsOf(happening: CaseEvent): string | undefined {
  if (happening.type === 'consent') return changesToText(happening.changes);
  if (happening.type === 'complaint-received') return complaintToText(happening.words);
  return 'text' in happening ? happening.text : undefined;
}

/**
 * The event's row. Words that people wrote, and what a consent says, are sealed. The calendar's own are the municipality's standard text, stored
 * plain: the sweep that writes them holds no right to any key.
 */
export async function eventToRow(happening: CaseEvent, place: Place, seal: SealText): Promise<RowKey & Row> {
  // As short and plain as any id: other systems hand it back to us in a cursor.
  const within =
    'beside' in place ? `b${happening.at.replace(/\D/g, '')}.${place.beside}` : String(place.index).padStart(2, '0');
  const order = `${String(place.version).padStart(5, '0')}.${within}`;
  const rowKey = eventRowKey(place.key, happening.at, order);
  const words = wordsOf(happening);
  const standard = happening.by.who === 'system';
  return {
    ...event().parse(happening),
    ...rowKey,
    municipality: place.key.municipality,
    reference: place.key.reference,
    day: dayInNorway(new Date(happening.at)),
    id: `${place.key.reference}.${order}`,
    text: undefined,
    standardText: standard ? words : undefined,
    sealed: words === undefined || standard ? undefined : await seal(words, rowKey.sk),
  };
}
