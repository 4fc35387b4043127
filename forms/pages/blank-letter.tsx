import type { Reading } from '../labels.ts';
import { paperTexts } from '../paper/texts.ts';
import { BlankDate, Lines } from './blank-answer.tsx';

/** Who sends it to whom, and what the municipality notes when it comes. */
export function BlankLetter({ reading: { language, context } }: { readonly reading: Reading }) {
  const { letter, office } = paperTexts[language];
  return (
    <div class="ip-blank__letter">
      <section>
        <h2 class="ip-blank__name">{letter.to}</h2>
        <address>{context.municipality.postalAddress.replaceAll(', ', '\n')}</address>
      </section>
      <section class="ip-blank__office">
        <h2 class="ip-blank__name">{office.title}</h2>
        <ToWrite name={office.received} />
        <ToWrite name={office.reference} />
      </section>
      <section class="ip-blank__from">
        <h2 class="ip-blank__name">{letter.from}</h2>
        <p class="ip-quiet">{letter.addressHelp}</p>
        <ToWrite name={letter.name} />
        <ToWrite name={letter.address} />
        <ToWrite name={letter.place} />
      </section>
    </div>
  );
}

/** A consent belongs to a case; its form asks nobody's name. */
export function WhomItConcerns({ reading: { language } }: { readonly reading: Reading }) {
  const { whom } = paperTexts[language];
  return (
    <section class="ip-part">
      <h2 class="ds-heading" data-size="sm">
        {whom.title}
      </h2>
      <ToWrite name={whom.name} />
      <div class="ip-blank__write">
        <span>{whom.birthDate}</span>
        <BlankDate language={language} />
      </div>
      <ToWrite name={whom.reference} />
    </section>
  );
}

export function ToWrite({ name }: { readonly name: string }) {
  return (
    <div class="ip-blank__write">
      <span>{name}</span>
      <Lines count={1} />
    </div>
  );
}
