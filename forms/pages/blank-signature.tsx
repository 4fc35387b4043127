import type { Sheet } from '../paper/sheet.ts';
import { paperTexts } from '../paper/texts.ts';
import { Boxes } from './blank-answer.tsx';
import { ToWrite } from './blank-letter.tsx';

/** Where it is signed; a consent for a child by both parents, and with what right. */
export function BlankSignature({ sheet: { paper, reading } }: { readonly sheet: Sheet }) {
  const { signature } = paperTexts[reading.language];
  const isConsent = paper.id === 'consent';
  return (
    <section class="ip-part ip-blank__sign">
      <h2 class="ds-heading" data-size="sm">
        {signature.title}
      </h2>
      {isConsent && <p class="ip-blank__name">{signature.as}</p>}
      {isConsent && <Boxes options={signature.roles} />}
      <Signed language={reading.language} />
      {isConsent && (
        <section>
          <h3 class="ds-heading">{signature.second}</h3>
          <Signed language={reading.language} />
        </section>
      )}
    </section>
  );
}

function Signed({ language }: { readonly language: Sheet['reading']['language'] }) {
  const { placeAndDate, signature, letters } = paperTexts[language].signature;
  return [placeAndDate, signature, letters].map((name) => <ToWrite key={name} name={name} />);
}
