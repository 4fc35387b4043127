import type { Change } from '../change.ts';
import type { NamedAttachment } from './attachment.ts';

/** The change with a document that the person sends along: its row, and that it came on the timeline. */
export function bringing(change: Change, document: NamedAttachment): Change {
  const { id, purpose, receivedAt } = document;
  return {
    ...change,
    received: [...(change.received ?? []), document],
    // First, so that what it came with stays the last thing that happened.
    events: [
      { type: 'attachment-received', document: id, purpose, at: receivedAt, by: { who: 'person' } },
      ...change.events,
    ],
  };
}
