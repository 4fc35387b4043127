import { stepPosts, wholeChildAnswers } from '../support/application-answers.ts';
import { type Message, messagesAbout } from '../support/messages.ts';
import { apply } from './applying.ts';
import { bokmal, chosen, contextOf, type Journey } from './samples.ts';
import type { Visitor } from './visitor.ts';

/** A parent in Måsøy who applies for a child; the two are to consent. */
export const mother: Journey = { ...bokmal, script: 'off', person: 'mona' };
export const otherMobile = '+4740000074';
export const otherMail = 'per.prove@post.example';

type Told = { readonly contact?: 'yes' | 'no'; readonly by?: 'sms' | 'email' };

/** The mother sends the application, and says whether and how the other parent may be asked; reference, and what left. */
export async function applyForChild(visitor: Visitor, origin: string, { contact = 'yes', by = 'sms' }: Told = {}) {
  const context = await contextOf(origin, mother);
  const answers = wholeChildAnswers(
    {
      ...chosen(mother),
      callMe: 'no',
      callWhen: undefined,
      'parentalResponsibility.other.mobile': by === 'sms' ? otherMobile : undefined,
      'parentalResponsibility.other.email': by === 'email' ? otherMail : undefined,
      'parentalResponsibility.other.contact': contact,
    },
    context,
  );
  const { reference } = await apply(visitor, mother, stepPosts(answers, context));
  return { reference, messages: await messagesAbout(origin, reference, contact === 'yes' ? 3 : 2) };
}

/** The code that the message to the other parent holds. */
export function codeIn(messages: readonly Message[]): string {
  const sent = messages.findLast(({ to }) => to === otherMobile || to === otherMail);
  const code = /\bkode(?:n din er)? (\d{4} \d{4})\b/i.exec(sent?.body ?? '')?.[1];
  if (!code) throw new Error('no code was sent to the other parent');
  return code;
}

/** Signs in, types what the message said, and stands on the page of the case. */
export async function join(visitor: Visitor, person: string, typed: { reference: string; code: string }) {
  await visitor.openAs(person, '/masoy/nn/min-sak/kode');
  await visitor.fill(Object.entries(typed));
  await visitor.send();
  await visitor.page.waitForURL(`**/min-sak/${typed.reference}`);
}

/** The leader has looked at who they are: first whoever applied, then whoever was asked. */
export async function accept(leader: Visitor): Promise<void> {
  await leader.press('main form[action$="/check-role"] button[value="accepted"]');
}
