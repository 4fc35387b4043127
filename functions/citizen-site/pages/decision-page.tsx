import { decisionLetter } from '../../../forms/casework/decision-letter.ts';
import { groupReference } from '../../../shared/domain/applying/reference.ts';
import type { Day } from '../../../shared/domain/calendar/day.ts';
import type { Decision, IpCase, Standing } from '../../../shared/domain/case.ts';
import { planAskedFor } from '../../../shared/domain/clocks.ts';
import { hasOpenComplaint } from '../../../shared/domain/complaint/complaint.ts';
import { staffMember } from '../../../shared/domain/settings/municipality.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { addressesOf } from '../addresses.ts';
import { consentMissing } from '../following/case-shown.ts';
import { consentLines } from '../following/next-lines.ts';
import { complaintTexts, consentTexts, myCaseTexts } from '../texts/in-language.ts';
import { Article, ButtonLink, Facts, LinkLine, List, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

export type DecisionProps = Place & {
  readonly ipCase: IpCase;
  readonly as: Standing;
  readonly decision: Decision;
  /** The reasons in the caseworker's words; paragraphs parted by line breaks. */
  readonly words: string;
  readonly complainBy: Day | undefined;
};

/** The decision itself, with reasons, rules and how to complain (fvl §§ 24–27). Made to be printed. */
export function DecisionPage(props: DecisionProps) {
  const { municipality, language, ipCase, as, decision } = props;
  const { decision: say } = myCaseTexts[language];
  return (
    <Article title={say.title[municipality.decisionWord]}>
      <div class="ip-status">
        <p class="ds-paragraph ip-lead">
          <strong>{say.outcome[outcomeOf(props)]}</strong>
        </p>
        <Text>{say.asked}</Text>
        <List items={ipCase.wishes.map((wish) => say.wishes[wish])} />
      </div>
      <Reasons {...props} />
      <Part title={say.next}>
        {(as === 'main' || as === 'otherParent') && consentMissing(ipCase, as) ? (
          <ConsentAsked {...props} />
        ) : (
          <Text>{say.nextText[decision.outcome](municipality.phone)}</Text>
        )}
      </Part>
      <Complaint {...props} />
      <Facts
        facts={[
          [say.reference, groupReference(ipCase.reference)],
          [say.on, writtenDay(decision.on, language)],
          [say.by, signature(props)],
        ]}
      />
      <div class="ip-screen">
        <Text>{say.print(municipality.decisionWord)}</Text>
        <LinkLine href={addressesOf(props).myCase(ipCase.reference)}>{say.back}</LinkLine>
      </div>
    </Article>
  );
}

/** What was granted waits for a yes: that is the next thing, and the rest comes after it. */
function ConsentAsked({ municipality, language, ipCase, as }: DecisionProps) {
  const giver = as === 'otherParent' ? as : 'main';
  const to = addressesOf({ municipality, language });
  return (
    <>
      {consentLines(ipCase, language, giver).map((line) => (
        <Text key={line}>{line}</Text>
      ))}
      <ButtonLink href={to.consent(ipCase.reference)}>{consentTexts[language].links.give}</ButtonLink>
      <Text>{myCaseTexts[language].decision.afterConsent(municipality.phone)}</Text>
    </>
  );
}

/** A coordinator alone is no refusal of anything when no plan was asked for. */
function outcomeOf({ decision, ipCase }: DecisionProps) {
  return decision.outcome === 'coordinatorOnly' && !planAskedFor(ipCase) ? 'coordinator' : decision.outcome;
}

function signature({ municipality, decision }: DecisionProps): string {
  const name = staffMember(municipality, decision.by)?.name;
  return name ? `${name}, ${municipality.name}` : municipality.name;
}

function Reasons({ municipality, language, words, ipCase }: DecisionProps) {
  const { decision: say } = myCaseTexts[language];
  const { law } = decisionLetter(municipality, language);
  const paragraphs = words.split(/\n+/).filter((line) => line.trim() !== '');
  return (
    <>
      {paragraphs.length > 0 && (
        <Part title={say.reasons}>
          <div lang={ipCase.language}>
            {paragraphs.map((line) => (
              <Text key={line}>{line}</Text>
            ))}
          </div>
        </Part>
      )}
      <Part title={law.title}>
        <Lines lines={law.lines} />
      </Part>
    </>
  );
}

function Complaint({ municipality, language, ipCase, as, complainBy: until }: DecisionProps) {
  const { complaint, complainBy } = decisionLetter(municipality, language);
  return (
    <Part title={complaint.title}>
      {until && (
        <Text>
          <strong>{complainBy(writtenDay(until, language))}</strong>
        </Text>
      )}
      <Lines lines={complaint.lines} />
      {as === 'main' && (
        <div class="ip-screen">
          <ComplaintLink municipality={municipality} language={language} ipCase={ipCase} />
        </div>
      )}
    </Part>
  );
}

/** To the form, or to what has come of a complaint. */
function ComplaintLink({ ipCase, ...place }: Place & Pick<DecisionProps, 'ipCase'>) {
  const to = addressesOf(place);
  const { link, receipt } = complaintTexts[place.language];
  if (hasOpenComplaint(ipCase)) return <LinkLine href={to.complaintReceipt(ipCase.reference)}>{receipt.link}</LinkLine>;
  return <LinkLine href={to.complaint(ipCase.reference)}>{link}</LinkLine>;
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <>
      {lines.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
    </>
  );
}
