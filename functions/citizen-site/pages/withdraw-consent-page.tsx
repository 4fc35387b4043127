import { consentTexts as formTexts } from '../../../forms/consent/consent-text.ts';
import type { WithdrawnPart } from '../../../forms/consent/texts/consent-texts.ts';
import { type Reading, spoken } from '../../../forms/labels.ts';
import { WhenWithdrawn } from '../../../forms/pages/consent-form.tsx';
import { FormHidden } from '../../../shared/web/form-hidden.tsx';
import { addressesOf } from '../addresses.ts';
import type { ConsentNow } from '../consenting/find-consent.ts';
import { consentTexts } from '../texts/in-language.ts';
import { Article, ButtonLink, LinkLine, Part, Text } from './parts.tsx';

export type WithdrawConsentProps = {
  readonly reading: Reading;
  readonly now: ConsentNow;
  readonly formToken: string;
};

/** One button for each part that is given and, where there are several, one for all: a press is a post, so that no link withdraws anything. */
export function WithdrawConsentPage({ reading, now, formToken }: WithdrawConsentProps) {
  const { language, context } = reading;
  const say = consentTexts[language];
  const back = addressesOf({ municipality: context.municipality, language }).myCase(now.ipCase.reference);
  const parts = partsGiven(now, reading);
  if (parts.length === 0) {
    return (
      <Article title={say.withdraw.title} lead={say.withdraw.none}>
        <ButtonLink href={back}>{say.back}</ButtonLink>
      </Article>
    );
  }
  return (
    <Article title={say.withdraw.title} lead={say.withdraw.lead}>
      <WhenWithdrawn reading={reading} lines={formTexts[language].withdrawing.lines} />
      <form method="post">
        <FormHidden formToken={formToken} />
        {parts.map((part) => (
          <OnePart key={part.value} reading={reading} {...part} />
        ))}
      </form>
      <div class="ip-part">
        <LinkLine href={back}>{say.withdraw.keep}</LinkLine>
      </div>
    </Article>
  );
}

type Given = {
  readonly value: string;
  readonly part: WithdrawnPart;
  readonly name: string;
  readonly button: string;
};

function partsGiven({ own, sharing }: ConsentNow, { language }: Reading): readonly Given[] {
  const { now, withdraw } = consentTexts[language];
  const parts = (['plan', 'coordinator'] as const)
    .filter((part) => own[part] === 'given')
    .map((part) => ({ value: part, part, name: now[part], button: withdraw.buttons[part] }));
  const rows = sharing.map(({ id, service }) => {
    const button = withdraw.buttons.sharing(service);
    return { value: id, part: 'sharing', name: service, button } as const;
  });
  const all = { value: 'all', part: 'all', name: withdraw.all, button: withdraw.buttons.all } as const;
  const given = [...parts, ...rows];
  return given.length < 2 ? given : [...given, all];
}

function OnePart({ reading, value, part, name, button }: Given & { readonly reading: Reading }) {
  const { effects } = formTexts[reading.language].withdrawing;
  return (
    <Part title={name}>
      <Text>{spoken(reading, effects[part])}</Text>
      <button class="ds-button" data-variant="secondary" data-color="danger" type="submit" name="part" value={value}>
        {button}
      </button>
    </Part>
  );
}
