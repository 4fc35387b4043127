import type { ConsentState } from '../../../shared/domain/consent/consent.ts';
import type { Change } from '../../../shared/domain/plan-record/compare.ts';
import type { NothingFor } from '../../../shared/domain/plan-record/plan-for.ts';
import type { PlanPoint } from '../../../shared/domain/plan-record/points.ts';

/** What a plan says around what people have written in it. */
export type PlanWords = {
  readonly point: Readonly<Record<PlanPoint, string>>;
  readonly notWritten: string;
  readonly facts: Readonly<
    Record<'area' | 'role' | 'service' | 'extent' | 'responsible' | 'goal' | 'period' | 'scope', string>
  >;
  readonly goalGone: string;
  readonly span: {
    readonly both: (from: string, to: string) => string;
    readonly from: (from: string) => string;
    readonly to: (to: string) => string;
  };
  /** Why a participant may be told nothing. */
  readonly nothing: Readonly<Record<NothingFor, string>>;
  readonly scope: (areas: string, to: string) => string;
  readonly coordinator: string;
  readonly noCoordinator: string;
  readonly period: Readonly<Record<'notYet' | 'lasts' | 'revised' | 'next', string>>;
  readonly consent: Readonly<Record<'plan' | 'coordinator' | 'sharing' | 'none', string>>;
  readonly state: Readonly<Record<ConsentState, string>>;
  readonly change: Readonly<Record<Change, string>>;
  /** At the head of a sheet. */
  readonly paper: Readonly<Record<'about' | 'reference' | 'municipality' | 'stood', string>>;
  readonly before: string;
  readonly after: string;
  readonly same: string;
};
