/** Makes services fail in the running system as wished, as `{ ses: 'down' }`; an empty wish makes all well again. */
export async function setFaults(origin: string, faults: Readonly<Record<string, string>>): Promise<void> {
  const answer = await fetch(`${origin}/_local/faults`, { method: 'POST', body: JSON.stringify(faults) });
  if (!answer.ok) throw new Error(`the faults answered ${answer.status}: ${await answer.text()}`);
}

/** Waits until no notice and no receipt is under way. */
export async function settled(origin: string): Promise<void> {
  const answer = await fetch(`${origin}/_local/settle`, { method: 'POST' });
  if (!answer.ok) throw new Error(`settling answered ${answer.status}`);
}
