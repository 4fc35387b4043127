import { needReport } from '../need-report/form.ts';
import type { Paper } from './paper.ts';

/** The report of need on paper; what decides further questions stands in the model itself. */
export const needReportPaper: Paper = { id: 'need-report', form: needReport, steps: {}, fields: {}, widest: {} };
