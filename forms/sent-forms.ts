import type { ReportOfCase } from '../shared/domain/reporting/need-report.ts';
import { application } from './application/form.ts';
import type { Form } from './model.ts';
import { ownApplicationForm } from './own-application/form.ts';

/** In which form somebody applied: those whose need was reported have said yes on a page of their own. */
export function appliedIn({ report }: { readonly report?: ReportOfCase }): Form {
  return report ? ownApplicationForm : application;
}
