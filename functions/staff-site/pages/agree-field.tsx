import type { Sharing } from '../../../shared/domain/consent/consent.ts';
import { agreeBox } from '../actions/consent-rows.ts';
import type { StaffPage } from '../staff-page.ts';
import { parentTexts } from '../texts/parents.ts';
import { SharingBoxes } from './sharing-boxes.tsx';

type Props = {
  readonly page: StaffPage;
  readonly awaited: readonly Sharing[];
  readonly ticked: readonly string[];
};

/** What the first parent has said yes to and the other not yet, each service with a box for the other's yes. */
export function AgreeField({ awaited, ...props }: Props) {
  const { agree, agreeHint } = parentTexts[props.page.language];
  return <SharingBoxes {...props} name={agreeBox} legend={agree} hint={agreeHint} rows={awaited} />;
}
