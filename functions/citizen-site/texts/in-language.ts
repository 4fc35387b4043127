import type { Language } from '../../../shared/domain/settings/municipality.ts';
import { en as aboutEn } from './about/en.ts';
import { type AboutTexts, nb as aboutNb } from './about/nb.ts';
import { nn as aboutNn } from './about/nn.ts';
import { en as ageEn } from './age/en.ts';
import { type AgeTexts, nb as ageNb } from './age/nb.ts';
import { nn as ageNn } from './age/nn.ts';
import { en as applyingEn } from './applying/en.ts';
import { type ApplyingTexts, nb as applyingNb } from './applying/nb.ts';
import { nn as applyingNn } from './applying/nn.ts';
import { en as askedEn } from './asked/en.ts';
import { type AskedTexts, nb as askedNb } from './asked/nb.ts';
import { nn as askedNn } from './asked/nn.ts';
import { en as complaintEn } from './complaint/en.ts';
import { type ComplaintPageTexts, nb as complaintNb } from './complaint/nb.ts';
import { nn as complaintNn } from './complaint/nn.ts';
import { en as consentEn } from './consent/en.ts';
import { type ConsentPageTexts, nb as consentNb } from './consent/nb.ts';
import { nn as consentNn } from './consent/nn.ts';
import { en as consentHistoryEn } from './consent-history/en.ts';
import { type ConsentHistoryTexts, nb as consentHistoryNb } from './consent-history/nb.ts';
import { nn as consentHistoryNn } from './consent-history/nn.ts';
import { en as draftEn } from './drafts/en.ts';
import { type DraftTexts, nb as draftNb } from './drafts/nb.ts';
import { nn as draftNn } from './drafts/nn.ts';
import { en as meetingEn } from './meeting/en.ts';
import { type MeetingPageTexts, nb as meetingNb } from './meeting/nb.ts';
import { nn as meetingNn } from './meeting/nn.ts';
import { en as myCaseEn } from './my-case/en.ts';
import { type MyCaseTexts, nb as myCaseNb } from './my-case/nb.ts';
import { nn as myCaseNn } from './my-case/nn.ts';
import { en as noticeEn } from './notices/en.ts';
import { type NoticePageTexts, nb as noticeNb } from './notices/nb.ts';
import { nn as noticeNn } from './notices/nn.ts';
import { en as otherParentEn } from './other-parent/en.ts';
import { type OtherParentTexts, nb as otherParentNb } from './other-parent/nb.ts';
import { nn as otherParentNn } from './other-parent/nn.ts';
import { en as ownCaseEn } from './own-case/en.ts';
import { type OwnCaseTexts, nb as ownCaseNb } from './own-case/nb.ts';
import { nn as ownCaseNn } from './own-case/nn.ts';
import { en as paperEn } from './paper/en.ts';
import { type PaperPageTexts, nb as paperNb } from './paper/nb.ts';
import { nn as paperNn } from './paper/nn.ts';
import { en as planEn } from './plan/en.ts';
import { type PlanTexts, nb as planNb } from './plan/nb.ts';
import { nn as planNn } from './plan/nn.ts';
import { en as planRecordEn } from './plan-record/en.ts';
import { type PlanRecordTexts, nb as planRecordNb } from './plan-record/nb.ts';
import { nn as planRecordNn } from './plan-record/nn.ts';
import { en as reportEn } from './report/en.ts';
import { type ReportPageTexts, nb as reportNb } from './report/nb.ts';
import { nn as reportNn } from './report/nn.ts';
import { en as turnEn } from './turns/en.ts';
import { type TurnTexts, nb as turnNb } from './turns/nb.ts';
import { nn as turnNn } from './turns/nn.ts';
import { en as withoutLoginEn } from './without-login/en.ts';
import { type WithoutLoginTexts, nb as withoutLoginNb } from './without-login/nb.ts';
import { nn as withoutLoginNn } from './without-login/nn.ts';

export const applyingTexts: Record<Language, ApplyingTexts> = { nb: applyingNb, nn: applyingNn, en: applyingEn };
export const myCaseTexts: Record<Language, MyCaseTexts> = { nb: myCaseNb, nn: myCaseNn, en: myCaseEn };
export const ageTexts: Record<Language, AgeTexts> = { nb: ageNb, nn: ageNn, en: ageEn };
export const aboutTexts: Record<Language, AboutTexts> = { nb: aboutNb, nn: aboutNn, en: aboutEn };
export const askedTexts: Record<Language, AskedTexts> = { nb: askedNb, nn: askedNn, en: askedEn };
export const consentTexts: Record<Language, ConsentPageTexts> = { nb: consentNb, nn: consentNn, en: consentEn };
export const complaintTexts: Record<Language, ComplaintPageTexts> = {
  nb: complaintNb,
  nn: complaintNn,
  en: complaintEn,
};
export const consentHistoryTexts: Record<Language, ConsentHistoryTexts> = {
  nb: consentHistoryNb,
  nn: consentHistoryNn,
  en: consentHistoryEn,
};
export const planRecordTexts: Record<Language, PlanRecordTexts> = {
  nb: planRecordNb,
  nn: planRecordNn,
  en: planRecordEn,
};
export const meetingTexts: Record<Language, MeetingPageTexts> = {
  nb: meetingNb,
  nn: meetingNn,
  en: meetingEn,
};
export const noticeTexts: Record<Language, NoticePageTexts> = { nb: noticeNb, nn: noticeNn, en: noticeEn };
export const planTexts: Record<Language, PlanTexts> = { nb: planNb, nn: planNn, en: planEn };
export const ownCaseTexts: Record<Language, OwnCaseTexts> = { nb: ownCaseNb, nn: ownCaseNn, en: ownCaseEn };
export const draftTexts: Record<Language, DraftTexts> = { nb: draftNb, nn: draftNn, en: draftEn };
export const otherParentTexts: Record<Language, OtherParentTexts> = {
  nb: otherParentNb,
  nn: otherParentNn,
  en: otherParentEn,
};
export const paperPageTexts: Record<Language, PaperPageTexts> = { nb: paperNb, nn: paperNn, en: paperEn };
export const withoutLoginTexts: Record<Language, WithoutLoginTexts> = {
  nb: withoutLoginNb,
  nn: withoutLoginNn,
  en: withoutLoginEn,
};
export const turnTexts: Record<Language, TurnTexts> = { nb: turnNb, nn: turnNn, en: turnEn };
export const reportTexts: Record<Language, ReportPageTexts> = { nb: reportNb, nn: reportNn, en: reportEn };
