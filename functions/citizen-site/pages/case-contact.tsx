import { obstacleToContact } from '../../../shared/domain/change-contact.ts';
import { dayInNorway } from '../../../shared/domain/day.ts';
import { writtenDay } from '../../../shared/notices/written-day.ts';
import { addressesOf } from '../addresses.ts';
import { ownCaseTexts } from '../texts/in-language.ts';
import type { MyCaseProps } from './my-case-page.tsx';
import { Facts, LinkLine, Part, Text } from './parts.tsx';

/** How messages come, when that was last changed, and where to change it. */
export function CaseContact({ mine, municipality, language }: MyCaseProps) {
  const { contact: say } = ownCaseTexts[language];
  const { ipCase, contactChangedAt } = mine;
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
      <LinkLine href={addressesOf({ municipality, language }).contact(ipCase.reference)}>{say.link}</LinkLine>
    </Part>
  );
}
