import { PlanPoints, pointTitle } from '../../../forms/pages/plan-points.tsx';
import type { PlanShown } from '../../../forms/plan-record/plan-shown.ts';
import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import type { NamedAttachment } from '../../../shared/domain/handling/attachment.ts';
import { hasPoints, planKeptIn } from '../../../shared/domain/plan-record/kept-in.ts';
import { obstacleToWriting, pointsToWrite } from '../../../shared/domain/plan-record/may-write.ts';
import {
  numberOf,
  type PlanPoint,
  type PointVersion,
  type WrittenPoint,
} from '../../../shared/domain/plan-record/points.ts';
import { staffMember } from '../../../shared/domain/settings/municipality.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { FormHidden } from '../../../shared/web/form-hidden.tsx';
import { addressesOf } from '../addresses.ts';
import type { OwnPlan } from '../following/own-plan.ts';
import { ownCaseTexts, planRecordTexts } from '../texts/in-language.ts';
import { planFacts } from './case-support.tsx';
import { Article, Facts, LinkLine, Message, Text } from './parts.tsx';
import type { Place } from './place.ts';

type Props = Place & {
  readonly own: OwnPlan;
  readonly plan: PlanShown;
  /** What an employee has written in since they last read it. */
  readonly fresh: readonly WrittenPoint[];
  readonly hasRead: boolean;
  /** Of a plan that is kept elsewhere: the latest that can be opened. */
  readonly copy?: NamedAttachment;
  readonly isSaved: boolean;
  readonly formToken: string;
};

/** The plan, point by point, with the way to write in those that are theirs. */
export function OwnPlanPage(props: Props) {
  const { own, plan, isSaved, municipality, language } = props;
  const say = planRecordTexts[language];
  const to = addressesOf({ municipality, language });
  const { reference } = own.ipCase;
  return (
    <>
      {isSaved && (
        <div class="ds-alert" data-color="success" tabIndex={-1} autofocus>
          {say.saved}
        </div>
      )}
      <Article title={say.title}>
        <WhoWrites {...props} />
        {planKeptIn(own.ipCase) === 'elsewhere' && <Elsewhere {...props} />}
        {hasPoints(own.ipCase) && (
          <>
            <Fresh {...props} />
            <PlanPoints plan={plan} beside={(point) => <Beside {...props} point={point} />} />
          </>
        )}
        <div class="ip-screen">
          {hasPoints(own.ipCase) && (
            <>
              <LinkLine href={to.planPaper(reference, 'na')}>{say.print}</LinkLine>
              <LinkLine href={to.planVersions(reference)}>{say.versions}</LinkLine>
            </>
          )}
          <LinkLine href={to.myCase(reference)}>{ownCaseTexts[language].back}</LinkLine>
        </div>
      </Article>
    </>
  );
}

function WhoWrites({ own, language }: Props) {
  const say = planRecordTexts[language];
  const obstacle = obstacleToWriting(own.ipCase);
  if (own.sight === 'writes') return <p class="ds-paragraph ip-lead">{say.lead}</p>;
  return (
    <Message kind="info">
      <Text>{obstacle ? say.obstacle[obstacle] : say.readOnly}</Text>
    </Message>
  );
}

/** The copy comes first; what was written here before is below it. */
function Elsewhere({ own, copy, municipality, language }: Props) {
  const say = planRecordTexts[language];
  const facts = planFacts(own.ipCase, language);
  const { planCopy } = addressesOf({ municipality, language });
  return (
    <>
      {facts && <Facts facts={facts.facts} />}
      {copy ? (
        <p class="ds-paragraph">
          <a class="ds-button" href={planCopy(own.ipCase.reference)}>
            {say.openCopy(writtenDay(dayInNorway(new Date(copy.receivedAt)), language))}
          </a>
        </p>
      ) : (
        <Text>{say.noCopy(municipality.phone)}</Text>
      )}
      {hasPoints(own.ipCase) && (
        <h2 class="ds-heading" data-size="md">
          {say.writtenBefore}
        </h2>
      )}
    </>
  );
}

/** Stays until they say that they have read it: what is new must not be gone with the first look. */
function Fresh({ fresh, hasRead, own, formToken, municipality, language }: Props) {
  const say = planRecordTexts[language];
  const to = addressesOf({ municipality, language });
  const { reference } = own.ipCase;
  if (fresh.length === 0) return null;
  return (
    <div class="ds-alert ip-screen" data-color="info">
      <h2 class="ds-heading" data-size="xs">
        {say.newTitle}
      </h2>
      <Text>{say.newText}</Text>
      {hasRead && <LinkLine href={to.planChanges(reference, 'lest', 'na')}>{say.seeNew}</LinkLine>}
      <form method="post" action={to.planRead(reference)}>
        <FormHidden formToken={formToken} />
        <button class="ds-button" data-variant="secondary" type="submit">
          {say.markRead}
        </button>
      </form>
    </div>
  );
}

function Beside({ point, own, plan, fresh, ...place }: Props & { readonly point: PlanPoint }) {
  const say = planRecordTexts[place.language];
  const written = pointsToWrite('staff').find((each) => each === point);
  if (!written) return null;
  const version = own.record[written];
  const isTheirs = own.sight === 'writes' && pointsToWrite('person').includes(written);
  if (!version && !isTheirs) return null;
  return (
    <p class="ip-plan__beside">
      {fresh.includes(written) && (
        <span class="ds-tag ip-screen" data-color="info">
          {say.tag}
        </span>
      )}
      {isTheirs && (
        <a
          class="ds-link ip-screen"
          href={addressesOf(place).planPoint(own.ipCase.reference, String(numberOf(written)))}
        >
          {version ? say.change : say.write}
          <span class="ds-sr-only">{`: ${pointTitle(written, plan)}`}</span>
        </a>
      )}
      {version && <span class="ip-quiet">{changedText(version, place)}</span>}
    </p>
  );
}

/** By which employee; of those it is for the day alone. */
function changedText({ at, by }: PointVersion, { municipality, language }: Place): string {
  const say = planRecordTexts[language];
  const on = writtenDay(dayInNorway(new Date(at)), language);
  const name = by.who === 'staff' ? staffMember(municipality, by.staffId)?.name : undefined;
  return name ? say.changedBy(on, name) : say.changed(on);
}
