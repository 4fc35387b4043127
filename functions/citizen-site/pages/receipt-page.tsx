import { groupReference } from '../../../shared/domain/applying/reference.ts';
import { type IpCase, isEnded } from '../../../shared/domain/case.ts';
import { decides, mayConsent } from '../../../shared/domain/parties/may-consent.ts';
import { unitOf } from '../../../shared/domain/settings/municipality.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { addressesOf } from '../addresses.ts';
import { applyingTexts, consentTexts, ownCaseTexts } from '../texts/in-language.ts';
import { Article, ButtonLink, Facts, LinkLine, List, Message, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';
import { ReceiptParents } from './receipt-parents.tsx';

export type ReceiptProps = Place & { readonly ipCase: IpCase };

/** That the application has come, under which reference, and what happens now. Made to be printed. */
export function ReceiptPage({ municipality, language, ipCase }: ReceiptProps) {
  const { receipt } = applyingTexts[language];
  const to = addressesOf({ municipality, language });
  const answerBy = writtenDay(ipCase.answerBy, language);
  const unit = unitOf(municipality, ipCase.unit)?.name[language] ?? municipality.name;
  return (
    <Article title={receipt.title}>
      <div class="ip-receipt">
        <Facts
          facts={[
            [
              receipt.reference,
              <strong key="reference" class="ip-reference">
                {groupReference(ipCase.reference)}
              </strong>,
            ],
            [receipt.received, writtenDay(ipCase.receivedOn, language)],
            [receipt.answerBy, <strong key="date">{answerBy}</strong>],
          ]}
        />
        <Text>{receipt.keep}</Text>
      </div>
      <Part title={receipt.next}>
        <List items={receipt.nextSteps(unit, answerBy, municipality.decisionWord)} ordered />
        {ipCase.call && <Text>{receipt.call}</Text>}
        {ipCase.mandateAwaited && <Mandate municipality={municipality} language={language} ipCase={ipCase} />}
        {ipCase.roleCheck === 'unchecked' && (
          <Message kind="info">
            <Text>{receipt.role(municipality.decisionWord)}</Text>
          </Message>
        )}
        <div class="ip-screen">
          <LinkLine href={to.now(ipCase.reference)}>{ownCaseTexts[language].now.link}</LinkLine>
        </div>
      </Part>
      <ReceiptParents municipality={municipality} language={language} ipCase={ipCase} />
      <Part title={receipt.how}>
        <Text>{receipt.howText[channelIn({ municipality, ipCase })]}</Text>
        <Text>{receipt.plain}</Text>
      </Part>
      {!isEnded(ipCase) && <Consent municipality={municipality} language={language} ipCase={ipCase} />}
      <ButtonLink href={to.myCase(ipCase.reference)}>{receipt.myCaseLink}</ButtonLink>
    </Article>
  );
}

function Mandate({ ipCase, ...place }: ReceiptProps) {
  return (
    <>
      <Text>{applyingTexts[place.language].receipt.mandate}</Text>
      <div class="ip-screen">
        <ButtonLink href={addressesOf(place).mandate(ipCase.reference)}>
          {ownCaseTexts[place.language].mandate.link}
        </ButtonLink>
      </div>
    </>
  );
}

/** Offered, not owed: whoever claims a role consents once it is checked. */
function Consent({ ipCase, ...place }: ReceiptProps) {
  const { receipt } = applyingTexts[place.language];
  const to = addressesOf(place);
  const later = decides(ipCase) ? receipt.consentLater : receipt.consentOther;
  return (
    <Part title={receipt.consent}>
      <Text>{mayConsent(ipCase) ? receipt.consentText : later}</Text>
      {mayConsent(ipCase) ? (
        <LinkLine href={to.consent(ipCase.reference)}>{consentTexts[place.language].links.give}</LinkLine>
      ) : (
        <LinkLine href={to.aboutConsent}>{receipt.aboutConsentLink}</LinkLine>
      )}
    </Part>
  );
}

/** The wish, unless this municipality sends no SMS: then what comes instead. */
function channelIn({ municipality, ipCase }: Pick<ReceiptProps, 'municipality' | 'ipCase'>): IpCase['channel'] {
  if (ipCase.channel !== 'sms' || municipality.smsEnabled) return ipCase.channel;
  const reach = ipCase.role === 'self' ? ipCase.reach.person : ipCase.reach.applicant;
  return reach.includes('email') ? 'email' : 'phone';
}
