import type { Role } from '../../../shared/domain/applying/application.ts';
import type { Outcome } from '../../../shared/domain/case.ts';
import type { ConsentPart } from '../../../shared/domain/consent/consent.ts';
import type { DecisionWord, InStaffLanguages } from './staff-language.ts';
import { stepTextsNb } from './step-nb.ts';
import { stepTextsNn } from './step-nn.ts';

type ByPart = Readonly<Record<ConsentPart, string>>;

/** A duty with its date: ahead, or passed. */
type Due = { readonly by: (on: string) => string; readonly overdue: (on: string) => string; readonly why: string };

/** What is to be done now, why, and what else can be. */
export type StepTexts = {
  readonly title: string;
  readonly take: string;
  readonly takeWhy: (by: string) => string;
  readonly takeLate: (by: string) => string;
  readonly takeButton: string;
  readonly call: string;
  readonly callWhy: (when: string | undefined) => string;
  readonly callButton: string;
  readonly checkRole: string;
  readonly checkRoleWhy: (role: Role) => string;
  readonly acceptRole: string;
  readonly refuseRole: string;
  readonly keepRole: string;
  readonly roleUntil: string;
  /** Whoever claims to be a parent of somebody who decides themself. */
  readonly roleOfGrown: string;
  readonly heard: string;
  readonly decide: (by: string, word: DecisionWord) => string;
  readonly decideOverdue: (by: string, word: DecisionWord) => string;
  readonly decideWhy: (word: DecisionWord) => string;
  readonly preliminaryWhy: (on: string) => string;
  readonly decideAs: Readonly<Record<Outcome, string>>;
  readonly awaitInformation: (by: string) => string;
  /** Our own answer is owed all the same. */
  readonly awaitInformationWhy: (promised: string) => string;
  readonly mandateButton: string;
  readonly tasks: string;
  readonly tasksWhy: string;
  readonly wait: string;
  readonly waitWhy: (word: DecisionWord) => string;
  readonly appoint: Due;
  readonly vacant: string;
  readonly vacantWhy: string;
  readonly askConsent: ByPart;
  readonly askConsentWhy: ByPart;
  readonly askConsentBy: Readonly<Record<ConsentPart, (on: string) => string>>;
  readonly askConsentHow: string;
  /** Who applied may not consent: no such role, or not accepted. */
  readonly askConsentOther: string;
  readonly declined: ByPart;
  readonly declinedWhy: ByPart;
  readonly makePlan: Due;
  readonly revise: Due;
  readonly coordinate: string;
  readonly coordinateWhy: string;
  readonly askCoordinator: string;
  readonly askCoordinatorWhy: string;
  readonly askCoordinatorButton: string;
  readonly paused: string;
  readonly pausedWhy: string;
  /** The consent fell when whoever gave it decided no more. */
  readonly pausedAnew: string;
  readonly complaint: (by: string) => string;
  readonly complaintWhy: string;
  readonly close: string;
  readonly closeWhy: Readonly<Record<'refused' | 'plan-ended' | 'moved', string>>;
  readonly over: string;
  readonly overWhy: string;
  readonly closedWhy: (reason: string, on: string) => string;
  readonly leaderDoes: (name: string) => string;
  readonly coordinatorDoes: (name: string) => string;
  readonly links: LinkTexts;
};

export type LinkTexts = Readonly<
  Record<
    | 'ask'
    | 'ask-again'
    | 'information-by-phone'
    | 'ask-consent'
    | 'consent'
    | 'own-consent'
    | 'parents-go-on'
    | 'incapacity'
    | 'appoint'
    | 'change'
    | 'stand-in'
    | 'left'
    | 'plan'
    | 'change-plan'
    | 'revise'
    | 'close',
    string
  >
>;

export const stepTexts: InStaffLanguages<StepTexts> = { nb: stepTextsNb, nn: stepTextsNn };
