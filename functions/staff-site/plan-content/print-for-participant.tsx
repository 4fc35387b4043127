import { PlanPaper } from '../../../forms/pages/plan-paper.tsx';
import { planWords } from '../../../forms/plan-record/words/in-language.ts';
import { type LeftOut, planFor } from '../../../shared/domain/plan-record/plan-for.ts';
import {
  contentOf,
  fieldsOf,
  type Participant,
  type PlanContent,
  type PlanPoint,
  planPoints,
  writtenPoints,
} from '../../../shared/domain/plan-record/points.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import type { Reply } from '../../../shared/web/reply.ts';
import { conflict } from '../actions/posted-action.ts';
import { staffPage } from '../staff-page.ts';
import type { StaffDeps, StaffVisit } from '../staff-visit.ts';
import { planContentTexts } from '../texts/plan-content.ts';
import { type OpenedPlan, openPlan, shownNow } from './opened-plan.ts';
import { BackToPlan, planReply } from './plan-content-page.tsx';

/** Those that have something for the participant; the consent itself is between the person and the municipality. */
function pointsOf(content: PlanContent): readonly PlanPoint[] {
  return planPoints.filter((point) => {
    const written = writtenPoints.find((each) => each === point);
    return written ? fieldsOf[written].some((field) => content[field]?.length) : point !== 'consent';
  });
}

/** The plan on paper as one participant may see it; nothing where no consent lets them. */
export async function printForParticipant(visit: StaffVisit, deps: StaffDeps): Promise<Reply> {
  const opened = await openPlan(visit, deps);
  const { participants = [] } = opened?.record.participants?.content ?? {};
  const participant = participants.find(({ id }) => String(id) === visit.params['participant']);
  if (!opened || !participant) return problemReply(visit, 'not-found');
  const page = staffPage(visit);
  const today = { consents: opened.sharing, today: page.today };
  const result = planFor(participant, contentOf(opened.record), today);
  const texts = planContentTexts[page.language];
  const first = <BackToPlan page={page} reference={opened.ipCase.reference} />;
  if (result.result === 'nothing') {
    const why = planWords[page.language].nothing[result.why];
    const children = <p class="ds-paragraph">{`${participant.name}: ${why}`}</p>;
    return planReply(visit, { title: texts.nothingTitle, status: conflict, first, children });
  }
  return planReply(visit, {
    title: texts.printTitle,
    first,
    children: (
      <>
        <p class="ds-paragraph ip-screen">{texts.howToPrint}</p>
        {result.sharing.except && <Excepted visit={visit} opened={opened} except={result.sharing.except} />}
        <Sheet
          visit={visit}
          opened={opened}
          participant={participant}
          shown={result}
          name={await nameOfPerson(opened, deps)}
        />
      </>
    ),
  });
}

async function nameOfPerson({ ipCase }: OpenedPlan, { cases }: StaffDeps): Promise<string> {
  return (await cases.contacts(ipCase))?.person.name ?? '';
}

type Place = { readonly visit: StaffVisit; readonly opened: OpenedPlan };
type SheetProps = Place & {
  readonly participant: Participant;
  readonly name: string;
  readonly shown: Extract<ReturnType<typeof planFor>, { readonly result: 'shared' }>;
};

function Sheet({ visit, opened, participant, name, shown }: SheetProps) {
  const page = staffPage(visit);
  const texts = planContentTexts[page.language];
  const plan = shownNow(opened, visit);
  const frame = { ...plan.frame, sharing: [shown.sharing] };
  const about = { name, reference: opened.ipCase.reference, municipality: page.municipality.name };
  return (
    <PlanPaper plan={{ ...plan, content: shown.content, frame }} about={about} points={pointsOf(shown.content)}>
      <section class="ip-part">
        <h2 class="ds-heading" data-size="sm">
          {texts.leftOutTitle}
        </h2>
        <p class="ds-paragraph">{texts.leftOutWhy(participant.service)}</p>
        <ul class="ds-list">
          {leftOutLines(shown.leftOut, visit).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </PlanPaper>
  );
}

function leftOutLines({ goals, measures, participants, texts: left }: LeftOut, visit: StaffVisit): readonly string[] {
  const { leftOut, leftOutNone } = planContentTexts[visit.municipality.language];
  const counts = { goals, measures, participants, texts: left.length };
  const lines = (['goals', 'measures', 'participants', 'texts'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => leftOut[kind](counts[kind]));
  return lines.length > 0 ? lines : [leftOutNone];
}

/** What the person does not want told stands in words that no rule can read: whoever prints reads the sheet for it. */
function Excepted({ visit, opened, except }: Place & { readonly except: string }) {
  const { exceptTitle, exceptBody } = planContentTexts[visit.municipality.language];
  return (
    <div class="ds-alert ip-screen" data-color="warning">
      <h2 class="ds-heading" data-size="xs">
        {exceptTitle}
      </h2>
      <p>{exceptBody}</p>
      <blockquote class="ip-quote" lang={opened.ipCase.language}>
        {except}
      </blockquote>
    </div>
  );
}
