import { type IpCase, isEnded } from '../../../shared/domain/case.ts';
import { needsBoth } from '../../../shared/domain/parties/parents.ts';
import { otherParentTexts } from '../texts/in-language.ts';
import type { OtherParentTexts } from '../texts/other-parent/nb.ts';
import { Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

type Said = Exclude<keyof OtherParentTexts['receipt'], 'title' | 'both' | 'call'>;

/** What happens with the child's other parent: somebody who is afraid must not have to wonder. */
export function ReceiptParents({ ipCase, municipality, language }: Place & { readonly ipCase: IpCase }) {
  const { receipt: say } = otherParentTexts[language];
  const said = whatHappens(ipCase);
  if (!said) return null;
  return (
    <Part title={say.title}>
      <Text>{say[said]}</Text>
      {said !== 'alone' && said !== 'unclear' && <Text>{say.both}</Text>}
      <Text>{say.call(municipality.phone)}</Text>
    </Part>
  );
}

/** Nothing once a leader has found whose consent is needed, or no parent's is: the page of the case tells what is so. */
function whatHappens(ipCase: IpCase): Said | undefined {
  const { parents, seats, role, roleCheck } = ipCase;
  const isOver = isEnded(ipCase) || roleCheck === 'expired' || roleCheck === 'refused';
  if (role !== 'parent' || !parents || parents.finding || isOver) return undefined;
  if (seats?.otherParent) return 'asked';
  if (!needsBoth(ipCase)) return 'alone';
  if (parents.responsibility !== 'two') return 'unclear';
  return parents.mayContact === 'yes' ? 'held' : parents.mayContact;
}
