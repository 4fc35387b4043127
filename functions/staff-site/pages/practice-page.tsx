import { groupReference } from '../../../shared/domain/applying/reference.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import { type PracticeClock, practiceJumps } from '../../../shared/domain/settings/practice.ts';
import type { PracticeMessage } from '../../../shared/ports/practice.ts';
import { FormHidden } from '../../../shared/web/form-hidden.tsx';
import { practicePath, type StaffPage } from '../staff-page.ts';
import { longMoment } from '../texts/dates.ts';
import { practiceTexts } from '../texts/practice.ts';

type Props = {
  readonly page: StaffPage;
  readonly now: Date;
  readonly clock: PracticeClock;
  readonly messages: readonly PracticeMessage[];
};

/** A clock to move, and the inbox of everybody. */
export function PracticePage({ page, now, clock, messages }: Props) {
  const texts = practiceTexts[page.language];
  return (
    <div class="ip-practising">
      <h1 class="ds-heading" data-size="lg">
        {texts.title}
      </h1>
      <p class="ds-paragraph">{texts.intro}</p>
      <Clock page={page} now={now} clock={clock} />
      <section aria-labelledby="meldinger">
        <h2 id="meldinger" class="ds-heading" data-size="sm">
          {texts.messages}
        </h2>
        <p class="ds-paragraph">{messages.length > 0 ? texts.messagesHint : texts.noMessages}</p>
        {messages.map((message) => (
          <Message key={`${message.at} ${message.noticeId}`} page={page} message={message} />
        ))}
      </section>
    </div>
  );
}

function Clock({ page, now, clock }: Pick<Props, 'page' | 'now' | 'clock'>) {
  const { language, formToken } = page;
  const texts = practiceTexts[language];
  const aheadMs = clock.untilMs - clock.aheadMs;
  return (
    <section aria-labelledby="klokka">
      <h2 id="klokka" class="ds-heading" data-size="sm">
        {texts.clock}
      </h2>
      <p class="ds-paragraph">{texts.clockIs(longMoment(instant(now), language))}</p>
      {aheadMs > 0 && (
        <p class="ds-paragraph">{texts.onItsWay(longMoment(instant(new Date(now.getTime() + aheadMs)), language))}</p>
      )}
      <p class="ip-quiet">{texts.signInAgain}</p>
      <form class="ip-actions" method="post" action={practicePath(page)}>
        <FormHidden formToken={formToken} />
        {practiceJumps.map((days) => (
          <button key={days} class="ds-button" data-variant="secondary" type="submit" name="days" value={days}>
            {texts.ahead[days]}
          </button>
        ))}
      </form>
    </section>
  );
}

function Message({ page, message }: { readonly page: StaffPage; readonly message: PracticeMessage }) {
  const { at, channel, to, subject, reference, text } = message;
  const about = subject ?? groupReference(reference);
  return (
    <details class="ip-practising__message">
      <summary>{`${longMoment(at, page.language)}: ${practiceTexts[page.language].channel[channel]}, ${to}. ${about}`}</summary>
      <pre>{text}</pre>
    </details>
  );
}
