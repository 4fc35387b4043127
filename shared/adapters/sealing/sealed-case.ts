import * as z from 'zod/mini';
import type { Contact, PostalAddress } from '../../domain/applying/application.ts';
import type { Contacts } from '../../domain/parties/contacts.ts';
import { once } from '../../once.ts';
import type { CaseKey, StoredAnswers } from '../../ports/case-key.ts';
import { answersShape } from '../rows/draft-row.ts';
import { bytes, day, text } from '../table/parsing.ts';
import { caseRowKey, confirmationRowKey } from '../table/row-keys.ts';
import { readRow, type TableAccess } from '../table/table.ts';
import type { Sealer } from './sealer.ts';

const postalAddress = once(() =>
  z.object({
    street: text,
    postalCode: text,
    city: text,
  } satisfies Record<keyof PostalAddress, z.ZodMiniType>),
);

const contact = once(() =>
  z.object({
    name: text,
    mobile: z.exactOptional(text),
    email: z.exactOptional(text),
    phone: z.exactOptional(text),
    address: z.exactOptional(postalAddress()),
  } satisfies Record<keyof Contact, z.ZodMiniType>),
);

const contactsShape = once(() =>
  z.object({
    person: contact(),
    applicant: z.exactOptional(contact()),
    otherParent: z.exactOptional(contact()),
    inviteKey: z.exactOptional(text),
    birthDate: z.exactOptional(day),
  } satisfies Record<keyof Contacts, z.ZodMiniType>),
);

const sealedFields = once(() => z.object({ contacts: bytes, dataKey: bytes }));

const contactsPlace = (of: CaseKey) => ({ of, sk: 'case', attribute: 'contacts' });

export function sealContacts(sealer: Sealer, of: CaseKey, value: { contacts: Contacts; dataKey: Uint8Array }) {
  return sealer.seal(JSON.stringify(value.contacts), value.dataKey, contactsPlace(of));
}

const confirmationPlace = (of: CaseKey) => ({ of, sk: 'confirmation', attribute: 'answers' });
const confirmationFields = once(() => z.object({ answers: bytes }));

export function sealConfirmation(
  sealer: Sealer,
  of: CaseKey,
  value: { answers: StoredAnswers; dataKey: Uint8Array },
): Promise<Uint8Array> {
  return sealer.seal(JSON.stringify(value.answers), value.dataKey, confirmationPlace(of));
}

/** What of a case only a function with the right to its key can read. */
export function sealedReads(access: TableAccess, sealer: Sealer) {
  const dataKey = async (key: CaseKey) =>
    sealer.knownKey(key) ?? sealedFields().parse(await readRow(access, caseRowKey(key))).dataKey;
  return {
    async contacts(key: CaseKey): Promise<Contacts | undefined> {
      const row = await readRow(access, caseRowKey(key));
      if (!row) return undefined;
      const { contacts, dataKey } = sealedFields().parse(row);
      return contactsShape().parse(JSON.parse(await sealer.open(contacts, dataKey, contactsPlace(key))));
    },
    async confirmation(key: CaseKey): Promise<StoredAnswers | undefined> {
      const row = await readRow(access, confirmationRowKey(key));
      if (!row) return undefined;
      const { answers } = confirmationFields().parse(row);
      return answersShape().parse(JSON.parse(await sealer.open(answers, await dataKey(key), confirmationPlace(key))));
    },
    async addressHash(key: CaseKey, address: string): Promise<string> {
      return sealer.hash(address.toLowerCase(), await dataKey(key), key);
    },
    /** The wrapped data key of a case; throws for a case that is not there. */
    dataKey,
  };
}
