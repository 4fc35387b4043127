import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { ownConsent } from '../../../shared/domain/consent/both-consent.ts';
import type { OwnConsent } from '../../../shared/domain/consent/consent.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import type { CaseAction } from '../access.ts';
import { nameOf, type StaffPage } from '../staff-page.ts';
import { parentTexts } from '../texts/parents.ts';
import { type Fact, FactList } from './fact-list.tsx';
import { SeatButtons } from './seat-buttons.tsx';

type Props = {
  readonly page: StaffPage;
  readonly ipCase: IpCase;
  readonly actions: readonly CaseAction[];
  /** Names and addresses, as facts. */
  readonly contact: readonly (Fact | false)[];
};

/** The child's other parent: what was said of them, whether they were asked and came, and whether that was checked. */
export function OtherParentBlock({ page, ipCase, actions, contact }: Props) {
  const texts = parentTexts[page.language];
  const { parents, seats } = ipCase;
  if (!parents) return null;
  const seat = seats?.otherParent;
  const mayChange = seat?.state === 'joined' && seat.check !== 'unchecked' && actions.includes('check-role');
  return (
    <div>
      <h3 class="ds-heading" data-size="2xs">
        {texts.seat}
      </h3>
      <FactList facts={[...contact, ...saidFacts(ipCase, page), ...seatFacts(ipCase, page)]} />
      {mayChange && <SeatButtons page={page} ipCase={ipCase} />}
    </div>
  );
}

function saidFacts({ parents }: IpCase, page: StaffPage): readonly (Fact | undefined | false)[] {
  const texts = parentTexts[page.language];
  if (!parents) return [];
  const { responsibility, mayContact, finding } = parents;
  return [
    { name: texts.responsibility, value: texts.responsibilityAs[responsibility] },
    mayContact && { name: texts.mayContact, value: texts.mayContactAs[mayContact] },
    finding && {
      name: texts.ground,
      value: texts.groundBy(
        texts.grounds[finding.ground],
        nameOf(page, finding.by),
        writtenDay(finding.on, page.language),
      ),
    },
  ];
}

function seatFacts({ seats }: IpCase, page: StaffPage): readonly (Fact | undefined | false)[] {
  const texts = parentTexts[page.language];
  const seat = seats?.otherParent;
  const asked = seat && texts.askedOn(writtenDay(dayInNorway(new Date(seat.invitedAt)), page.language));
  const state = texts.seatAs[seat?.state ?? 'not-asked'];
  return [
    { name: texts.title, value: asked ? `${state} (${asked})` : state },
    seat?.state === 'joined' && seat.check !== undefined && { name: texts.check, value: texts.checkAs[seat.check] },
  ];
}

/** What each parent has answered; an answer that waits for the check is shown as one. */
export function parentAnswers(ipCase: IpCase, page: StaffPage): readonly Fact[] {
  const texts = parentTexts[page.language];
  if (!ipCase.parents) return [];
  const words = ({ plan, coordinator }: OwnConsent) => texts.answer(texts.state[plan], texts.state[coordinator]);
  const claimed = ipCase.consent.parents?.claimed ? ` ${texts.claimed}` : '';
  return [
    { name: texts.answers.main, value: words(ownConsent(ipCase)) },
    { name: texts.answers.otherParent, value: `${words(ownConsent(ipCase, 'otherParent'))}${claimed}` },
  ];
}
