import { instant } from '../../shared/domain/calendar/day.ts';
import type { NamedAttachment } from '../../shared/domain/handling/attachment.ts';
import { receivedAt } from './domain-builders.ts';

/** A mandate that has just come and is being scanned. */
export function anAttachment(overrides: Partial<NamedAttachment> = {}): NamedAttachment {
  return {
    id: 'ZG9rdW1lbnQtMDAx',
    purpose: 'mandate',
    kind: 'pdf',
    size: 12_345,
    name: 'fullmakt.pdf',
    receivedAt: instant(receivedAt),
    state: 'scanning',
    ...overrides,
  };
}
