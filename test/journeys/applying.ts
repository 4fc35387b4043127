import type { StepPost } from '../support/application-answers.ts';
import type { Visitor } from './visitor.ts';

export type Site = {
  readonly municipality: 'masoy' | 'fjordsund';
  readonly language: 'nb' | 'nn' | 'en';
  /** The synthetic person who signs in. */
  readonly person: string;
};

export function pathOf({ municipality, language }: Site): string {
  return `/${municipality}/${language}`;
}

/** Signs in and stands at the first step of a new application, whatever this person has begun or sent before. */
export async function begin(visitor: Visitor, site: Site): Promise<void> {
  await visitor.openAs(site.person, `${pathOf(site)}/soknad`);
  await visitor.press('main [name="action"]');
}

/** Fills in and saves these steps, in the order the pages lead through them; ends on the page after the last. */
export async function answerSteps(visitor: Visitor, posts: readonly StepPost[]): Promise<void> {
  for (const { step, pairs } of posts) {
    if (stepOf(visitor) !== step) throw new Error(`at ${visitor.path()} in place of ${step}`);
    await visitor.fill(pairs);
    await visitor.send();
  }
}

export function stepOf(visitor: Visitor): string {
  return visitor.path().split('/').at(-1) ?? '';
}

export type Sent = { readonly reference: string };

/** From the check page to the receipt. */
export async function confirmAndSend(visitor: Visitor): Promise<Sent> {
  await visitor.fill([['correct', 'yes']]);
  await visitor.send();
  await visitor.page.waitForURL('**/kvittering/*');
  return { reference: stepOf(visitor) };
}

/** A whole application from sign-in to receipt. */
export async function apply(visitor: Visitor, site: Site, posts: readonly StepPost[]): Promise<Sent> {
  await begin(visitor, site);
  await answerSteps(
    visitor,
    posts.filter(({ step }) => step !== 'se-over'),
  );
  return confirmAndSend(visitor);
}
