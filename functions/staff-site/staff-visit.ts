import type { CaseStore } from '../../shared/ports.ts';
import type { StaffSession, Visit } from '../../shared/web/site.ts';

export type StaffVisit = Visit & { readonly session: StaffSession };

export type StaffDeps = {
  readonly cases: CaseStore;
  /** In production, synthetic identity numbers are not read as numbers. */
  readonly production: boolean;
};
