import type { FormTexts } from '../../texts.ts';

/** Beyond the questions, which are the application's. */
export type ContactTexts = {
  readonly steps: FormTexts['steps'] & { readonly kontakt: { readonly title: string; readonly intro: string } };
  /** The same step for somebody who was asked into a case. */
  readonly seat: ContactTexts['steps'];
  readonly problems: Readonly<Record<'noAddressHere' | 'callAwaited', string>>;
};
