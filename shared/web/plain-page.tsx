import { renderToString } from 'preact-render-to-string';
import { languages } from '../domain/settings/municipality.ts';
import { pageTexts } from './page-texts.ts';
import { problemHeaders, problemStatus } from './problem-reply.tsx';
import { type ProblemKind, problemTexts } from './problem-texts.ts';
import { htmlReply, type Reply } from './reply.ts';
import type { Request } from './request.ts';
import { RetryForm } from './retry-form.tsx';
import { plainStylePath } from './style-route.ts';

type Shown = { readonly styleVersion: string; readonly retry?: Request | undefined };

/** A problem told where no municipality is known: no name, no phone number, but still a way on. */
export function plainProblemReply(request: Pick<Request, 'segments'>, kind: ProblemKind, shown: Shown): Reply {
  const language = languages.find((each) => each === request.segments[1]) ?? 'nb';
  const { title, body } = problemTexts[language][kind];
  const html = renderToString(
    <html lang={language} data-color-scheme="light">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="stylesheet" href={plainStylePath(shown.styleVersion)} />
        <link rel="icon" href="data:," />
      </head>
      <body class="ip-page">
        <header class="ip-header">
          <div class="ip-frame ip-header__row">
            <p class="ip-header__home">
              <span class="ip-header__name">{pageTexts[language].service}</span>
            </p>
          </div>
        </header>
        <main class="ip-main">
          <h1 class="ds-heading" data-size="lg">
            {title}
          </h1>
          {body.slice(0, 1).map((line) => (
            <p key={line} class="ds-paragraph">
              {line}
            </p>
          ))}
          <p class="ds-paragraph">{pageTexts[language].wayOut}</p>
          {shown.retry && <RetryForm request={shown.retry} language={language} />}
        </main>
      </body>
    </html>,
  );
  const reply = htmlReply(`<!doctype html>${html}`, problemStatus[kind]);
  return { ...reply, headers: { ...reply.headers, ...problemHeaders(kind) } };
}
