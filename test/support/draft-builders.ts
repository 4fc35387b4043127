import type { DraftReach } from '../../shared/domain/applying/draft.ts';
import type { Notice } from '../../shared/domain/telling/notice.ts';
import type { Draft, DraftContacts, HandingOver } from '../../shared/ports/drafts.ts';
import { aDraft, aNotice, at } from './case-builders.ts';

/** Of somebody who fills in for themself and wants an SMS. */
export function aReach(overrides: Partial<DraftReach> = {}): DraftReach {
  return {
    to: 'person',
    channel: 'sms',
    reach: { person: ['sms', 'email'], applicant: [] },
    language: 'nb',
    restricted: false,
    ...overrides,
  };
}

export const someContacts: DraftContacts = {
  person: { mobile: '+4740000031', email: 'siv@post.example' },
  applicant: {},
};

/** 1 April 2026, 08:00 in Norway: three days before a draft of `aDraft` is deleted. */
export const reminderAt = at('2026-04-01T06:00:00Z');

/** Saved with a way to reach its owner. */
export function aReachableDraft(overrides: Partial<Draft> = {}): Draft {
  return aDraft({ revision: 2, onceKey: 'once-2', told: aReach(), ...overrides });
}

/** Made for another, and handed over to them. */
export function aHandedDraft(overrides: Partial<Draft> = {}): Draft {
  return aReachableDraft({ state: 'handed-over', ...overrides });
}

export const theCode = '12345678';

export function aHanding(overrides: Partial<HandingOver> = {}): HandingOver {
  return { contacts: someContacts, code: theCode, ...overrides };
}

/** Brings the code of `aHandedDraft`. */
export function aCodeNotice(overrides: Partial<Notice> = {}): Notice {
  const { date: _, ...notice } = aNotice({ kind: 'draft-handed-over', occurrence: 'handed-over:2' });
  return { ...notice, ...overrides };
}
