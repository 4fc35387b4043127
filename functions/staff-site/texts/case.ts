import type { Channel, Role, TimeOfDay, Wish } from '../../../shared/domain/applying/application.ts';
import type { CloseReason, ClosingAnswer, RoleCheck } from '../../../shared/domain/case.ts';
import type { ConsentBasis, OwnConsentReason } from '../../../shared/domain/parties/capacity.ts';
import type { Birthday } from '../../../shared/domain/telling/birthdays-ahead.ts';
import type { NoticeChannel, NoticeKind, NoticeState, TaskKind } from '../../../shared/domain/telling/notice.ts';
import { caseTextsNb } from './case-nb.ts';
import { caseTextsNn } from './case-nn.ts';
import type { DecisionWord, InStaffLanguages } from './staff-language.ts';

export type Section =
  | 'contacts'
  | 'tasks'
  | 'agreed'
  | 'obligations'
  | 'information'
  | 'consents'
  | 'attachments'
  | 'report'
  | 'answers'
  | 'timeline'
  | 'ahead'
  | 'notices'
  | 'views'
  | 'take-out';

export type CaseTexts = {
  readonly title: (reference: string) => string;
  readonly received: string;
  readonly answerBy: string;
  readonly promisedBy: string;
  readonly unit: string;
  readonly takenBy: string;
  readonly decided: (word: DecisionWord) => string;
  readonly openedOn: string;
  readonly notOpened: string;
  readonly coordinator: string;
  readonly coordinatorNone: string;
  readonly since: (on: string) => string;
  readonly standIn: string;
  readonly until: (on: string) => string;
  readonly planPeriod: string;
  readonly period: (from: string, to: string) => string;
  readonly revisedOn: string;
  readonly closedOn: string;
  readonly onThisPage: string;
  readonly section: Readonly<Record<Section, string>>;
  readonly person: string;
  readonly applicant: string;
  readonly name: string;
  readonly birthDate: string;
  readonly age: (years: number) => string;
  readonly mobile: string;
  readonly email: string;
  readonly phone: string;
  readonly address: string;
  readonly appliesAs: string;
  readonly role: Readonly<Record<Role, string>>;
  readonly roleCheck: string;
  readonly roleCheckState: Readonly<Record<RoleCheck, string>>;
  readonly roleUntil: string;
  readonly wantsToHear: string;
  readonly channel: Readonly<Record<Channel, string>>;
  readonly language: string;
  readonly languageName: Readonly<Record<'nb' | 'nn' | 'en', string>>;
  readonly wishes: string;
  readonly wish: Readonly<Record<Wish, string>>;
  readonly callWhen: string;
  readonly time: Readonly<Record<TimeOfDay, string>>;
  readonly called: (on: string) => string;
  readonly answersGone: string;
  readonly none: string;
  readonly tasksNone: string;
  /** `about`: what the message that did not arrive was to tell. */
  readonly task: Readonly<Record<TaskKind, (about: string | undefined, word: DecisionWord) => string>>;
  readonly birthdays: string;
  readonly birthday: Readonly<Record<Birthday['age'], (on: string) => string>>;
  readonly parentsUntil: (on: string) => string;
  readonly heardOn: string;
  readonly incapacity: string;
  readonly basis: Readonly<Record<ConsentBasis, string>>;
  readonly ownConsent: string;
  readonly ownConsentReason: Readonly<Record<OwnConsentReason, string>>;
  /** In the case of a child that applied alone, whom no letter reaches. */
  readonly talkAbout: (about: string | undefined) => string;
  readonly taskDone: string;
  readonly taskDoneBy: (name: string, at: string) => string;
  readonly closeReason: Readonly<Record<CloseReason, string>>;
  readonly agreedAs: Readonly<Record<ClosingAnswer, string>>;
  readonly bySystem: string;
  readonly byPerson: string;
  /** Whom a report is about. */
  readonly byReported: string;
  readonly byOtherParent: string;
  readonly byReporter: string;
  readonly noticeKind: (word: DecisionWord) => Readonly<Record<NoticeKind, string>>;
  readonly noticeChannel: Readonly<Record<NoticeChannel, string>>;
  /** How a step reaches its reader that goes with others. */
  readonly noticeInDigest: string;
  readonly noticeState: Readonly<Record<NoticeState, string>>;
  /** Instead of its state, while the municipality sends nothing. */
  readonly noticePaused: string;
  readonly noticeTo: string;
  readonly noticePerson: string;
  readonly noticeApplicant: string;
  readonly noticeOtherParent: string;
  readonly noticesNone: string;
  readonly viewsHint: string;
  readonly viewEmergency: string;
  readonly times: (count: number) => string;
  readonly warning: WarningTexts;
};

/** What a flag means for the one who handles the case. */
export type WarningTexts = {
  readonly mandate: string;
  readonly birthDate: string;
  readonly restricted: string;
  readonly alone: string;
  readonly hear: Readonly<Record<'heard' | 'weighed', string>>;
  readonly identity: string;
};

export const caseTexts: InStaffLanguages<CaseTexts> = { nb: caseTextsNb, nn: caseTextsNn };
