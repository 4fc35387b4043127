import type { Municipality } from '../../../shared/domain/settings/municipality.ts';

/** Staff read in the municipality's own language. */
export type StaffLanguage = Municipality['language'];

export type InStaffLanguages<Text> = Readonly<Record<StaffLanguage, Text>>;

/** The word a municipality's answers carry; `svar` and `vedtak` are both neuter, so one pattern serves. */
export type DecisionWord = Municipality['decisionWord'];
