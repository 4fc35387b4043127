import * as z from 'zod/mini';
import type { ConsentState } from '../../domain/consent/consent.ts';
import { sharingAreas } from '../../domain/consent/consent.ts';
import {
  type Goal,
  type Measure,
  type Participant,
  type PlanContent,
  type PointNumbers,
  type PointVersion,
  writtenPoints,
} from '../../domain/plan-record/points.ts';
import type { PlanVersion } from '../../domain/plan-record/versions.ts';
import { once } from '../../once.ts';
import type { CaseKey } from '../../ports/case-key.ts';
import type { Row } from '../table/attribute-values.ts';
import { bytes, count, day, instant, oneOf, text } from '../table/parsing.ts';
import { planVersionRowKey, pointRowKey } from '../table/row-keys.ts';
import type { RowKey } from '../table/table.ts';
import { sharing } from './consent-shape.ts';
import { actor, type SealText } from './event-row.ts';

type OpenText = (sealed: Uint8Array, sk: string) => Promise<string>;

const area = z.enum(sharingAreas);
const written = z.exactOptional(text);

/** What stands in a point, sealed as JSON. */
const content = once(() =>
  z.object({
    goals: z.exactOptional(
      z.array(z.object({ id: count, goal: text, area } satisfies Record<keyof Goal, z.ZodMiniType>)),
    ),
    participants: z.exactOptional(
      z.array(
        z.object({ id: count, name: text, role: written, service: text } satisfies Record<
          keyof Participant,
          z.ZodMiniType
        >),
      ),
    ),
    measures: z.exactOptional(
      z.array(
        z.object({
          id: count,
          measure: text,
          extent: written,
          service: text,
          area,
          goal: z.exactOptional(count),
          from: z.exactOptional(day),
          to: z.exactOptional(day),
        } satisfies Record<keyof Measure, z.ZodMiniType>),
      ),
    ),
    resources: written,
    needs: written,
    wish: written,
    ownPart: written,
    servicesPart: written,
    kinPart: written,
    carryingOut: written,
    cooperation: written,
  } satisfies Record<keyof PlanContent, z.ZodMiniType>),
);

const pointRow = once(() =>
  z.object({ point: z.enum(writtenPoints), version: count, at: instant, by: actor(), lastRow: count }),
);

const sealedRow = once(() => z.object({ sk: text, sealed: bytes }));

export async function pointToRow(key: CaseKey, version: PointVersion, seal: SealText): Promise<RowKey & Row> {
  const rowKey = pointRowKey(key, version.point, version.version);
  const words = JSON.stringify(content().parse(version.content));
  return { ...rowKey, ...pointRow().parse(version), sealed: await seal(words, rowKey.sk) };
}

export async function pointFromRow(row: unknown, open: OpenText): Promise<PointVersion> {
  const { sk, sealed } = sealedRow().parse(row);
  return { ...pointRow().parse(row), content: content().parse(JSON.parse(await open(sealed, sk))) };
}

const state = oneOf<ConsentState>({ unanswered: true, given: true, refused: true, withdrawn: true, lapsed: true });
const number = z.exactOptional(count);

export const pointNumbers = once(() =>
  z.object({
    goals: number,
    participants: number,
    contributions: number,
    measures: number,
    carryingOut: number,
    cooperation: number,
  } satisfies Record<keyof PointNumbers, z.ZodMiniType>),
);

const planRow = once(() =>
  z.object({
    number: count,
    why: oneOf<PlanVersion['why']>({ registered: true, revised: true }),
    at: instant,
    by: text,
    period: z.object({ from: day, to: day, nextRevision: day, revisedOn: z.exactOptional(day) }),
    coordinator: written,
    consent: z.object({ plan: state, coordinator: state }),
    points: pointNumbers(),
  } satisfies Record<Exclude<keyof PlanVersion, 'sharing'>, z.ZodMiniType>),
);

const rows = once(() => z.array(sharing()));

/** With whom what may be shared is sealed, as it is where it was said. */
export async function planVersionToRow(key: CaseKey, version: PlanVersion, seal: SealText): Promise<RowKey & Row> {
  const rowKey = planVersionRowKey(key, version.number);
  const sealed = await seal(JSON.stringify(rows().parse(version.sharing)), rowKey.sk);
  return { ...rowKey, ...planRow().parse(version), sealed };
}

export async function planVersionFromRow(row: unknown, open: OpenText): Promise<PlanVersion> {
  const { sk, sealed } = sealedRow().parse(row);
  return { ...planRow().parse(row), sharing: rows().parse(JSON.parse(await open(sealed, sk))) };
}
