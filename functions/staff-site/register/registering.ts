import type { Answers, FormContext } from '../../../forms/form.ts';
import { instant } from '../../../shared/domain/calendar/day.ts';
import type { Change } from '../../../shared/domain/change.ts';
import type { NamedAttachment } from '../../../shared/domain/handling/attachment.ts';
import { addressChange } from '../../../shared/notices/sending/address-notices.ts';
import type { RegisteredCase } from '../../../shared/ports/cases.ts';

/** An accepted form, about to become a case. */
export type Registering = {
  readonly reference: string;
  readonly answers: Answers;
  readonly document: NamedAttachment | undefined;
  readonly context: FormContext;
  readonly staffId: string;
  readonly now: Date;
};

/** The change as of the moment it is typed in. */
export function addressed(change: Change, { context, now }: Registering): Pick<RegisteredCase, 'change' | 'at'> {
  const at = instant(now);
  return { change: addressChange(change, context.municipality, at), at };
}
