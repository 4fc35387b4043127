import { FormHidden } from '../../../shared/web/form-hidden.tsx';
import { addressesOf, type Where } from '../addresses.ts';
import { reportTexts } from '../texts/in-language.ts';
import { Article, ButtonLink, LinkLine, Text } from './parts.tsx';

type Props = Where & { readonly formToken: string };

/** For whoever began to apply and may tell of a need: why, and the way on. */
export function ReportInsteadPage(props: Props) {
  const { municipality, language } = props;
  const { instead } = reportTexts[language];
  return (
    <Article title={instead.title} lead={instead.lead}>
      <Text>{instead.text}</Text>
      <Onward {...props} />
      <LinkLine href={addressesOf(props).step('hvem')}>{instead.back}</LinkLine>
      <Text>{instead.call(municipality.phone)}</Text>
    </Article>
  );
}

/** With what is answered already, which stays behind where nobody is signed in: a report has a name to it. */
function Onward({ formToken, ...where }: Props) {
  const { instead } = reportTexts[where.language];
  if (where.session?.kind === 'unknown') {
    return (
      <>
        <Text>{instead.notKept}</Text>
        <ButtonLink href={addressesOf(where).report}>{instead.begin}</ButtonLink>
      </>
    );
  }
  return (
    <>
      <Text>{instead.kept}</Text>
      <form method="post" action={addressesOf(where).reportFromApplication} class="ip-actions">
        <FormHidden formToken={formToken} />
        <button class="ds-button" type="submit">
          {instead.begin}
        </button>
      </form>
      <Text>{instead.help}</Text>
    </>
  );
}
