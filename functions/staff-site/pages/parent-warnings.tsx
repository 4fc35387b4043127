import { type IpCase, isEnded } from '../../../shared/domain/case.ts';
import { needsBoth } from '../../../shared/domain/parties/parents.ts';
import type { StaffPage } from '../staff-page.ts';
import { parentTexts } from '../texts/parents.ts';

/** What whoever applied said about contact with the other parent, until that one has come. */
export function ParentWarnings({ page, ipCase }: { readonly page: StaffPage; readonly ipCase: IpCase }) {
  const { parents, seats } = ipCase;
  const texts = parentTexts[page.language];
  if (isEnded(ipCase) || !needsBoth(ipCase) || seats?.otherParent?.state === 'joined') return null;
  if (parents?.mayContact !== 'no' && parents?.mayContact !== 'callFirst') return null;
  return (
    <div class="ds-alert" data-color={parents.mayContact === 'no' ? 'danger' : 'warning'}>
      <p class="ds-paragraph">{parents.mayContact === 'no' ? texts.notSafe : texts.callFirst}</p>
    </div>
  );
}
