import type { ComponentChildren } from 'preact';
import type { Language, Municipality } from '../domain/municipality.ts';

/** One page as the shell shows it: header with the municipality, `main`, the help block last, footer. */
export type Page = {
  readonly municipality: Municipality;
  readonly language: Language;
  /** Without personal detail: it stays in history and on screens others see. Same words as the `h1`. */
  readonly title: string;
  /** Puts the language's word for error before the title (`Feil: `). */
  readonly hasProblems?: boolean;
  readonly audience: 'citizen' | 'staff';
  /** The path of this page in a language, for the switch; absent where there is none (staff). */
  readonly inLanguage?: (language: Language) => string;
  /** Shows who is signed in, as "Log out" and, for citizens, "My case". */
  readonly signedIn?: { readonly formToken: string };
  /** The version of the style sheet, part of its address. */
  readonly styleVersion: string;
  readonly children: ComponentChildren;
};
