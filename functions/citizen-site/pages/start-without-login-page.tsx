import type { ComponentChildren } from 'preact';
import { groupReference } from '../../../shared/domain/applying/reference.ts';
import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import type { Draft } from '../../../shared/ports/drafts.ts';
import { FormHidden } from '../../../shared/web/form-hidden.tsx';
import { writtenMinute } from '../../../shared/web/written-minute.ts';
import { addressesOf } from '../addresses.ts';
import { applyingTexts, withoutLoginTexts } from '../texts/in-language.ts';
import { EndWithoutLogin } from './end-without-login.tsx';
import { Article, LinkLine, List, Part, Text } from './parts.tsx';
import type { Place } from './place.ts';
import { Told } from './start-page.tsx';

export type StartWithoutLoginProps = Place & {
  readonly formToken: string;
  readonly unseen: ComponentChildren;
  /** The draft or application begun last in this browser. */
  readonly latest?: Draft;
};

/** Before the first step, for somebody who does not log in: what is different, and what the answers are for. */
export function StartWithoutLoginPage(props: StartWithoutLoginProps) {
  const { municipality, language, formToken, unseen, latest } = props;
  const { apply } = applyingTexts[language];
  const say = withoutLoginTexts[language];
  const to = addressesOf({ municipality, language });
  const told = [
    [apply.use, apply.useText],
    [apply.basis, apply.basisText(municipality.legalBasis[language])],
    [apply.seen, say.seen],
    [apply.kept, say.kept],
    [apply.rights, apply.rightsText],
  ] as const;
  return (
    <Article title={say.title} lead={apply.lead}>
      <Part title={say.different}>
        <List items={say.differences(municipality.phone)} />
        <LinkLine href={to.apply}>{say.logIn}</LinkLine>
      </Part>
      <Begun {...props} />
      <Told title={apply.before} told={told} privacyHref={to.privacy} language={language} />
      <form method="post" class="ip-actions">
        <FormHidden formToken={formToken} />
        {unseen}
        <button class="ds-button" type="submit" name="action" value="begin">
          {latest?.state === 'draft' ? apply.goOn : apply.begin}
        </button>
      </form>
      {latest && (
        <EndWithoutLogin municipality={municipality} language={language} formToken={formToken} unseen={unseen} />
      )}
    </Article>
  );
}

function Begun({ latest, language }: StartWithoutLoginProps) {
  const { apply } = applyingTexts[language];
  const say = withoutLoginTexts[language];
  if (!latest) return null;
  const end = new Date(latest.expiresAt);
  const until = say.until(writtenDay(dayInNorway(end), language), writtenMinute(end, language));
  if (latest.state === 'draft') {
    return (
      <Part title={apply.draft}>
        <Text>{until}</Text>
      </Part>
    );
  }
  return (
    <Part title={apply.sent}>
      <Text>{say.sent(groupReference(latest.reference))}</Text>
    </Part>
  );
}
