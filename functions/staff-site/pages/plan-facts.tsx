import { type Day, dayInNorway } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { planIsGranted } from '../../../shared/domain/clocks.ts';
import type { NamedAttachment } from '../../../shared/domain/handling/attachment.ts';
import { hasPoints, planKeptIn } from '../../../shared/domain/plan-record/kept-in.ts';
import { latestPlanCopy, planCopiesIn } from '../../../shared/domain/plan-record/plan-copy.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { attachmentPath, planContentPath, type StaffPage } from '../staff-page.ts';
import { planContentTexts } from '../texts/plan-content.ts';
import { planKeptTexts } from '../texts/plan-kept.ts';
import type { Fact } from './fact-list.tsx';

type Props = { readonly page: StaffPage; readonly ipCase: IpCase; readonly attachments: readonly NamedAttachment[] };

/** Where what stands in the plan is read: here, or in another system and as a copy. */
export function planFacts(props: Props): readonly (Fact | false)[] {
  const { page, ipCase } = props;
  const texts = planKeptTexts[page.language];
  if (!planIsGranted(ipCase)) return [];
  if (planKeptIn(ipCase) === 'here')
    return [{ name: planContentTexts[page.language].plan, value: <Points {...props} /> }];
  return [
    { name: texts.fact, value: texts.elsewhere },
    { name: texts.latest, value: <Copy {...props} /> },
    hasPoints(ipCase) && { name: planContentTexts[page.language].plan, value: <Points {...props} /> },
  ];
}

function Points({ page, ipCase }: Props) {
  const isHere = planKeptIn(ipCase) === 'here';
  const words = isHere ? planContentTexts[page.language].link : planKeptTexts[page.language].writtenHere;
  return <a href={planContentPath(page, ipCase.reference)}>{words}</a>;
}

/** The latest that can be opened, whether one is on its way, and whether it is older than the plan's last revision. */
function Copy({ page, ipCase, attachments }: Props) {
  const texts = planKeptTexts[page.language];
  const latest = latestPlanCopy(attachments);
  const scanning = planCopiesIn(attachments).at(-1)?.state === 'scanning';
  const words = [
    !latest && !scanning && texts.none,
    scanning && texts.scanning,
    latest && !scanning && isBefore(receivedOn(latest), ipCase.plan?.revisedOn) && texts.outdated,
  ].filter((line) => typeof line === 'string');
  return (
    <>
      {latest && (
        <a href={attachmentPath(page, ipCase.reference, latest.id)}>
          {texts.open(writtenDay(receivedOn(latest), page.language))}
        </a>
      )}
      {latest && words.length > 0 && '. '}
      {words.join('. ')}
    </>
  );
}

function receivedOn({ receivedAt }: NamedAttachment): Day {
  return dayInNorway(new Date(receivedAt));
}

function isBefore(on: Day, revisedOn: Day | undefined): boolean {
  return revisedOn !== undefined && on < revisedOn;
}
