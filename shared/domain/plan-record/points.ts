import type { Day, Instant } from '../calendar/day.ts';
import type { SharingArea } from '../consent/consent.ts';
import type { Actor } from '../event.ts';

/** The nine points of a plan, in the order of the regulation (forskrift om individuell plan). */
export const planPoints = [
  'goals',
  'participants',
  'coordination',
  'contributions',
  'measures',
  'carryingOut',
  'period',
  'consent',
  'cooperation',
] as const;
export type PlanPoint = (typeof planPoints)[number];

/** Those that people write; coordination, period and consent stand in the case itself. */
export const writtenPoints = [
  'goals',
  'participants',
  'contributions',
  'measures',
  'carryingOut',
  'cooperation',
] as const satisfies readonly PlanPoint[];
export type WrittenPoint = (typeof writtenPoints)[number];

/** A row is known again by its number, which is never another's in the same point. */
type Numbered = { readonly id: number };

export type Goal = Numbered & { readonly goal: string; readonly area: SharingArea };

/** `service` is what a consent to sharing names; see `scopeOf`. */
export type Participant = Numbered & { readonly name: string; readonly role?: string; readonly service: string };

export type Measure = Numbered & {
  readonly measure: string;
  readonly extent?: string;
  /** Who is responsible for it. */
  readonly service: string;
  readonly area: SharingArea;
  /** The number of the goal it belongs to. */
  readonly goal?: number;
  readonly from?: Day;
  readonly to?: Day;
};

export type PlanRow = Goal | Participant | Measure;

export const planTexts = [
  'resources',
  'needs',
  'wish',
  'ownPart',
  'servicesPart',
  'kinPart',
  'carryingOut',
  'cooperation',
] as const;
export type PlanText = (typeof planTexts)[number];

/** What is written in a plan, or in a part of it; a text that is not there was never written. */
export type PlanContent = { readonly [Name in PlanText]?: string } & {
  readonly goals?: readonly Goal[];
  readonly participants?: readonly Participant[];
  readonly measures?: readonly Measure[];
};

export type PlanField = keyof PlanContent;
export const rowFields = ['goals', 'participants', 'measures'] as const satisfies readonly PlanField[];
export type RowField = (typeof rowFields)[number];

/** Which point each field stands in, in the order they are read. */
export const fieldsOf: Readonly<Record<WrittenPoint, readonly PlanField[]>> = {
  goals: ['goals', 'resources', 'needs'],
  participants: ['participants', 'wish'],
  contributions: ['ownPart', 'servicesPart', 'kinPart'],
  measures: ['measures'],
  carryingOut: ['carryingOut'],
  cooperation: ['cooperation'],
};

/** One point as somebody wrote it. What is written is never written over: the next is another version. */
export type PointVersion = {
  readonly point: WrittenPoint;
  /** From 1. */
  readonly version: number;
  readonly at: Instant;
  readonly by: Actor;
  /** The highest number that a row of this point has had. */
  readonly lastRow: number;
  readonly content: PlanContent;
};

/** The latest version of each point that somebody has written. */
export type PlanRecord = { readonly [Point in WrittenPoint]?: PointVersion };

/** Names one version of each point. */
export type PointNumbers = { readonly [Point in WrittenPoint]?: number };

export function numbersOf(record: PlanRecord): PointNumbers {
  const numbers = writtenPoints.flatMap((point) => {
    const written = record[point];
    return written ? [[point, written.version] as const] : [];
  });
  return Object.fromEntries(numbers);
}

export function recordOf(versions: readonly PointVersion[]): PlanRecord {
  return Object.fromEntries(versions.map((version) => [version.point, version]));
}

/** The whole of it, whichever point it stands in. */
export function contentOf(record: PlanRecord): PlanContent {
  return Object.assign({}, ...writtenPoints.map((point) => record[point]?.content ?? {}));
}

/** 1 to 9: a point's place in the plan, and in its address. */
export function numberOf(point: PlanPoint): number {
  return planPoints.indexOf(point) + 1;
}

/** The written point of this number. */
export function pointOf(number: string): WrittenPoint | undefined {
  return writtenPoints.find((point) => String(numberOf(point)) === number);
}

export const mostRows = 50;
export const longestText = 4000;
