import type { ComponentChildren } from 'preact';
import { SessionNote } from './session-note.tsx';

type Props = {
  readonly action: string;
  readonly formToken: string;
  readonly onceKey?: string;
  /** What this page's forms carry besides, unseen. */
  readonly guard?: ComponentChildren;
  /** What Enter in a text field does; without a button of its own it would press the page's first, a "remove". */
  readonly submit: string;
  /** A file goes along only in this encoding (HTML § 4.10.21.8). */
  readonly withFile?: boolean;
  /** Not where there is but something to tick: nothing that was written could be lost. */
  readonly isTyped?: boolean;
  readonly children: ComponentChildren;
};

const multipart = { encType: 'multipart/form-data' };

export function FormFrame({ isTyped = true, action, formToken, onceKey, guard, submit, withFile, children }: Props) {
  return (
    <form class="ip-form" id="form" method="post" action={action} noValidate {...(withFile && multipart)}>
      <input type="hidden" name="formToken" value={formToken} />
      {onceKey && <input type="hidden" name="onceKey" value={onceKey} />}
      {guard}
      <button class="ds-sr-only" type="submit" tabIndex={-1} aria-hidden="true">
        {submit}
      </button>
      {children}
      <div class="ip-actions">
        <button class="ds-button" data-variant="primary" type="submit">
          {submit}
        </button>
      </div>
      {isTyped && <SessionNote />}
    </form>
  );
}
