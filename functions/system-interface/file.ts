import type { Answers } from '../../forms/form.ts';
import { newReference } from '../../shared/domain/applying/reference.ts';
import { type Instant, instant } from '../../shared/domain/calendar/day.ts';
import type { Change } from '../../shared/domain/change.ts';
import type { Contacts } from '../../shared/domain/parties/contacts.ts';
import type { Municipality } from '../../shared/domain/settings/municipality.ts';
import { addressChange } from '../../shared/notices/sending/address-notices.ts';
import type { PersonMac } from '../../shared/ports/case-key.ts';
import type { OnceOnly } from '../../shared/ports/cases.ts';
import type { Draft } from '../../shared/ports/drafts.ts';
import { Unavailable } from '../../shared/ports/unavailable.ts';
import type { InterfaceDeps } from './call.ts';

export type Filing = {
  readonly municipality: Municipality;
  /** Who sends it: it is theirs on my case. */
  readonly owner: PersonMac;
  readonly form?: Draft['form'];
  readonly answers: Answers;
  readonly once: OnceOnly;
  /** The case it opens under this reference; `invites` where others may be asked into it. */
  readonly open: (reference: string) => {
    readonly change: Change;
    readonly contacts: Contacts;
    readonly invites: boolean;
  };
};

/** `key-reused`: the key came with something else before. */
export type Filed = { readonly result: 'received'; readonly reference: string } | { readonly result: 'key-reused' };

/** With 25⁸ references a second try is rare; a tenth means that something else is wrong. */
const tries = 10;

/** For how long a submission that broke off can be sent again, and the time that a key is good for. */
const keyLifeMs = 86_400_000;

/**
 * Files what came as a case with its unit leader, once: the key gives the reference, so that the same submission finds
 * its own draft or case there, and the case's own transaction sees to the rest.
 */
export async function file(filing: Filing, deps: InterfaceDeps): Promise<Filed> {
  // A keyed hash: nobody can choose a reference by choosing a key.
  const seed = await deps.personKeys.macOf(`submission ${filing.once.id}`);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const reference = referenceFrom(deps.hashOf(`${seed} ${attempt}`));
    const draft = newDraft(filing, reference, deps);
    const isNew = (await deps.drafts.start(draft)) === 'started';
    const found = isNew ? draft : await deps.drafts.find(draft, instant(deps.now()));
    const whose = found && keyIn(found);
    if (!found || whose?.id !== filing.once.id) continue;
    if (whose.of !== filing.once.of) return { result: 'key-reused' };
    if (found.state === 'submitted') return { result: 'received', reference };
    return opened(filing, found, deps);
  }
  throw new Error('no free reference found');
}

async function opened(filing: Filing, draft: Draft, deps: InterfaceDeps): Promise<Filed> {
  const { reference } = draft;
  const { change, contacts, invites } = filing.open(reference);
  const result = await deps.cases.open({
    change: addressChange(change, filing.municipality, change.after.receivedAt),
    contacts: invites ? { ...contacts, inviteKey: deps.newUnique() } : contacts,
    draft,
  });
  // Somebody else has it in hand at this moment, or it ran out in it.
  if (result === 'other') throw new Unavailable('draft-changed');
  return { result: 'received', reference };
}

function newDraft({ municipality, owner, form, answers, once }: Filing, reference: string, deps: InterfaceDeps): Draft {
  const now = deps.now();
  const at = instant(now);
  return {
    municipality: municipality.id,
    reference,
    owner,
    answers,
    ...(form && { form }),
    revision: 1,
    onceKey: `${reference}-${once.id}.${once.of}`,
    state: 'draft',
    startedAt: at,
    savedAt: at,
    expiresAt: expiry(now),
  };
}

function expiry(now: Date): Instant {
  return instant(new Date(now.getTime() + keyLifeMs));
}

/** What a draft of this interface was sent as; of one that somebody fills in on the pages nothing. */
function keyIn({ onceKey }: Draft): OnceOnly | undefined {
  const [, id, of] = /^[^-]+-([0-9a-f]{64})\.([0-9a-f]{64})$/.exec(onceKey) ?? [];
  return id && of ? { id, of } : undefined;
}

/** Eight letters from 48 of the hash's 64 hexadecimal digits. */
function referenceFrom(hash: string): string {
  let drawn = 0;
  return newReference((limit) => {
    drawn += 6;
    return Number.parseInt(hash.slice(drawn - 6, drawn), 16) % limit;
  });
}
