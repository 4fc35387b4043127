import type { Visitor } from './visitor.ts';

export type Answer = { readonly outcome: 'granted' | 'coordinatorOnly' | 'refused'; readonly reasons?: string };

/** Opens the case that the mail links to, and signs in on the way. */
export async function followMail(leader: Visitor, staff: string, mail: { readonly body: string }): Promise<void> {
  const link = /https?:\/\/\S+\/ansatt\/sak\/\S+/.exec(mail.body)?.[0];
  if (!link) throw new Error('the mail links to no case');
  await leader.openAs(staff, link);
}

export async function take(leader: Visitor): Promise<void> {
  await leader.press('form[action$="/take"] button');
}

/** Answers the case that stands open, from its page. */
export async function answer(leader: Visitor, { outcome, reasons }: Answer): Promise<void> {
  await leader.press(`main a[href*="decide?outcome=${outcome}"]`);
  if (reasons !== undefined) await leader.fill([['reasons', reasons]]);
  await leader.send();
}
