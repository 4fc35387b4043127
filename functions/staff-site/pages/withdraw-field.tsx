import type { Sharing } from '../../../shared/domain/consent/consent.ts';
import { withdrawBox } from '../actions/consent-rows.ts';
import type { StaffPage } from '../staff-page.ts';
import { consentTexts } from '../texts/consent.ts';
import { SharingBoxes } from './sharing-boxes.tsx';

type Props = {
  readonly page: StaffPage;
  readonly sharing: readonly Sharing[];
  readonly ticked: readonly string[];
};

/** What is shared now, each service with a box to take it back. */
export function WithdrawField({ sharing, ...props }: Props) {
  const { withdraw, withdrawHint } = consentTexts[props.page.language].note;
  return <SharingBoxes {...props} name={withdrawBox} legend={withdraw} hint={withdrawHint} rows={sharing} />;
}
