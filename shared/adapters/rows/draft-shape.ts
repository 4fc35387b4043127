import * as z from 'zod/mini';
import type { Channel } from '../../domain/applying/application.ts';
import type { DraftHead, DraftReach } from '../../domain/applying/draft.ts';
import { once } from '../../once.ts';
import type { DraftContacts } from '../../ports/drafts.ts';
import { count, instant, oneOf, text } from '../table/parsing.ts';
import { language, noticeChannel } from './case-literals.ts';

const reach = z.array(noticeChannel);

export const draftReach = once(() =>
  z.object({
    to: oneOf<DraftReach['to']>({ person: true, applicant: true }),
    channel: oneOf<Channel>({ sms: true, email: true, letter: true, phone: true }),
    reach: z.object({ person: reach, applicant: reach }),
    language,
    restricted: z.boolean(),
  } satisfies Record<keyof DraftReach, z.ZodMiniType>),
);

export const draftState = oneOf<DraftHead['state']>({ draft: true, 'handed-over': true, submitted: true });

const head = once(() =>
  z.object({
    municipality: text,
    reference: text,
    state: draftState,
    revision: count,
    expiresAt: instant,
    told: z.exactOptional(draftReach()),
    dueAt: z.exactOptional(instant),
  } satisfies Record<keyof DraftHead, z.ZodMiniType>),
);

/** A draft's row as a function without its key reads it. */
export const openHeadFromRow = (row: unknown): DraftHead => head().parse(row);

const address = once(() => z.object({ mobile: z.exactOptional(text), email: z.exactOptional(text) }));

export const contactsShape = once(() =>
  z.object({ person: address(), applicant: address() } satisfies Record<keyof DraftContacts, z.ZodMiniType>),
);
