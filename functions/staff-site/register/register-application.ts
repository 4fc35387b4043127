import { asApplication } from '../../../forms/registration/as-application.ts';
import { toRegistration } from '../../../forms/registration/to-registration.ts';
import { registerCase } from '../../../shared/domain/applying/registration.ts';
import type { PersonKeys } from '../../../shared/ports/case-key.ts';
import type { RegisteredCase } from '../../../shared/ports/cases.ts';
import { addressed, type Registering } from './registering.ts';

export type ApplicationDeps = { readonly personKeys: PersonKeys; readonly newUnique: () => string };

/** An application that came on paper or by word of mouth, as a case of its unit. */
export async function registeredApplication(
  registering: Registering,
  { personKeys, newUnique }: ApplicationDeps,
): Promise<Omit<RegisteredCase, 'onceKey'>> {
  const { reference, answers, context, staffId, now, document } = registering;
  const filed = toRegistration(answers, context);
  const { application, receivedOn, way, receiptByHand, contacts, nationalId } = filed;
  const registration = { reference, application, receivedOn, way, receiptByHand, by: staffId, now };
  const change = registerCase({ ...registration, ...(document && { document }) }, context.municipality);
  const owner = nationalId && (await personKeys.macOf(nationalId));
  return {
    ...addressed(change, registering),
    // Others may be asked into a case that somebody runs for another.
    contacts: application.role === 'self' ? contacts : { ...contacts, inviteKey: newUnique() },
    answers: asApplication(answers),
    ...(owner && { owner }),
  };
}
