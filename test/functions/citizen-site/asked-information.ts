import { masoy } from '../../../infra/municipalities/masoy.ts';
import { type Day, day } from '../../../shared/domain/calendar/day.ts';
import { askInformation } from '../../../shared/domain/handling/ask-information.ts';
import { staffId, work } from './caseworker.ts';
import { type Applied, applied } from './consent-pages.ts';
import { type PostedStep, wholeForm } from './posted-steps.ts';

export type Asked = Applied & { readonly reply: string };

/** Asks what is missing, by 19 March 2026: two weeks after the application came. */
export function asks({ world, reference }: Applied, text = 'Hvilken skole?', until: Day = day('2026-03-19')) {
  return work(world, reference, (ipCase) =>
    askInformation(ipCase, { wish: { text, until }, staffId, now: world.now() }, masoy),
  );
}

/** Somebody has applied and is asked for what is missing. */
export async function asked(steps: readonly PostedStep[] = wholeForm): Promise<Asked> {
  const given = await applied(steps);
  await asks(given);
  return { ...given, reply: `${given.myCase}/opplysninger` };
}
