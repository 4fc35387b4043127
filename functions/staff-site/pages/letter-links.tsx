import type { IpCase } from '../../../shared/domain/case.ts';
import { type LetterRef, type LetterTo, letterPath } from '../letters/letter-name.ts';
import type { StaffPage } from '../staff-page.ts';
import { caseTexts } from '../texts/case.ts';
import { letterTexts } from '../texts/letter.ts';

type Props = {
  readonly page: StaffPage;
  readonly ipCase: Pick<IpCase, 'reference'>;
  readonly letters: readonly LetterRef[];
};

/** Every letter that the case has something to say in. */
export function LetterList(props: Props) {
  const texts = letterTexts[props.page.language];
  if (props.letters.length === 0) return null;
  return (
    <div class="ip-letters ip-screen">
      <h3 class="ds-heading" data-size="2xs">
        {texts.listTitle}
      </h3>
      <p class="ip-quiet">{texts.listHint}</p>
      <ul class="ip-answers">
        {props.letters.map((letter) => (
          <li key={`${letter.name}/${letter.to}`}>
            <a href={letterPath(props.page, props.ipCase.reference, letter)}>{letterWords(letter, props.page)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The way from a task to what it is done with. */
export function LettersOfTask({ page, ipCase, letters }: Props) {
  const { print } = letterTexts[page.language];
  return (
    <>
      {letters.map((letter) => (
        <p class="ip-screen" key={`${letter.name}/${letter.to}`}>
          <a href={letterPath(page, ipCase.reference, letter)}>{`${print}: ${letterWords(letter, page)}`}</a>
        </p>
      ))}
    </>
  );
}

export function letterWords({ name, to }: LetterRef, page: StaffPage): string {
  const { noticeTo } = caseTexts[page.language];
  return `${letterTexts[page.language].name(page.municipality.decisionWord)[name]} ${noticeTo} ${recipient(to, page)}`;
}

function recipient(to: LetterTo, { language }: StaffPage): string {
  const { noticePerson, noticeApplicant, noticeOtherParent } = caseTexts[language];
  return { person: noticePerson, applicant: noticeApplicant, otherParent: noticeOtherParent }[to];
}
