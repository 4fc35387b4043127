import { listAt, parseJson, textAt } from '../json.ts';
import type { DemoPlace } from './demo-steps.ts';

/** The code that the latest mail to this address about the case holds, as whoever was invited would read it. */
export async function codeSent(to: string, { origin, reference }: DemoPlace): Promise<string> {
  const response = await fetch(`${origin}/_local/messages`);
  const messages = listAt({ all: parseJson(await response.text()) }, 'all');
  const about = `${reference.slice(0, 4)} ${reference.slice(4)}`;
  const bodies = messages.filter((each) => textAt(each, 'to') === to).map((each) => textAt(each, 'body') ?? '');
  const body = bodies.findLast((each) => each.includes(about)) ?? '';
  const [, code] = /\bkod\D*(\d{4} \d{4})\b/i.exec(body) ?? [];
  if (code === undefined) throw new Error(`no code was sent to ${to}`);
  return code;
}
