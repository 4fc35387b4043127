import type { Contact, Role } from '../applying/application.ts';
import type { Day } from '../calendar/day.ts';
import type { Language } from '../settings/municipality.ts';

/** Who tells of somebody's need: next of kin without authority, another service, health personnel (hpl § 38 a). */
export const reporters = ['nextOfKin', 'service', 'health'] as const;
export type Reporter = (typeof reporters)[number];

/** How the person can be asked; `reporter`: whoever reports says it to them, and nobody else knows how. */
export const waysToAsk = ['sms', 'email', 'phone', 'reporter'] as const;
export type WayToAsk = (typeof waysToAsk)[number];

/** What of a report the case itself needs; all else stays in the sealed answers. */
export type NeedReport = {
  readonly by: Reporter;
  readonly reporter: Contact;
  readonly person: Contact;
  /** Where the reporter knows it. */
  readonly birthDate?: Day;
  readonly wayToAsk: WayToAsk;
  /** In which the person is asked, and the reporter is told that it has come. */
  readonly language: Language;
  readonly reporterLanguage: Language;
  readonly protectedAddress: boolean;
  /** The unit chosen, or `unknown`. */
  readonly unit: string;
  readonly birthDateMismatch: boolean;
};

export type ReportAnswer = 'yes' | 'no';

/** How an answer came that an employee notes: by word of mouth, the telephone included, or in writing. */
export const saidBy = ['oral', 'paper'] as const;
export type SaidBy = (typeof saidBy)[number];

/** A report as its case carries it. */
export type ReportOfCase = {
  readonly by: Reporter;
  /** In which the person is to be asked. */
  readonly language: Language;
  /** The day by which the person is to have been asked, and the raw end of their time to answer. */
  readonly askBy: Day;
  readonly confirmBy: Day;
  readonly askedOn?: Day;
  /** Absent when nobody answered. */
  readonly answer?: ReportAnswer;
  readonly answeredOn?: Day;
};

/** As what somebody who reports stands in the case: none of these is told more than that it has come. */
export function roleOf(reporter: Reporter): Role {
  return reporter === 'nextOfKin' ? 'nextOfKin' : 'service';
}
