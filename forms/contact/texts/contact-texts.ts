import type { FormTexts } from '../../texts.ts';

/** Beyond the questions, which are the application's. */
export type ContactTexts = {
  readonly steps: FormTexts['steps'] & { readonly kontakt: { readonly title: string; readonly intro: string } };
  readonly problems: Readonly<Record<'noAddressHere' | 'callAwaited', string>>;
};
