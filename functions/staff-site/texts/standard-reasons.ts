import type { Role, Wish } from '../../../shared/domain/applying/application.ts';
import type { IpCase, Outcome } from '../../../shared/domain/case.ts';
import { type About, type ReasonWords, reasonWords, type Subject } from './reason-words.ts';

/** Ready reasons for an answer, in the person's language, for the leader to send as they are or to rewrite. */
export function standardReasons(outcome: Outcome, ipCase: Pick<IpCase, 'wishes' | 'role' | 'language'>): string {
  const text = reasonWords[ipCase.language];
  const subject = text.subject[aboutWhom(ipCase.role)];
  switch (outcome) {
    case 'granted':
      return paragraphs(grantedParts(ipCase.wishes, text, subject));
    case 'coordinatorOnly':
      return paragraphs(coordinatorOnlyParts(ipCase.wishes, text, subject));
    case 'refused':
      return text.refused(listed(ipCase.wishes, text), subject);
  }
}

function grantedParts(wishes: readonly Wish[], text: ReasonWords, subject: Subject): string[] {
  const yes = text.yesTo(listed(wishes, text));
  if (wishes.every((wish) => wish === 'endPlan')) return [yes];
  const withPlan = wishes.includes('plan') ? [text.planNext(subject)] : [];
  return [`${yes} ${text.inNeed(subject)}`, ...withPlan];
}

function coordinatorOnlyParts(wishes: readonly Wish[], text: ReasonWords, subject: Subject): string[] {
  const kind = wishes.includes('childrensCoordinator') ? 'childrensCoordinator' : 'coordinator';
  const planAsked = wishes.includes('plan') || wishes.includes('changePlan');
  const yes = `${text.yesTo(text.wish[kind])} ${text.inNeed(subject)}`;
  return [yes, ...(planAsked ? [text.noPlan(subject)] : [])];
}

function aboutWhom(role: Role): About {
  if (role === 'self') return 'self';
  return role === 'parent' ? 'child' : 'person';
}

function listed(wishes: readonly Wish[], { wish, and }: ReasonWords): string {
  const names = wishes.map((each) => wish[each]);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}

function paragraphs(parts: readonly string[]): string {
  return parts.join('\n\n');
}
