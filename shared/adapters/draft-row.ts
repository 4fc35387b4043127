import * as z from 'zod/mini';
import type { Standing } from '../domain/case.ts';
import type { Instant } from '../domain/day.ts';
import type { CaseKey, Draft, StoredAnswers } from '../ports.ts';
import type { Row } from './attribute-values.ts';
import { once } from './once.ts';
import { bytes, count, instant, oneOf, text } from './parsing.ts';
import { personMac } from './person-mac.ts';
import { applicationRowKey, linkRowKey } from './row-keys.ts';
import type { Sealer } from './sealer.ts';
import type { RowKey } from './table.ts';

const draftRow = once(() =>
  z.object({
    municipality: text,
    reference: text,
    owner: personMac,
    revision: count,
    onceKey: text,
    state: oneOf<Draft['state']>({ draft: true, submitted: true }),
    startedAt: instant,
    savedAt: instant,
    expiresAt: instant,
  } satisfies Record<Exclude<keyof Draft, 'answers'>, z.ZodMiniType>),
);

const sealedAnswers = once(() => z.object({ answers: bytes, dataKey: bytes }));
const answersShape = once(() => z.record(text, z.union([text, z.array(text)])));
const answersPlace = (of: CaseKey) => ({ of, sk: 'application', attribute: 'answers' });

/** A draft's row without its answers: enough to judge why a write was refused. */
export const draftHeadFromRow = (row: unknown) => draftRow().parse(row);

export async function answersFromRow(row: unknown, of: CaseKey, sealer: Sealer): Promise<StoredAnswers> {
  const { answers, dataKey } = sealedAnswers().parse(row);
  return answersShape().parse(JSON.parse(await sealer.open(answers, dataKey, answersPlace(of))));
}

export async function draftToRow(draft: Draft, dataKey: Uint8Array, sealer: Sealer): Promise<RowKey & Row> {
  const answers = await sealer.seal(JSON.stringify(draft.answers), dataKey, answersPlace(draft));
  return { ...applicationRowKey(draft), ...draft, answers, dataKey, ttl: epochSeconds(draft.expiresAt) };
}

/** Leads from a person to a draft, later to the case; goes with the draft when that expires. */
export function linkToRow(draft: Draft): RowKey & Row {
  return {
    ...linkRowKey(draft.owner, draft),
    municipality: draft.municipality,
    reference: draft.reference,
    state: 'draft',
    startedAt: draft.startedAt,
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
    as: z.exactOptional(oneOf<Exclude<Standing, 'main'>>({ person: true, otherParent: true, former: true })),
    startedAt: instant,
    expiresAt: z.exactOptional(instant),
  }),
);

export const linkFromRow = (row: unknown) => linkRow().parse(row);

/** The table removes a row some time after this (AWS: within days), so readers compare `expiresAt` themselves. */
export function epochSeconds(at: Instant): number {
  return Math.floor(Date.parse(at) / 1000);
}
