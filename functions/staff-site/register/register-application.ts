import type { ReadFile } from '../../../forms/fields/file.ts';
import type { Answers } from '../../../forms/form.ts';
import type { FormContext } from '../../../forms/model.ts';
import { asApplication } from '../../../forms/registration/as-application.ts';
import { type FiledRegistration, toRegistration } from '../../../forms/registration/to-registration.ts';
import type { NamedAttachment } from '../../../shared/domain/attachment.ts';
import { instant } from '../../../shared/domain/day.ts';
import { registerCase } from '../../../shared/domain/registration.ts';
import { addressChange } from '../../../shared/notices/address-notices.ts';
import type { AttachmentStore, CaseStore, OpenResult, PersonKeys } from '../../../shared/ports.ts';

export type RegisterDeps = {
  readonly cases: Pick<CaseStore, 'register'>;
  readonly attachments: Pick<AttachmentStore, 'keep'>;
  readonly personKeys: PersonKeys;
  /** SHA-256 of a text, as hex. */
  readonly hashOf: (text: string) => string;
  readonly newUnique: () => string;
};

export type Registering = {
  readonly reference: string;
  /** Of the form as it was shown. */
  readonly onceKey: string;
  readonly answers: Answers;
  readonly file: ReadFile | undefined;
  readonly context: FormContext;
  readonly staffId: string;
  readonly now: Date;
};

/** Files what came on paper as a case of its unit; the same form sent again is the same case. */
export async function registerApplication(registering: Registering, deps: RegisterDeps): Promise<OpenResult> {
  const { reference, answers, context, staffId, now } = registering;
  const { municipality } = context;
  const filed = toRegistration(answers, context);
  const document = await keep(registering, deps);
  const { application, receivedOn, way, receiptByHand } = filed;
  const registration = { reference, application, receivedOn, way, receiptByHand, by: staffId, now };
  const change = registerCase({ ...registration, ...(document && { document }) }, municipality);
  const owner = filed.nationalId && (await deps.personKeys.macOf(filed.nationalId));
  return deps.cases.register({
    change: addressChange(change, municipality, instant(now)),
    contacts: contactsOf(filed, deps),
    answers: asApplication(answers),
    ...(owner && { owner }),
    onceKey: keyOf(registering, deps),
    at: instant(now),
  });
}

/** Stands for the form and for all that was typed in it, so that another content is not taken for the same. */
function keyOf({ onceKey, answers, file }: Registering, { hashOf }: RegisterDeps): string {
  const document = file && { name: file.name, size: file.bytes.byteLength };
  return `${onceKey}.${hashOf(JSON.stringify([Object.entries(answers).toSorted(), document]))}`;
}

/** Others may be asked into a case that somebody runs for another. */
function contactsOf({ contacts, application }: FiledRegistration, { newUnique }: RegisterDeps) {
  return application.role === 'self' ? contacts : { ...contacts, inviteKey: newUnique() };
}

/** The bytes go where they are scanned before any case tells of them; what none tells of is removed after its scan. */
async function keep(
  { reference, file, context, now }: Registering,
  { attachments, newUnique }: RegisterDeps,
): Promise<NamedAttachment | undefined> {
  if (!file) return undefined;
  const { name, kind, bytes } = file;
  const id = newUnique();
  await attachments.keep({ key: { municipality: context.municipality.id, reference }, id }, { kind, bytes });
  return { id, purpose: 'paper', kind, size: bytes.byteLength, name, receivedAt: instant(now), state: 'scanning' };
}
