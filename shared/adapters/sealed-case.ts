import * as z from 'zod/mini';
import type { Contacts } from '../domain/contacts.ts';
import type { CaseKey } from '../ports.ts';
import { once } from './once.ts';
import { bytes, day, text } from './parsing.ts';
import { caseRowKey } from './row-keys.ts';
import type { Sealer } from './sealer.ts';
import { readRow, type TableAccess } from './table.ts';

const contact = z.object({ name: text, mobile: z.exactOptional(text), email: z.exactOptional(text) });

const contactsShape = once(() =>
  z.object({
    person: contact,
    applicant: z.exactOptional(contact),
    otherParent: z.exactOptional(contact),
    inviteKey: z.exactOptional(text),
    birthDate: z.exactOptional(day),
  } satisfies Record<keyof Contacts, z.ZodMiniType>),
);

const sealedFields = once(() => z.object({ contacts: bytes, dataKey: bytes }));

const contactsPlace = (of: CaseKey) => ({ of, sk: 'case', attribute: 'contacts' });

export function sealContacts(sealer: Sealer, of: CaseKey, value: { contacts: Contacts; dataKey: Uint8Array }) {
  return sealer.seal(JSON.stringify(value.contacts), value.dataKey, contactsPlace(of));
}

/** What of a case only a function with the right to its key can read. */
export function sealedReads(access: TableAccess, sealer: Sealer) {
  return {
    async contacts(key: CaseKey): Promise<Contacts | undefined> {
      const row = await readRow(access, caseRowKey(key));
      if (!row) return undefined;
      const { contacts, dataKey } = sealedFields().parse(row);
      return contactsShape().parse(JSON.parse(await sealer.open(contacts, dataKey, contactsPlace(key))));
    },
    /** The wrapped data key of a case; throws for a case that is not there. */
    async dataKey(key: CaseKey): Promise<Uint8Array> {
      return sealer.knownKey(key) ?? sealedFields().parse(await readRow(access, caseRowKey(key))).dataKey;
    },
  };
}
