import type { Day } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { isLate } from '../../../shared/domain/complaint/complain.ts';
import { complaintDeadline } from '../../../shared/domain/handling/open-decision.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { complaintTexts } from '../texts/in-language.ts';
import { List, Message, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

type Props = Place & { readonly ipCase: IpCase; readonly today: Day };

/** Until when one can complain, what happens then, and who helps (fvl § 27). */
export function ComplaintTerms({ municipality, language, ipCase, today }: Props) {
  const say = complaintTexts[language];
  const until = complaintDeadline(ipCase, municipality);
  const { countyGovernor, decisionWord, phone } = municipality;
  return (
    <>
      {until && isLate(ipCase, municipality, today) && (
        <Message kind="info">
          <Text>{say.form.late(writtenDay(until, language))}</Text>
        </Message>
      )}
      {until && until >= today && <Text>{say.form.until(writtenDay(until, language))}</Text>}
      <Part title={say.form.next}>
        <List items={say.form.steps(countyGovernor, decisionWord)} ordered />
        <Text>{`${say.form.ombudsman} ${say.form.call(phone)}`}</Text>
      </Part>
    </>
  );
}
