/** Gives an employee other roles at the provider of the running service, from its next answer on. */
export async function setRoles(origin: string, person: string, roles: readonly string[]): Promise<void> {
  const answer = await fetch(`${origin}/_local/persons`, { method: 'POST', body: JSON.stringify({ person, roles }) });
  if (!answer.ok) throw new Error(`the persons answered ${answer.status}: ${await answer.text()}`);
}
