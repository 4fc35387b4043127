import { consentForm } from '../consent/form.ts';
import type { Paper } from './paper.ts';

/** The consent on paper. */
export const consentPaper: Paper = { id: 'consent', form: consentForm, steps: {}, fields: {}, widest: {} };
