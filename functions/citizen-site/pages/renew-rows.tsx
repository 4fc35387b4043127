import type { FormContext } from '../../../forms/form.ts';
import { rowsToRenew } from '../../../shared/domain/consent/renewal.ts';
import type { Language } from '../../../shared/domain/settings/municipality.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { FormHidden } from '../../../shared/web/form-hidden.tsx';
import { addressesOf } from '../addresses.ts';
import type { ConsentNow } from '../consenting/find-consent.ts';
import { askedTexts } from '../texts/in-language.ts';
import { Part, Text } from './parts.tsx';

export type RenewRowsProps = {
  readonly context: FormContext;
  readonly language: Language;
  readonly now: ConsentNow;
  readonly formToken: string;
};

/** One button for each service whose sharing is about to end, and one for all where there are several. */
export function RenewRows({ context: { municipality, today }, language, now, formToken }: RenewRowsProps) {
  const { renewal } = askedTexts[language];
  const { ipCase, sharing } = now;
  const ending = rowsToRenew(sharing, ipCase, { today, municipality });
  const [first] = ending;
  if (!first) return null;
  return (
    <Part title={renewal.title}>
      <Text>{renewal.text}</Text>
      <form method="post" action={addressesOf({ municipality, language }).renewConsent(ipCase.reference)}>
        <FormHidden formToken={formToken} />
        {ending.map(({ row, until }) => (
          <div key={row.id}>
            <Text>{renewal.ends(row.service, writtenDay(row.to, language))}</Text>
            <Renew value={row.id}>{renewal.button(row.service, writtenDay(until, language))}</Renew>
          </div>
        ))}
        {ending.length > 1 && <Renew value="all">{renewal.all(writtenDay(first.until, language))}</Renew>}
      </form>
    </Part>
  );
}

function Renew({ value, children }: { readonly value: string; readonly children: string }) {
  return (
    <p class="ip-actions">
      <button class="ds-button" data-variant="secondary" type="submit" name="part" value={value}>
        {children}
      </button>
    </p>
  );
}
