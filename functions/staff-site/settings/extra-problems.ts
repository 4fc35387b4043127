import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import type { CaseStore } from '../../../shared/ports/cases.ts';
import type { Context, SettingsForm } from './control.ts';

export type ExtraCode = 'other-domain' | 'is-you' | 'coordinates' | 'end-missing' | 'not-there';

export type Extra = { readonly field: string; readonly code: ExtraCode };

type Asked = {
  readonly form: SettingsForm;
  readonly context: Context;
  readonly after: Municipality;
  /** Who asks. */
  readonly staffId: string;
};

/** What stands in the way beside the settings themselves: the cases that somebody has, and what a deploy has set up. */
export async function extraProblems(
  { form, context, after, staffId }: Asked,
  cases: Pick<CaseStore, 'coordinated'>,
): Promise<readonly Extra[]> {
  const { municipality, subject } = context;
  switch (form.name) {
    case 'fjern-ansatt': {
      if (subject === staffId) return [{ field: '', code: 'is-you' }];
      const { rows } = await cases.coordinated(municipality.id, subject);
      return rows.length > 0 ? [{ field: '', code: 'coordinates' }] : [];
    }
    case 'avsender':
      return domainOf(after) === domainOf(municipality) ? [] : [{ field: 'address', code: 'other-domain' }];
    default:
      return [];
  }
}

/** The sender's domain is proved to the mail service by the deploy (DKIM): mail from another would not leave. */
function domainOf({ sender }: Municipality): string {
  return sender.address.split('@').at(-1)?.toLowerCase() ?? '';
}
