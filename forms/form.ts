import type { Day } from '../shared/domain/day.ts';
import type { Municipality } from '../shared/domain/municipality.ts';

/** Answers as they stand on the wire: control name → value, or values where several may be ticked. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

export type FormContext = {
  readonly municipality: Municipality;
  readonly today: Day;
  /** Synthetic identity numbers are accepted everywhere but here. */
  readonly production: boolean;
  /** The identity number of the login, when it gave one. */
  readonly nationalId?: string;
};
