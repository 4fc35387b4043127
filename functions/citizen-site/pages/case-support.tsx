import { type IpCase, isEnded, isOpen, type Standing } from '../../../shared/domain/case.ts';
import { rowsToRenew } from '../../../shared/domain/consent/renewal.ts';
import { mayConsent } from '../../../shared/domain/parties/may-consent.ts';
import { planSightOf } from '../../../shared/domain/plan-record/may-write.ts';
import { plannedMeeting } from '../../../shared/domain/planning/meeting.ts';
import { type Language, staffMember } from '../../../shared/domain/settings/municipality.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { addressesOf } from '../addresses.ts';
import { consentMissing, hasConsented } from '../following/case-shown.ts';
import type { Reader } from '../following/next-lines.ts';
import { hasPlanPage } from '../following/own-plan.ts';
import {
  applyingTexts,
  askedTexts,
  consentHistoryTexts,
  consentTexts,
  ownCaseTexts,
  planRecordTexts,
  planTexts,
} from '../texts/in-language.ts';
import { ConsentFacts, type ConsentHeld } from './consent-facts.tsx';
import type { MyCaseProps } from './my-case-page.tsx';
import { AgreedBefore, NextMeeting } from './own-meeting-page.tsx';
import { type Fact, Facts, LinkLine, Message, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

/** Coordinator, plan and consent as they stand; nothing of a case that is over, or that is not theirs to know. */
export function CaseSupport(props: MyCaseProps) {
  if (!props.mine.toldAll) return null;
  if (isEnded(props.mine.ipCase)) {
    return (
      <>
        <PlanOnce {...props} />
        <ConsentOnce {...props} />
      </>
    );
  }
  return (
    <>
      <CoordinatorNow {...props} ipCase={props.mine.ipCase} />
      <MeetingNow {...props} ipCase={props.mine.ipCase} />
      <AgreedNow {...props} />
      <PlanNow {...props} />
      <ConsentInShort {...props} />
    </>
  );
}

/** The meeting to come, where there is one. */
export function MeetingNow({ ipCase, today, ...place }: Reader & { readonly ipCase: IpCase }) {
  const slot = plannedMeeting(ipCase, today);
  const { municipality, language } = place;
  return slot ? (
    <NextMeeting municipality={municipality} language={language} slot={slot} reference={ipCase.reference} />
  ) : null;
}

/** What was agreed and is not done; the meeting to come leads there too. */
function AgreedNow({ mine, today, municipality, language }: MyCaseProps) {
  const { reference, meetings } = mine.ipCase;
  if (!meetings?.openActions || plannedMeeting(mine.ipCase, today)) return null;
  return (
    <AgreedBefore municipality={municipality} language={language} reference={reference} open={meetings.openActions} />
  );
}

type CoordinatorProps = Reader & { readonly ipCase: Pick<IpCase, 'coordinator'> };

export function CoordinatorNow({ ipCase, municipality, language, today }: CoordinatorProps) {
  const { coordinator: say } = planTexts[language];
  const { coordinator } = ipCase;
  const nameOf = (staffId: string) => staffMember(municipality, staffId)?.name ?? say.former;
  if (!coordinator) return null;
  const { standIn } = coordinator;
  const instead: readonly Fact[] =
    standIn && standIn.until >= today
      ? [[say.standIn, say.standInUntil(nameOf(standIn.staffId), writtenDay(standIn.until, language))]]
      : [];
  return (
    <Part title={say.title}>
      <Facts facts={[[say.name, nameOf(coordinator.staffId)], ...instead, [say.phone, municipality.phone]]} />
    </Part>
  );
}

function PlanNow({ mine, municipality, language }: MyCaseProps) {
  const { status, reference } = mine.ipCase;
  const plan = planFacts(mine.ipCase, language);
  if (!plan && !hasPlanPage(mine.ipCase)) return null;
  return (
    <Part title={planTexts[language].plan.title}>
      {plan && <Facts facts={plan.facts} />}
      <PlanLink ipCase={mine.ipCase} as={mine.as} municipality={municipality} language={language} />
      {status === 'plan-active' && mine.as === 'main' && (
        <LinkLine href={addressesOf({ municipality, language }).needsChanged(reference)}>
          {ownCaseTexts[language].needs.link}
        </LinkLine>
      )}
    </Part>
  );
}

/** What was written stays theirs to read when the case is over. */
function PlanOnce({ mine, municipality, language }: MyCaseProps) {
  if (!hasPlanPage(mine.ipCase)) return null;
  return (
    <Part title={planTexts[language].plan.title}>
      <PlanLink ipCase={mine.ipCase} as={mine.as} municipality={municipality} language={language} />
    </Part>
  );
}

type PlanLinkProps = Place & { readonly ipCase: IpCase; readonly as: Standing };

/** To what is written in the plan, where that is theirs to see. */
export function PlanLink({ ipCase, as, ...place }: PlanLinkProps) {
  const say = planRecordTexts[place.language];
  const sight = planSightOf(as, ipCase);
  if (sight === 'nothing' || !hasPlanPage(ipCase)) return null;
  return (
    <LinkLine href={addressesOf(place).plan(ipCase.reference)}>{sight === 'writes' ? say.link : say.linkRead}</LinkLine>
  );
}

/** The plan's period, and when it was and is to be gone through. */
export function planFacts({ plan, status }: Pick<IpCase, 'plan' | 'status'>, language: Language) {
  const { plan: say } = planTexts[language];
  if (!plan) return undefined;
  const written = (on: typeof plan.from) => writtenDay(on, language);
  const revised: readonly Fact[] = plan.revisedOn ? [[say.revised, written(plan.revisedOn)]] : [];
  const next = status === 'plan-paused' ? say.stopped : say.by(written(plan.nextRevision));
  const facts: readonly Fact[] = [
    [say.period, say.from(written(plan.from), written(plan.to))],
    ...revised,
    [say.next, next],
  ];
  return { title: say.title, facts };
}

/** What is about to end is told here alone: messages say nothing of what is shared. */
function RenewalsInShort({ mine, municipality, language, today }: MyCaseProps) {
  const { renewal } = askedTexts[language];
  const ending = rowsToRenew(mine.sharing, mine.ipCase, { today, municipality });
  if (ending.length === 0) return null;
  return (
    <Message kind="info">
      {ending.map(({ row }) => (
        <Text key={row.id}>{renewal.ends(row.service, writtenDay(row.to, language))}</Text>
      ))}
      <LinkLine href={addressesOf({ municipality, language }).consent(mine.ipCase.reference)}>{renewal.link}</LinkLine>
    </Message>
  );
}

/** Two clicks from here to having taken something back. What is asked for as the next thing is not asked for here too. */
function ConsentInShort({ mine, ...place }: MyCaseProps) {
  const { ipCase, own, sharing, hasAnswered: isAnswered } = mine;
  const { links, receipt } = consentTexts[place.language];
  const to = addressesOf(place);
  const { reference } = ipCase;
  const { consent: title, consentText } = applyingTexts[place.language].receipt;
  const isNeeded = isAnswered || (ipCase.decision?.outcome !== 'refused' && !consentMissing(ipCase));
  if (mine.as === 'person') return isAnswered ? <ConsentBeside language={place.language} {...mine} /> : null;
  if (!mayConsent(ipCase) || !isNeeded) return null;
  return (
    <Part title={title}>
      {isAnswered && <ConsentFacts language={place.language} {...mine} />}
      <RenewalsInShort mine={mine} {...place} />
      {!isAnswered && <Text>{isOpen(ipCase) ? consentText : receipt.never}</Text>}
      {!consentMissing(ipCase) && (
        <LinkLine href={to.consent(reference)}>{isAnswered ? links.change : links.give}</LinkLine>
      )}
      {hasConsented(own, sharing.length) && <LinkLine href={to.withdrawConsent(reference)}>{links.withdraw}</LinkLine>}
      {isAnswered && <LinkLine href={to.consentReceipt(reference)}>{receipt.title}</LinkLine>}
      <HistoryLink mine={mine} {...place} />
    </Part>
  );
}

/** In a case that is over, what was answered is still to be seen. */
function ConsentOnce({ mine, ...place }: MyCaseProps) {
  if (mine.ipCase.consent.revision === 0) return null;
  return (
    <Part title={applyingTexts[place.language].receipt.consent}>
      <HistoryLink mine={mine} {...place} />
    </Part>
  );
}

function HistoryLink({ mine, ...place }: Pick<MyCaseProps, 'mine'> & Place) {
  const { reference, consent } = mine.ipCase;
  if (consent.revision === 0) return null;
  return (
    <LinkLine href={addressesOf(place).consentHistory(reference)}>{consentHistoryTexts[place.language].link}</LinkLine>
  );
}

/** What holds, to be read by a child whom others consent for. */
function ConsentBeside({ language, ...held }: ConsentHeld) {
  return (
    <Part title={applyingTexts[language].receipt.consent}>
      <ConsentFacts language={language} {...held} />
    </Part>
  );
}
