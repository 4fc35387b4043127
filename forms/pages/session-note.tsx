import { createContext } from 'preact';

/** Until when one is signed in, in words; the frame of the page says it, for a form knows no session. */
export const SessionWords = createContext<string | undefined>(undefined);

/** Below a form that is typed in (WCAG 2.2.1): until when there is time, and that nothing is lost afterwards. */
export function SessionNote() {
  return (
    <SessionWords.Consumer>
      {(words) => (words ? <p class="ip-session ip-quiet">{words}</p> : null)}
    </SessionWords.Consumer>
  );
}
