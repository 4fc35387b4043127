import type { AttachmentStore } from '../../shared/ports/attachments.ts';
import type { PersonKeys } from '../../shared/ports/case-key.ts';
import type { CaseStore } from '../../shared/ports/cases.ts';
import type { FigureReads } from '../../shared/ports/figures.ts';
import type { AuditLog } from '../../shared/ports/log.ts';
import type { PlanStore } from '../../shared/ports/plans.ts';
import type { PracticeStore } from '../../shared/ports/practice.ts';
import type { SettingsStore } from '../../shared/ports/settings.ts';
import type { StaffSession, Visit } from '../../shared/web/site.ts';

export type StaffVisit = Visit & { readonly session: StaffSession };

export type StaffDeps = {
  readonly cases: CaseStore;
  readonly plans: PlanStore;
  readonly attachments: Pick<AttachmentStore, 'open' | 'keep'>;
  /** Finds the cases of whoever a paper names by number. */
  readonly personKeys: PersonKeys;
  readonly newReference: () => string;
  /** Crypto-random, base64url. */
  readonly newUnique: () => string;
  readonly auditLog: AuditLog;
  readonly figures: FigureReads;
  /** Of a municipality to train in. */
  readonly practice: Pick<PracticeStore, 'clock' | 'moveClock' | 'messages'>;
  readonly settingsStore: SettingsStore;
  /** SHA-256 of a text, as hex: what a consent was given to. */
  readonly hashOf: (text: string) => string;
  /** In production, synthetic identity numbers are not read as numbers. */
  readonly production: boolean;
};
