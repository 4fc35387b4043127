import type { Recompute } from '../domain/recompute.ts';
import type { Municipality } from '../domain/settings/municipality.ts';
import type { SettingsChange } from '../domain/settings/settings-change.ts';

export type Settings = { municipality(id: string): Promise<Municipality | undefined> };

/** Settings as they stand at this moment; `version` counts their changes since they were seeded. */
export type VersionedSettings = { readonly municipality: Municipality; readonly version: number };

export type SettingsSaving = {
  readonly before: VersionedSettings;
  readonly after: Municipality;
  readonly change: SettingsChange;
  /** What has to be looked through because of it. */
  readonly recompute?: Recompute;
};

export type SettingsStore = {
  find(municipality: string): Promise<VersionedSettings | undefined>;
  /** Settings, the record of the change and what follows from it, in one transaction; guarded by the version. */
  save(saving: SettingsSaving): Promise<'saved' | 'stale'>;
  /** The changes that made the versions after `from` up to and including `to`, the latest first. */
  changes(municipality: string, from: number, to: number): Promise<readonly SettingsChange[]>;
};
