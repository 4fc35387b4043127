import type { Decision, IpCase } from '../../../shared/domain/case.ts';
import { staffMember } from '../../../shared/domain/municipality.ts';
import { complaintDeadline } from '../../../shared/domain/open-decision.ts';
import { groupReference } from '../../../shared/domain/reference.ts';
import { writtenDay } from '../../../shared/notices/written-day.ts';
import { addressesOf } from '../addresses.ts';
import { texts } from '../texts/in-language.ts';
import { Article, Facts, LinkLine, List, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

export type DecisionProps = Place & {
  readonly ipCase: IpCase;
  readonly decision: Decision;
  /** The reasons in the caseworker's words; paragraphs parted by line breaks. */
  readonly words: string;
};

/** The decision itself, with reasons, rules and how to complain (fvl §§ 24–27). Made to be printed. */
export function DecisionPage(props: DecisionProps) {
  const { municipality, language, ipCase, decision } = props;
  const { decision: say } = texts[language];
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
        <Text>{say.nextText[decision.outcome](municipality.phone)}</Text>
      </Part>
      <Complaint {...props} />
      <Facts
        facts={[
          [say.reference, groupReference(ipCase.reference)],
          [say.on, writtenDay(decision.on, language)],
          [say.by, signature(props)],
        ]}
      />
      <Text>{say.print}</Text>
      <LinkLine href={addressesOf(props).myCase(ipCase.reference)}>{say.back}</LinkLine>
    </Article>
  );
}

/** A coordinator alone is no refusal of anything when no plan was asked for. */
function outcomeOf({ decision, ipCase }: DecisionProps) {
  const planAsked = ipCase.wishes.some((wish) => wish === 'plan' || wish === 'changePlan');
  return decision.outcome === 'coordinatorOnly' && !planAsked ? 'coordinator' : decision.outcome;
}

function signature({ municipality, decision }: DecisionProps): string {
  const name = staffMember(municipality, decision.by)?.name;
  return name ? `${name}, ${municipality.name}` : municipality.name;
}

function Reasons({ municipality, language, words, ipCase }: DecisionProps) {
  const { decision: say } = texts[language];
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
      <Part title={say.law}>
        <Text>{say.lawText(municipality.legalBasis[language])}</Text>
      </Part>
    </>
  );
}

function Complaint({ municipality, language, ipCase }: DecisionProps) {
  const { decision: say } = texts[language];
  const until = complaintDeadline(ipCase, municipality);
  return (
    <Part title={say.complaint}>
      {until && (
        <Text>
          <strong>{say.complaintBy(writtenDay(until, language))}</strong>
        </Text>
      )}
      <Text>{say.complaintHow(municipality.postalAddress)}</Text>
      <Text>{say.complaintPhone(municipality.phone)}</Text>
      <Text>{say.complaintThen(municipality.countyGovernor)}</Text>
      <Text>{say.complaintHelp}</Text>
    </Part>
  );
}
