import { problemText } from '../labels.ts';
import { words } from '../words.ts';
import { idOf, type View } from './view.ts';

/** HTML § 6.6.7: the browser moves focus here when the page has loaded, without script. */
const focusedOnOpening = { autofocus: true };

/** First on the page and focused when it opens, so that nobody has to look for what went wrong. */
export function ErrorSummary({ view }: { readonly view: View }) {
  if (view.problems.length === 0) return null;
  return (
    <section class="ds-error-summary" tabIndex={-1} {...focusedOnOpening} aria-labelledby="problems-title">
      <h2 class="ds-heading" id="problems-title">
        {words[view.language].problemsTitle}
      </h2>
      <ul class="ds-list">
        {view.problems.map((problem) => (
          <li key={problem.control}>
            <a class="ds-link" href={`#${idOf(problem.control)}`}>
              {problemText(view, problem)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
