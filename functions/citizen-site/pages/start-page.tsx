import { groupReference } from '../../../shared/domain/applying/reference.ts';
import { dayInNorway, type Instant } from '../../../shared/domain/calendar/day.ts';
import type { Language } from '../../../shared/domain/settings/municipality.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import type { Draft } from '../../../shared/ports/drafts.ts';
import { FormHidden } from '../../../shared/web/form-hidden.tsx';
import { addressesOf } from '../addresses.ts';
import { applyingTexts } from '../texts/in-language.ts';
import { Article, ButtonLink, LinkLine, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';

export type StartProps = Place & {
  readonly formToken: string;
  /** The draft or application begun last. */
  readonly latest?: Draft;
  /** Where a draft goes on. */
  readonly goOnAt: string;
};

/** Before the first step: what the answers are for, and a beginning or a way back in. */
export function StartPage(props: StartProps) {
  const { apply } = applyingTexts[props.language];
  return (
    <Article title={apply.title} lead={apply.lead}>
      <Text>{apply.pause}</Text>
      <Text>{apply.short}</Text>
      <Begun {...props} />
      <BeforeYouStart {...props} />
      {props.latest?.state === 'draft' ? (
        <BeginForm formToken={props.formToken} action="anew" words={apply.anew} />
      ) : (
        <BeginForm formToken={props.formToken} action="begin" words={props.latest ? apply.beginNew : apply.begin} />
      )}
    </Article>
  );
}

function Begun({ latest, goOnAt, language, municipality }: StartProps) {
  const { apply } = applyingTexts[language];
  const to = addressesOf({ municipality, language });
  const written = (at: Instant) => writtenDay(dayInNorway(new Date(at)), language);
  if (!latest) return null;
  if (latest.state === 'draft') {
    return (
      <Part title={apply.draft}>
        <Text>{apply.draftText(written(latest.savedAt), written(latest.expiresAt))}</Text>
        <ButtonLink href={goOnAt}>{apply.goOn}</ButtonLink>
      </Part>
    );
  }
  return (
    <Part title={apply.sent}>
      <Text>{apply.sentText(groupReference(latest.reference))}</Text>
      <LinkLine href={to.myCases}>{apply.myCaseLink}</LinkLine>
    </Part>
  );
}

function BeforeYouStart({ municipality, language }: Place) {
  const { apply } = applyingTexts[language];
  const told = [
    [apply.use, apply.useText],
    [apply.basis, apply.basisText(municipality.legalBasis[language])],
    [apply.seen, apply.seenText],
    [apply.kept, apply.keptText],
    [apply.rights, apply.rightsText],
  ] as const;
  const privacyHref = addressesOf({ municipality, language }).privacy;
  return <Told title={apply.before} told={told} privacyHref={privacyHref} language={language} />;
}

type ToldProps = {
  readonly title: string;
  readonly told: readonly (readonly [name: string, text: string])[];
  readonly privacyHref: string;
  readonly language: Language;
};

/** What the answers are for, who sees them, and how long they are kept. */
export function Told({ title, told, privacyHref, language }: ToldProps) {
  return (
    <Part title={title}>
      {told.map(([name, text]) => (
        <section key={name}>
          <h3 class="ds-heading" data-size="2xs">
            {name}
          </h3>
          <Text>{text}</Text>
        </section>
      ))}
      <LinkLine href={privacyHref}>{applyingTexts[language].apply.privacyLink}</LinkLine>
    </Part>
  );
}

type BeginProps = { readonly formToken: string; readonly action: 'begin' | 'anew'; readonly words: string };

/** Posts to the page's own address. Deleting is the lesser button, so that nobody takes it for going on. */
export function BeginForm({ formToken, action, words }: BeginProps) {
  return (
    <form method="post" class="ip-actions">
      <FormHidden formToken={formToken} />
      <button
        class="ds-button"
        type="submit"
        name="action"
        value={action}
        {...(action === 'anew' && { 'data-variant': 'tertiary', 'data-color': 'danger' })}
      >
        {words}
      </button>
    </form>
  );
}
