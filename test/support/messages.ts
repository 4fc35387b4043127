import * as z from 'zod/mini';

const message = z.object({
  channel: z.enum(['email', 'sms']),
  to: z.string(),
  subject: z.optional(z.nullable(z.string())),
  body: z.string(),
  headers: z.record(z.string(), z.unknown()),
  at: z.string(),
});

export type Message = z.infer<typeof message>;

/** All mails and SMS that have left so far, oldest first. */
export async function messagesOf(origin: string): Promise<readonly Message[]> {
  const response = await fetch(`${origin}/_local/messages`);
  return z.array(message).parse(await response.json());
}

/** The messages that name this reference, as it is grouped in texts; waits up to `within` ms for at least `count`. */
export async function messagesAbout(origin: string, reference: string, count: number, within = 20_000) {
  const grouped = `${reference.slice(0, 4)} ${reference.slice(4)}`;
  const end = Date.now() + within;
  for (;;) {
    const about = (await messagesOf(origin)).filter(({ body, subject }) =>
      [reference, grouped].some((name) => body.includes(name) || subject?.includes(name)),
    );
    if (about.length >= count || Date.now() > end) return about;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Moves the service's clock and waits until everything that time brought has been done. */
export async function moveClock(origin: string, to: { advance: string } | { now: string }): Promise<void> {
  const response = await fetch(`${origin}/_local/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(to),
  });
  if (!response.ok) throw new Error(`the clock answered ${response.status}: ${await response.text()}`);
}

export async function clockOf(origin: string): Promise<Date> {
  const response = await fetch(`${origin}/_local/clock`);
  return new Date(z.object({ now: z.string() }).parse(await response.json()).now);
}
