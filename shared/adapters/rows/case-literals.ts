import type { Channel, Role } from '../../domain/applying/application.ts';
import type { CloseReason, ClosingAnswer, Outcome } from '../../domain/case.ts';
import type { ComplaintResult } from '../../domain/complaint/complaint.ts';
import type { AskedPart } from '../../domain/consent/consent.ts';
import type { ConsentBasis, OwnConsentReason, OwnWill } from '../../domain/parties/capacity.ts';
import type { SeatName } from '../../domain/parties/seats.ts';
import type { Language } from '../../domain/settings/municipality.ts';
import type { NoticeChannel } from '../../domain/telling/notice.ts';
import { oneOf } from '../table/parsing.ts';

/** Literals that several kinds of rows hold. */
export const language = oneOf<Language>({ nb: true, nn: true, en: true });
export const seat = oneOf<SeatName>({ person: true, otherParent: true });
export const channel = oneOf<Channel>({ sms: true, email: true, letter: true, phone: true });
export const noticeChannel = oneOf<NoticeChannel>({ sms: true, email: true });
export const outcome = oneOf<Outcome>({ granted: true, coordinatorOnly: true, refused: true });

export const role = oneOf<Role>({
  self: true,
  parent: true,
  guardian: true,
  representative: true,
  nextOfKin: true,
  service: true,
  other: true,
});
export const askedPart = oneOf<AskedPart>({ plan: true, coordinator: true, sharing: true });
export const closeReason = oneOf<CloseReason>({
  needEnded: true,
  personWishes: true,
  moved: true,
  deceased: true,
  refused: true,
  reportNotConfirmed: true,
});
export const complaintResult = oneOf<ComplaintResult>({
  changed: true,
  'upheld-and-forwarded': true,
  'governor-changed': true,
  'governor-upheld': true,
});
export const ownConsentReason = oneOf<OwnConsentReason>({ parentsNotTold: true, kindOfMeasure: true });
export const consentBasis = oneOf<ConsentBasis>({ guardianMandate: true, hpl22: true, pbrl46: true });
export const ownWill = oneOf<OwnWill>({ wants: true, doesNotWant: true, notKnown: true });
export const closingAnswer = oneOf<ClosingAnswer>({ yes: true, no: true, notAsked: true });
