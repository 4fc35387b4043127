import type { Language } from '../domain/settings/municipality.ts';
import { pageTexts } from './page-texts.ts';
import type { Request } from './request.ts';

type Props = { readonly request: Pick<Request, 'path' | 'form'>; readonly language: Language };

/**
 * The same form once more, as it was sent, so that nothing typed is lost while a service is down. It goes back to the
 * browser it came from; its token and once-only key are checked when it is sent again.
 */
export function RetryForm({ request, language }: Props) {
  return (
    <form method="post" action={request.path}>
      {request.form.map(([name, value], place) => (
        <input key={`${place} ${name}`} type="hidden" name={name} value={value} />
      ))}
      <button class="ds-button" type="submit">
        {pageTexts[language].tryAgain}
      </button>
    </form>
  );
}
