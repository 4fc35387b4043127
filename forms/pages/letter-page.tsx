import { letterTexts } from '../letters/compose-letter.ts';
import type { Letter, LetterSection } from '../letters/letter.ts';

/** A letter as it is printed, below the page's own heading: the address in the window of the envelope, what it says. */
export function LetterPage({ letter }: { readonly letter: Letter }) {
  const { language, title, sections, by } = letter;
  const texts = letterTexts[language];
  return (
    <article class="ip-letter" lang={language}>
      <div class="ip-letter__head">
        <LetterLines class="ip-letter__to" lines={letter.to} />
        <LetterLines class="ip-letter__from" lines={letter.from} />
        <dl class="ip-letter__facts">
          <dt>{texts.date}</dt>
          <dd>{letter.date}</dd>
          <dt>{texts.reference}</dt>
          <dd>{letter.reference}</dd>
        </dl>
      </div>
      <h2 class="ds-heading" data-size="md">
        {title}
      </h2>
      {sections.map((section) => (
        <Section key={section.lines[0]} section={section} />
      ))}
      <footer class="ip-letter__by">
        <p>{texts.greeting}</p>
        <LetterLines class="ip-letter__name" lines={by} />
      </footer>
    </article>
  );
}

function LetterLines({ class: name, lines }: { readonly class: string; readonly lines: readonly string[] }) {
  return <p class={name}>{lines.join('\n')}</p>;
}

function Section({ section }: { readonly section: LetterSection }) {
  const { title, lines, language } = section;
  return (
    <section lang={language}>
      {title && (
        <h3 class="ds-heading" data-size="xs">
          {title}
        </h3>
      )}
      {lines.map((line) => (
        <p class="ds-paragraph" key={line}>
          {line}
        </p>
      ))}
    </section>
  );
}
