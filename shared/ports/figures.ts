import type { IpCase } from '../domain/case.ts';
import type { Sum } from '../domain/figures/contributions.ts';
import type { Counted } from '../domain/figures/counted.ts';
import type { Month } from '../domain/figures/month.ts';
import type { MonthFigures } from '../domain/figures/month-figures.ts';
import type { Notice } from '../domain/telling/notice.ts';
import type { CaseKey } from './case-key.ts';

/** What a case counts for from now on, and what that adds to the figures of units and months. */
export type FigureCount = { readonly before?: Counted; readonly after: Counted; readonly sums: readonly Sum[] };

/** What counting may touch: no sealed field among it. */
export type FigureStore = {
  findCase(key: CaseKey): Promise<IpCase | undefined>;
  counted(key: CaseKey): Promise<Counted | undefined>;
  /** One transaction, guarded by what was counted before. */
  count(key: CaseKey, count: FigureCount): Promise<'counted' | 'stale'>;
  /** Once for each notice. */
  countNotice(key: CaseKey, noticeId: string, sums: readonly Sum[]): Promise<'counted' | 'nothing-new'>;
};

export type FigureReads = {
  /** All that is counted up to and including this month. */
  of(municipality: string, last: Month): Promise<readonly MonthFigures[]>;
};

/** Reads what a stream brings of a row; nothing where it is of another kind or shape. */
export type StreamImages = {
  readCase(image: unknown): IpCase | undefined;
  readNotice(image: unknown): Notice | undefined;
};
