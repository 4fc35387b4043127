import type { FormContext, Problem } from '../../../forms/form.ts';
import type { Reading } from '../../../forms/labels.ts';
import { ConsentForm } from '../../../forms/pages/consent-form.tsx';
import { addressesOf } from '../addresses.ts';
import { type ConsentNow, revisionOf } from '../consenting/find-consent.ts';
import { consentTexts } from '../texts/in-language.ts';
import { AskedAbout } from './case-asked.tsx';
import { ConsentFacts } from './consent-facts.tsx';
import { LinkLine, Message, Part, Text } from './parts.tsx';
import { RenewRows } from './renew-rows.tsx';
import { StoreTrouble } from './store-trouble.tsx';

export type ConsentTrouble = 'changed-since' | 'store-down';

export type ConsentFormPageProps = Reading & {
  readonly context: FormContext;
  readonly now: ConsentNow;
  readonly problems: readonly Problem[];
  readonly formToken: string;
  readonly shown: string;
  readonly trouble?: ConsentTrouble;
};

/** The consent form, above it what holds now and what stood in the way of what was sent. */
export function ConsentFormPage({ now, trouble, ...props }: ConsentFormPageProps) {
  const { context, language } = props;
  const place = { municipality: context.municipality, language };
  const say = consentTexts[language];
  const to = addressesOf(place);
  const { reference } = now.ipCase;
  return (
    <>
      {trouble === 'store-down' && <StoreTrouble {...place} doing="notSaved" />}
      {trouble === 'changed-since' && (
        <Message kind="warning">
          {say.form.changed.map((line) => (
            <Text key={line}>{line}</Text>
          ))}
        </Message>
      )}
      <ConsentForm {...props} action={to.consent(reference)} submit={say.form.submit}>
        {revisionOf(now) > 0 && (
          <Part title={say.now.title}>
            <ConsentFacts language={language} {...now} />
          </Part>
        )}
        <AskedAbout place={place} now={now} />
        <RenewRows {...props} now={now} />
      </ConsentForm>
      <LinkLine href={to.myCase(reference)}>{say.back}</LinkLine>
    </>
  );
}
