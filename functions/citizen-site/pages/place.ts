import type { Language, Municipality } from '../../../shared/domain/settings/municipality.ts';

/** Where a page is shown: every page needs these two. */
export type Place = { readonly municipality: Municipality; readonly language: Language };
