import { isEnded } from '../../../shared/domain/case.ts';
import type { Language } from '../../../shared/domain/settings/municipality.ts';
import { type Birthday, birthdaysAhead } from '../../../shared/domain/telling/birthdays-ahead.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import type { MyCase } from '../following/my-case.ts';
import { ageTexts } from '../texts/in-language.ts';
import type { MyCaseProps } from './my-case-page.tsx';
import { Part, Text } from './parts.tsx';

/** Who decides, and what changes with age: for a young person, and for those who decide until then. */
export function CaseAge(props: MyCaseProps) {
  if (isEnded(props.mine.ipCase) || !props.mine.toldAll) return null;
  return (
    <>
      <Alone {...props} />
      <Beside {...props} />
      <Birthdays {...props} />
      <Finding {...props} />
    </>
  );
}

function Alone({ mine, language, municipality }: MyCaseProps) {
  const { alone: say } = ageTexts[language];
  const { alone } = mine.ipCase;
  if (!alone) return null;
  return (
    <Part title={say.title}>
      <Text>{say.text}</Text>
      {!alone.reason && <Text>{say.awaits(municipality.phone)}</Text>}
    </Part>
  );
}

function Beside({ mine, language, municipality }: MyCaseProps) {
  const { beside: say } = ageTexts[language];
  if (mine.as !== 'person') return null;
  return (
    <Part title={say.title}>
      <Text>{say.text}</Text>
      {!mine.ipCase.parentsGoOn && <Text>{say.consent}</Text>}
      <Text>{say.call(municipality.phone)}</Text>
    </Part>
  );
}

/** A year ahead. */
function Birthdays({ mine, language, municipality, today }: MyCaseProps) {
  const say = ageTexts[language];
  const { parentsGoOn } = mine.ipCase;
  const lines = birthdaysAhead(mine.ipCase, today)
    // What was found says who decides from 16 on.
    .filter(({ parentsUntil }) => !parentsUntil)
    .map((birthday) => birthdayWords(birthday, mine, language));
  const goOn = parentsGoOn ? [say.parentsUntil(writtenDay(parentsGoOn.until, language))] : [];
  const all = [...lines, ...goOn];
  if (all.length === 0) return null;
  return (
    <Part title={say.title}>
      {all.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
      <Text>{say.call(municipality.phone)}</Text>
    </Part>
  );
}

function birthdayWords({ age, on }: Birthday, { ipCase, as }: MyCase, language: Language): string {
  const { own, other } = ageTexts[language];
  const isTheirs = as === 'person' || ipCase.role === 'self';
  return (isTheirs ? own : other)[age](writtenDay(on, language));
}

/** What a leader found about who decides, in the words it was written in. */
function Finding({ mine, language, municipality }: MyCaseProps) {
  const { finding: say } = ageTexts[language];
  const { ipCase, events } = mine;
  const parents = ipCase.parentsGoOn && events.findLast((event) => event.type === 'parents-go-on');
  const adult = ipCase.incapacity && events.findLast((event) => event.type === 'incapacity');
  const found = parents ?? adult;
  if (!found) return null;
  return (
    <Part title={parents ? say.parents : say.adult}>
      {adult && <Text>{say.basis[adult.basis]}</Text>}
      <blockquote class="ip-words" lang={ipCase.language}>
        {found.text}
      </blockquote>
      {adult && ipCase.role === 'self' && <Text>{say.ownWill[adult.ownWill]}</Text>}
      <Text>{say.wrong(municipality.phone)}</Text>
    </Part>
  );
}
