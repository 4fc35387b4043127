import { needReport } from '../../../forms/need-report/form.ts';
import { toReport } from '../../../forms/need-report/to-report.ts';
import { openReport } from '../../../shared/domain/reporting/open-report.ts';
import type { Draft } from '../../../shared/ports/drafts.ts';
import { addressesOf } from '../addresses.ts';
import { applying, type FilledForm } from '../applying/filled-form.ts';

export const reporting: FilledForm = {
  form: needReport,
  kind: 'need-report',
  addressesIn(where) {
    const { startReport: start, reportStep: step, reportReceipt: receipt } = addressesOf(where);
    return { start, step, receipt };
  },
  open({ draft: { reference }, answers, context, language, receivedAt }) {
    const { report, contacts } = toReport(answers, language);
    return { change: openReport({ reference, report, receivedAt }, context.municipality), contacts, invites: true };
  },
};

/** What a draft is a draft of. */
export function filledBy({ form }: Pick<Draft, 'form'>): FilledForm {
  return form === 'need-report' ? reporting : applying;
}
