import { queuePath, type StaffPage } from '../staff-page.ts';
import { queueTexts } from '../texts/queue.ts';

/** Straight to a case by its reference, which opens nothing for others. */
export function QueueSearch({
  page,
  soughtInVain,
}: {
  readonly page: StaffPage;
  readonly soughtInVain: string | undefined;
}) {
  const texts = queueTexts[page.language];
  const inVain = soughtInVain !== undefined;
  return (
    <search>
      <form class="ip-queue__search" method="get" action={queuePath(page)}>
        <div class="ds-field">
          <label class="ds-label" for="sok">
            {texts.search}
          </label>
          <p id="sok-hint" data-field="description">
            {texts.searchHint}
          </p>
          {inVain && (
            <p id="sok-problem" class="ds-validation-message" data-field="validation">
              {texts.notFound}
            </p>
          )}
          <input
            class="ds-input"
            id="sok"
            name="sok"
            autocomplete="off"
            spellcheck={false}
            maxLength={20}
            value={soughtInVain ?? ''}
            aria-describedby={inVain ? 'sok-hint sok-problem' : 'sok-hint'}
            {...(inVain && { 'aria-invalid': 'true' as const })}
          />
        </div>
        <button class="ds-button" data-variant="secondary" type="submit">
          {texts.searchButton}
        </button>
      </form>
    </search>
  );
}
