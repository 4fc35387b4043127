import { writtenTime } from '../../../shared/domain/calendar/written-time.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { addsVersion, type CaseEvent } from '../../../shared/domain/event.ts';
import { numberOf } from '../../../shared/domain/plan-record/points.ts';
import type { Language } from '../../../shared/domain/settings/municipality.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { nameOf, type StaffPage, unitName } from '../staff-page.ts';
import { caseTexts } from '../texts/case.ts';
import { commonTexts } from '../texts/common.ts';
import { complaintTexts } from '../texts/complaint.ts';
import { correctionTexts } from '../texts/correction.ts';
import { eventTexts } from '../texts/event.ts';
import { meetingTexts } from '../texts/meeting.ts';
import { parentTexts } from '../texts/parents.ts';
import { complaintText } from './complaint-words.ts';
import { askedPartWords, changeWords } from './consent-words.ts';

export function eventWords(event: CaseEvent, page: StaffPage): string {
  const texts = eventTexts[page.language];
  const word = page.municipality.decisionWord;
  switch (event.type) {
    case 'received':
      if (event.way && event.on) {
        return texts.registered[event.way](writtenDay(event.on, page.language), unitName(page, event.unit));
      }
      return texts.received(unitName(page, event.unit));
    case 'reported':
      if (event.way && event.on) {
        return texts['report-registered'](writtenDay(event.on, page.language), unitName(page, event.unit));
      }
      return texts.reported(unitName(page, event.unit));
    case 'report-answered':
      return answeredWords(event, page);
    case 'identity-verified': {
      const { verified, way } = correctionTexts[page.language].identity;
      return verified(way[event.way]);
    }
    case 'details-corrected': {
      const { corrected, field } = correctionTexts[page.language];
      return corrected(event.fields.map((name) => field[name]).join(', '));
    }
    case 'preliminary-answer':
      return texts['preliminary-answer'](writtenDay(event.promisedBy, page.language));
    case 'decided':
      return texts.decided(commonTexts[page.language].outcome[event.outcome], word);
    case 'decision-opened':
      return texts['decision-opened'](word);
    case 'role-checked':
      if (event.seat) return texts['seat-checked'][event.result];
      return event.until ? texts.accepted(writtenDay(event.until, page.language)) : texts['role-checked'][event.result];
    case 'role-expired':
      return texts['role-expired'][event.why];
    case 'came-of-age':
      return texts['came-of-age'](event.age);
    case 'own-consent':
      return texts['own-consent'](caseTexts[page.language].ownConsentReason[event.reason]);
    case 'parents-go-on':
      return texts['parents-go-on'](writtenDay(event.until, page.language));
    case 'incapacity':
      return texts.incapacity(caseTexts[page.language].basis[event.basis], event.ownWill);
    case 'consent-ground':
      return texts['consent-ground'](parentTexts[page.language].grounds[event.ground]);
    case 'coordinator-appointed':
    case 'coordinator-left':
      return texts[event.type](nameOf(page, event.coordinator));
    case 'stand-in':
      return texts['stand-in'](nameOf(page, event.coordinator), writtenDay(event.until, page.language));
    case 'plan-registered': {
      const [from, to, next] = [event.from, event.to, event.nextRevision].map((on) => writtenDay(on, page.language));
      const words = texts['plan-registered'](from ?? '', to ?? '', next ?? '');
      return event.elsewhere ? `${words} ${texts['plan-elsewhere']}` : words;
    }
    case 'meeting': {
      const [from, to] = [writtenTime(event.from, page.language), writtenTime(event.to, page.language)];
      return texts.meeting[event.what](meetingTexts[page.language].when(writtenDay(event.on, page.language), from, to));
    }
    case 'meeting-action':
      return texts['meeting-action'][event.what];
    case 'plan-revised':
      return texts['plan-revised'](writtenDay(event.nextRevision, page.language));
    case 'plan-point-changed':
      return texts['plan-point-changed'](numberOf(event.point));
    case 'information-asked':
    case 'information-missed':
      return texts[event.type](writtenDay(event.until, page.language));
    case 'information-answered':
      return texts['information-answered'][event.by.who === 'staff' ? 'noted' : 'sent'];
    case 'consent-asked':
      return texts['consent-asked'](askedPartWords(event.parts, page));
    case 'complaint-received':
      return complaintWords(event, page);
    case 'forwarded':
      return texts.forwarded(unitName(page, event.from), unitName(page, event.unit));
    case 'handed-over':
      return texts['handed-over'](texts.disqualified[event.reason]);
    case 'admitted-again':
      return texts['admitted-again'](nameOf(page, event.employee));
    case 'date-moved':
      return texts['date-moved'][event.which](
        writtenDay(event.from, page.language),
        writtenDay(event.to, page.language),
      );
    case 'moved':
      return texts.moved(event.to, event.way);
    case 'undone':
      return texts.undone[event.what];
    case 'complaint-answered':
      return texts[event.type](complaintTexts[page.language].resultAs(word)[event.result].toLowerCase());
    case 'closed':
      return closedWords(event, page);
    case 'consent':
      return texts.consent(event.changes.map((change) => changeWords(change, page)).join(', '));
    case 'invited':
    case 'joined':
      return texts[event.type][event.seat];
    case 'told-again':
      return texts['told-again'](caseTexts[page.language].noticeKind(word)[event.notice]);
    case 'attachment-received':
      return texts[event.type][event.purpose];
    case 'attachment-scanned':
      return texts[event.type][event.result];
    case 'meeting-declined':
    case 'taken':
    case 'reopened':
    case 'consent-lapsed':
    case 'took-over':
    case 'child-heard':
    case 'withdrawn':
    case 'called':
    case 'mandate-seen':
    case 'consent-kept':
    case 'sharing-expired':
    case 'emergency-opened':
    case 'needs-changed':
    case 'contact-changed':
    case 'address-protected':
      return texts[event.type];
  }
}

function complaintWords(
  { late, way, receivedOn }: Extract<CaseEvent, { readonly type: 'complaint-received' }>,
  { language }: StaffPage,
): string {
  const texts = eventTexts[language];
  const came = texts['complaint-received'](late);
  return way && receivedOn ? `${came} ${texts['complaint-noted'](way, writtenDay(receivedOn, language))}` : came;
}

function answeredWords(
  { answer, way }: Extract<CaseEvent, { readonly type: 'report-answered' }>,
  { language }: StaffPage,
): string {
  const texts = eventTexts[language];
  const answered = texts['report-answered'][answer];
  return way ? `${answered} ${texts['answer-came'][way]}` : answered;
}

function closedWords({ reason, agreed }: Extract<CaseEvent, { readonly type: 'closed' }>, page: StaffPage): string {
  const { closeReason, agreedAs } = caseTexts[page.language];
  const closed = eventTexts[page.language].closed(closeReason[reason]);
  return agreed ? `${closed} ${agreedAs[agreed]}` : closed;
}

/** The words that staff or the system wrote to the person, or the person to them. */
export function eventText(event: CaseEvent, page: StaffPage): string | undefined {
  if (event.type === 'complaint-received') return complaintText(event.words, page);
  return 'text' in event && event.text ? event.text : undefined;
}

/** The language those words are in: the person's, but for what an employee noted for the case itself. */
export function textLanguage(event: CaseEvent, { language }: Pick<IpCase, 'language'>, page: StaffPage): Language {
  const isOurOwn =
    event.type === 'emergency-opened' || event.type === 'forwarded' || event.type === 'information-answered';
  return isOurOwn && event.by.who === 'staff' ? page.language : language;
}

/** Whoever is the one a report is about has applied for nothing, or did so later. */
export function actorName({ by }: CaseEvent, { report }: Pick<IpCase, 'report'>, page: StaffPage): string {
  const texts = caseTexts[page.language];
  switch (by.who) {
    case 'person':
      return report ? texts.byReported : texts.byPerson;
    case 'otherParent':
      return texts.byOtherParent;
    case 'reporter':
      return texts.byReporter;
    case 'system':
      return texts.bySystem;
    case 'staff':
      return nameOf(page, by.staffId);
  }
}

/** What happened after the version that a form was made from; a change of people's making adds one version. */
export function eventsSince(timeline: readonly CaseEvent[], version: number, ipCase: IpCase): readonly CaseEvent[] {
  const changes = Math.max(ipCase.version - version, 1);
  return timeline.filter(addsVersion).slice(-changes);
}
