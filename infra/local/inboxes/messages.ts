import { isObject, type Json, objectAt, textAt } from '../json.ts';
import type { StateFolder } from '../state-folder.ts';

/** A message as it left the product. */
export type Message = {
  readonly id: string;
  readonly channel: 'email' | 'sms';
  readonly to: string;
  readonly subject?: string;
  /** The plain text. */
  readonly body: string;
  readonly html?: string;
  /** E-mail's headers, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** SES message tags, or the context of an SMS. */
  readonly tags: Readonly<Record<string, string>>;
  /** The product's time, ISO 8601. */
  readonly at: string;
};

export type Messages = { add(message: Message): void; all(): readonly Message[] };

export function openMessages(state: StateFolder): Messages {
  const kept = state.lines('messages.jsonl').map(readMessage);
  return {
    add: (message) => {
      kept.push(message);
      state.append('messages.jsonl', message);
    },
    all: () => kept,
  };
}

function readMessage(line: Json): Message {
  const subject = textAt(line, 'subject');
  const html = textAt(line, 'html');
  return {
    id: textAt(line, 'id') ?? '',
    channel: textAt(line, 'channel') === 'sms' ? 'sms' : 'email',
    to: textAt(line, 'to') ?? '',
    ...(subject === undefined ? {} : { subject }),
    body: textAt(line, 'body') ?? '',
    ...(html === undefined ? {} : { html }),
    headers: texts(objectAt(line, 'headers')),
    tags: texts(objectAt(line, 'tags')),
    at: textAt(line, 'at') ?? '',
  };
}

export function texts(value: Json): Readonly<Record<string, string>> {
  const entries = isObject(value) ? Object.entries(value) : [];
  return Object.fromEntries(entries.map(([name, each]) => [name, String(each)]));
}
