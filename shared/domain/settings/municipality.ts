import type { Day } from '../calendar/day.ts';
import type { Period } from '../calendar/deadline.ts';
import type { NoticePause } from '../telling/notice-pause.ts';
import type { NoticeHours } from '../telling/staff-hours.ts';
import { type Absence, absenceIn, type RepeatingAbsence } from './absence.ts';
import type { Ladders } from './ladder-settings.ts';
import type { SystemAccess } from './systems.ts';

export type Language = 'nb' | 'nn' | 'en';
export const languages = ['nb', 'nn', 'en'] as const satisfies readonly Language[];

export type InLanguages = Readonly<Record<Language, string>>;

/**
 * What a signed-in employee may do; from the app roles of the municipality's identity provider. `registrar`: the service
 * desk, which takes paper in and reads no case; `auditor`: reads the log of who did what; `break-glass`: opens any case in
 * an emergency, which is logged and told.
 */
export type StaffRole =
  | 'leader'
  | 'deputy'
  | 'coordinator'
  | 'coordinating-unit'
  | 'registrar'
  | 'administrator'
  | 'auditor'
  | 'break-glass';

export const staffRoles = [
  'leader',
  'deputy',
  'coordinator',
  'coordinating-unit',
  'registrar',
  'administrator',
  'auditor',
  'break-glass',
] as const satisfies readonly StaffRole[];

export type RolesByGroup = Readonly<Record<string, readonly StaffRole[]>>;

export type StaffMember = {
  /** Stable within the municipality; equals the subject's `preferred_username` before the at sign. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Days of absence, the last one included. */
  readonly away?: readonly Absence[];
  readonly awayEvery?: RepeatingAbsence;
  /** When their reminders are sent; absent: see `usualHours`. */
  readonly notices?: NoticeHours;
  /** Has a task that goes with no cases (service desk, settings, log): never a coordinator. */
  readonly opensNoCases?: true;
};

export type Unit = {
  readonly id: string;
  readonly name: InLanguages;
  /** Ids of staff. */
  readonly leader: string;
  readonly deputy: string;
  readonly phone: string;
};

export type Deadlines = {
  readonly answer: Period;
  /** fvl § 11 a: a preliminary answer within a month when the case is not decided by then. */
  readonly preliminary: Period;
  /** How far the automatic preliminary answer moves the promised date. */
  readonly newPromise: Period;
  /** pbrl § 7-5: four weeks under health law. */
  readonly complaint: Period;
  /** From the decision to the coordinator's appointment. */
  readonly coordinator: Period;
  /** From the coordinator's appointment to the plan. */
  readonly plan: Period;
  /** Between revisions, where the plan says nothing else: no interval is in law. */
  readonly revision: Period;
  /** How long sharing of information (consent, part B) goes on after the next revision. */
  readonly sharing: Period;
  /** How long whoever is asked for what is missing gets to answer, where the one who asks names no other date. */
  readonly missingInformation: Period;
  /** How long somebody whose need was reported has to say whether they want to apply. */
  readonly report: Period;
};

/** What holds where a municipality has set nothing else. */
export const usualDeadlines: Deadlines = {
  answer: { weeks: 4 },
  preliminary: { months: 1 },
  newPromise: { days: 14 },
  complaint: { weeks: 4 },
  coordinator: { weeks: 2 },
  plan: { weeks: 12 },
  revision: { months: 12 },
  sharing: { days: 30 },
  missingInformation: { days: 14 },
  report: { days: 60 },
};

/**
 * How the provider says that an employee proved who they are by two factors: one of these words in this claim of the ID
 * token. `amr`: RFC 8176 § 2. `acr`: OIDC Core 1.0 § 2. `acrs`: Entra ID's authentication contexts, since its tokens of
 * version 2.0 carry no `amr`.
 */
export type SecondFactor = { readonly claim: 'amr' | 'acr' | 'acrs'; readonly oneOf: readonly string[] };

/** What holds where a municipality has set nothing else. */
export const usualSecondFactor: SecondFactor = { claim: 'amr', oneOf: ['mfa'] };

/** One municipality's settings: rows in the table, seeded by deploy and by the local start. */
export type Municipality = {
  /** The path segment: lower-case ASCII letters and hyphens. */
  readonly id: string;
  /** Kommunenummer, four digits. */
  readonly number: string;
  readonly name: string;
  /** The language staff texts and the default page use. */
  readonly language: 'nb' | 'nn';
  readonly coordinatingUnit: string;
  readonly units: readonly Unit[];
  readonly staff: readonly StaffMember[];
  /** The last to be told when everybody before is passed or away: a staff id outside the units' leaders. */
  readonly lastContact: string;
  /** The staff id of whoever is told of emergency access, e-mail address and all; the last contact where none is named. */
  readonly dataProtectionOfficer?: string;
  /** The phone number citizens are given, as it is read aloud: `40 00 00 10`. */
  readonly phone: string;
  readonly openingHours: InLanguages;
  readonly postalAddress: string;
  readonly website: string;
  /** Sender of all e-mail, and the neutral reply address. */
  readonly sender: { readonly name: string; readonly address: string; readonly replyTo: string };
  readonly smsEnabled: boolean;
  /** While it is there, nothing is sent. */
  readonly noticesPaused?: NoticePause;
  /** Whether the application is open to those who do not log in; their case says that nobody knows who they are. */
  readonly applyWithoutLogin: boolean;
  readonly deadlines: Deadlines;
  readonly ladders: Ladders;
  /** From when the time to complain counts: when the decision arrived, or when its reader was told that it is there. */
  readonly complaintCountsFrom: 'arrived' | 'sent';
  /** The word that answers carry (pbrl § 2-7 leaves it open), and the legal basis they name. */
  readonly decisionWord: 'svar' | 'vedtak';
  readonly legalBasis: InLanguages;
  /** Whom a complaint goes to after the municipality. */
  readonly countyGovernor: string;
  /** What the automatic preliminary answer gives as its reason. */
  readonly standardDelayReason: InLanguages;
  /** Hex colours of the page header and its text, and of buttons and links; contrast at least 4.5 : 1. */
  readonly colours: { readonly brand: string; readonly onBrand: string; readonly accent: string };
  readonly signIn: {
    /** `issuer`: another than the stage's; ID-porten's test environment, whose people are made up, to train in. */
    readonly citizen: { readonly clientId: string; readonly issuer?: string };
    readonly staff: {
      readonly issuer: string;
      readonly clientId: string;
      readonly rolesClaim: string;
      readonly secondFactor: SecondFactor;
      /** What a value of that claim (an app role, a group) makes somebody; absent: the values are our roles' names. */
      readonly roles?: RolesByGroup;
    };
  };
  /** Other systems that may send to, or ask, `/{municipality}/api/v1`. */
  readonly systems: readonly SystemAccess[];
};

export function unitOf(municipality: Municipality, unitId: string): Unit | undefined {
  return municipality.units.find(({ id }) => id === unitId);
}

export function staffMember(municipality: Municipality, staffId: string): StaffMember | undefined {
  return municipality.staff.find(({ id }) => id === staffId);
}

/** Whether there is such an employee, and they are not away that day. */
export function isAtWork(staffId: string, municipality: Municipality, on: Day): boolean {
  const member = staffMember(municipality, staffId);
  return member !== undefined && !absenceOn(member, on);
}

/** The leave that this day falls in: whoever is away on fixed days is back the day after, and can be given a case. */
export function leaveOn(member: Pick<StaffMember, 'away'> | undefined, on: Day): Absence | undefined {
  return member?.away?.find(({ from, to }) => from <= on && on <= to);
}

/** The absence that this day falls in. */
export function absenceOn(member: Pick<StaffMember, 'away' | 'awayEvery'> | undefined, on: Day): Absence | undefined {
  return member && absenceIn(member, on);
}
