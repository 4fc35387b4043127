import { groupReference } from '../../../shared/domain/applying/reference.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { addressesOf } from '../addresses.ts';
import { statusShown } from '../following/case-shown.ts';
import type { Reader } from '../following/next-lines.ts';
import { stepsNow } from '../following/now-steps.ts';
import { myCaseTexts, ownCaseTexts } from '../texts/in-language.ts';
import { Article, Facts, LinkLine, List, Text } from './parts.tsx';

/** Where the case stands and the steps to come, on one sheet: to hang up, or to show to somebody. */
export function NowPage({ ipCase, ...reader }: Reader & { readonly ipCase: IpCase }) {
  const { municipality, language } = reader;
  const { myCase } = myCaseTexts[language];
  const { now: say, back } = ownCaseTexts[language];
  const steps = stepsNow(ipCase, reader);
  return (
    <Article title={myCase.next} lead={myCase.status(municipality.decisionWord)[statusShown(ipCase)]}>
      {steps.length > 0 && <List items={steps} ordered />}
      <Facts
        facts={[
          [myCase.reference, groupReference(ipCase.reference)],
          [say.phone, municipality.phone],
        ]}
      />
      <div class="ip-screen">
        <Text>{say.print}</Text>
        <LinkLine href={addressesOf(reader).myCase(ipCase.reference)}>{back}</LinkLine>
      </div>
    </Article>
  );
}
