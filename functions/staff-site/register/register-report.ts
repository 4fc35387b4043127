import { toReport } from '../../../forms/need-report/to-report.ts';
import { asReport, receivedOnIn } from '../../../forms/registration/report-form.ts';
import { registerReport } from '../../../shared/domain/reporting/register-report.ts';
import type { RegisteredCase } from '../../../shared/ports/cases.ts';
import { addressed, type Registering } from './registering.ts';

/** A report of need that came on paper or by word of mouth; whoever reports hears in the municipality's language. */
export async function registeredReport(
  registering: Registering,
  { newUnique }: { readonly newUnique: () => string },
): Promise<Omit<RegisteredCase, 'onceKey'>> {
  const { reference, answers, context, staffId, now, document } = registering;
  const { municipality } = context;
  const { report, contacts } = toReport(answers, municipality.language);
  const registration = { reference, report, ...receivedOnIn(answers, context), by: staffId, now };
  const change = registerReport({ ...registration, ...(document && { document }) }, municipality);
  return {
    ...addressed(change, registering),
    contacts: { ...contacts, inviteKey: newUnique() },
    answers: asReport(answers),
    form: 'need-report',
  };
}
