import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { obstacleToContact } from '../../../shared/domain/parties/change-contact.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { addressesOf } from '../addresses.ts';
import { ownCaseTexts } from '../texts/in-language.ts';
import type { MyCaseProps } from './my-case-page.tsx';
import { Facts, LinkLine, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

/** How messages come, when that was last changed, and where to change it. */
export function CaseContact({ mine, municipality, language }: MyCaseProps) {
  const { contact: say } = ownCaseTexts[language];
  const { ipCase, contactChangedAt } = mine;
  const place = { municipality, language };
  if (obstacleToContact(ipCase)) return null;
  return (
    <Part title={say.title}>
      <Facts
        facts={[
          [say.channel, say.channels[ipCase.channel]],
          [say.language, say.languages[ipCase.language]],
        ]}
      />
      {contactChangedAt && <Text>{say.changed(writtenDay(dayInNorway(new Date(contactChangedAt)), language))}</Text>}
      <LinkLine href={addressesOf(place).contact(ipCase.reference)}>{say.link}</LinkLine>
      <Hidden {...place} ipCase={ipCase} />
    </Part>
  );
}

/** That the address is protected, or where to say so. */
function Hidden({ ipCase, ...place }: Place & { readonly ipCase: IpCase }) {
  const { hidden } = ownCaseTexts[place.language];
  const { phone } = place.municipality;
  if (ipCase.restricted) return <Text>{hidden.isProtected(phone)}</Text>;
  const words = hidden.link[ipCase.role === 'self' ? 'self' : 'other'];
  return <LinkLine href={addressesOf(place).protectedAddress(ipCase.reference)}>{words}</LinkLine>;
}
