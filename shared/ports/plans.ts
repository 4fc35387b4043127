import type { IpCase, Standing } from '../domain/case.ts';
import type { SeatName } from '../domain/parties/seats.ts';
import type { PlanRecord, PointNumbers, PointVersion } from '../domain/plan-record/points.ts';
import type { PlanVersion } from '../domain/plan-record/versions.ts';
import type { CaseKey } from './case-key.ts';

/** Who on the citizens' side has read the plan. */
export type PlanReader = Extract<Standing, 'main' | SeatName>;

/** What is written in the plan of a case; of a plan that is kept elsewhere there is nothing. */
export type PlanStore = {
  /** Each point as it was last written. */
  latest(key: CaseKey): Promise<PlanRecord>;
  /** These versions of the points. */
  at(key: CaseKey, numbers: PointNumbers): Promise<PlanRecord>;
  /**
   * Adds a version of a point, and that it was written (`pointEvent`). `stale`: somebody else wrote that version first. `case-changed`: the
   * case is not as it was read, so that it is to be judged anew whether this may be written.
   */
  write(ipCase: IpCase, version: PointVersion): Promise<'written' | 'stale' | 'case-changed'>;
  /** The plan as it was registered and revised, oldest first. */
  versions(key: CaseKey): Promise<readonly PlanVersion[]>;
  /** Which versions of the points this one has said they have read. */
  seen(key: CaseKey, reader: PlanReader): Promise<PointNumbers>;
  see(key: CaseKey, reader: PlanReader, numbers: PointNumbers): Promise<void>;
};
