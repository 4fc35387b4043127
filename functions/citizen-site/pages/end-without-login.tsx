import type { ComponentChildren } from 'preact';
import { FormHidden } from '../../../shared/web/form-hidden.tsx';
import { addressesOf } from '../addresses.ts';
import { withoutLoginTexts } from '../texts/in-language.ts';
import { Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

type Props = Place & { readonly formToken: string; readonly unseen: ComponentChildren };

/** For a machine that others use. */
export function EndWithoutLogin({ formToken, unseen, ...place }: Props) {
  const { end, endText, endButton } = withoutLoginTexts[place.language];
  return (
    <Part title={end}>
      <Text>{endText}</Text>
      <form method="post" action={addressesOf(place).endWithoutLogin} class="ip-actions">
        <FormHidden formToken={formToken} />
        {unseen}
        <button class="ds-button" data-variant="secondary" type="submit">
          {endButton}
        </button>
      </form>
    </Part>
  );
}
