import * as z from 'zod/mini';
import { reminderMoment } from '../../domain/applying/draft.ts';
import type { Standing } from '../../domain/case.ts';
import { once } from '../../once.ts';
import type { CaseKey, StoredAnswers } from '../../ports/case-key.ts';
import type { Draft, DraftContacts } from '../../ports/drafts.ts';
import { personMac } from '../sealing/person-mac.ts';
import type { Sealer } from '../sealing/sealer.ts';
import type { Row } from '../table/attribute-values.ts';
import { epochSeconds } from '../table/epoch.ts';
import { bytes, count, instant, oneOf, text } from '../table/parsing.ts';
import { applicationRowKey, linkRowKey } from '../table/row-keys.ts';
import { shardOf, usualShards } from '../table/shard.ts';
import type { RowKey } from '../table/table.ts';
import { contactsShape, draftReach, draftState } from './draft-shape.ts';

const draftRow = once(() =>
  z.object({
    municipality: text,
    reference: text,
    owner: personMac,
    revision: count,
    onceKey: text,
    state: draftState,
    form: z.exactOptional(z.literal('need-report')),
    startedAt: instant,
    savedAt: instant,
    expiresAt: instant,
    told: z.exactOptional(draftReach()),
    unidentified: z.exactOptional(z.literal(true)),
  } satisfies Record<Exclude<keyof Draft, 'answers'>, z.ZodMiniType>),
);

const sealedAnswers = once(() => z.object({ answers: bytes, dataKey: bytes }));
export const answersShape = once(() => z.record(text, z.union([text, z.array(text)])));
const placeOf = (of: CaseKey, attribute: string) => ({ of, sk: 'application', attribute });

/** A draft's row without its answers: enough to judge why a write was refused. */
export const draftHeadFromRow = (row: unknown) => draftRow().parse(row);

export async function answersFromRow(row: unknown, of: CaseKey, sealer: Sealer): Promise<StoredAnswers> {
  const { answers, dataKey } = sealedAnswers().parse(row);
  return answersShape().parse(JSON.parse(await sealer.open(answers, dataKey, placeOf(of, 'answers'))));
}

/** The answers of a form that was sent, sealed as its draft's were. */
export function sealApplication(
  sealer: Sealer,
  of: CaseKey,
  { answers, dataKey }: { readonly answers: StoredAnswers; readonly dataKey: Uint8Array },
): Promise<Uint8Array> {
  return sealer.seal(JSON.stringify(answers), dataKey, placeOf(of, 'answers'));
}

/** What the row holds besides the draft itself, sealed as its answers are. */
export type Beside = { readonly contacts?: DraftContacts | undefined; readonly code?: string };

export type Keeping = {
  readonly dataKey: Uint8Array;
  readonly sealer: Sealer;
  readonly shards?: number | undefined;
  readonly beside?: Beside;
};

export async function draftToRow(draft: Draft, keeping: Keeping): Promise<RowKey & Row> {
  const { dataKey, sealer, beside = {} } = keeping;
  const seal = (words: string, attribute: string) => sealer.seal(words, dataKey, placeOf(draft, attribute));
  const { contacts, code } = beside;
  return {
    ...applicationRowKey(draft),
    ...draft,
    told: draft.told,
    answers: await sealApplication(sealer, draft, { answers: draft.answers, dataKey }),
    contacts: contacts && (await seal(JSON.stringify(contacts), 'contacts')),
    code: code && (await seal(code, 'code')),
    tries: code ? 0 : undefined,
    dataKey,
    ttl: epochSeconds(draft.expiresAt),
    ...reminderFields(draft, keeping.shards),
  };
}

/** Where the `due` index finds a draft that is to be reminded of; a draft that is not is not in it. */
function reminderFields(draft: Draft, shards = usualShards): Row {
  const dueAt = draft.state === 'draft' ? reminderMoment(draft) : undefined;
  return {
    dueAt,
    id: dueAt && draft.reference,
    shard: dueAt && shardOf({ municipality: draft.municipality, id: draft.reference }, shards),
  };
}

/** What an application takes along from a draft no more. */
export const noReminder = { told: undefined, contacts: undefined, dueAt: undefined, id: undefined, shard: undefined };

const besideFields = once(() =>
  z.object({
    dataKey: bytes,
    contacts: z.exactOptional(bytes),
    code: z.exactOptional(bytes),
    tries: z.exactOptional(count),
  }),
);

export async function besideFromRow(row: unknown, of: CaseKey, sealer: Sealer) {
  const { dataKey, contacts, code, tries = 0 } = besideFields().parse(row);
  const open = (sealed: Uint8Array, attribute: string) => sealer.open(sealed, dataKey, placeOf(of, attribute));
  return {
    tries,
    ...(contacts && { contacts: contactsShape().parse(JSON.parse(await open(contacts, 'contacts'))) }),
    ...(code && { code: await open(code, 'code') }),
  };
}

/** Leads from a person to a draft, later to the case; goes with the draft when that expires. */
export function linkToRow(draft: Draft): RowKey & Row {
  return {
    ...linkRowKey(draft.owner, draft),
    municipality: draft.municipality,
    reference: draft.reference,
    state: 'draft',
    startedAt: draft.startedAt,
    savedAt: draft.savedAt,
    expiresAt: draft.expiresAt,
    ttl: epochSeconds(draft.expiresAt),
  };
}

const linkRow = once(() =>
  z.object({
    municipality: text,
    reference: text,
    state: oneOf<'draft' | 'case'>({ draft: true, case: true }),
    /** Absent: the case is theirs. */
    as: z.exactOptional(
      oneOf<Exclude<Standing, 'main'>>({ person: true, otherParent: true, former: true, reporter: true }),
    ),
    startedAt: instant,
    savedAt: z.exactOptional(instant),
    expiresAt: z.exactOptional(instant),
  }),
);

export const linkFromRow = (row: unknown) => linkRow().parse(row);
