import type { Wish } from '../applying/application.ts';
import { healthMajority, majority } from '../calendar/age.ts';
import { dayInNorway, type Instant } from '../calendar/day.ts';
import type { IpCase } from '../case.ts';
import type { Change } from '../change.ts';
import { withClocks } from '../clocks.ts';
import { withLapsed } from '../consent/lapse.ts';
import type { CaseEventDetail, RoleEnd } from '../event.ts';
import type { Municipality } from '../settings/municipality.ts';
import type { PlannedNotice } from '../telling/notice.ts';
import { askingIn } from './ask-young-in.ts';
import { followers } from './followers.ts';
import { takenOver, takesOver } from './join-case.ts';
import { decides } from './may-consent.ts';
import { dueTurns, type Turn } from './rights-turns.ts';
import { lostRole, tell } from './told.ts';

type About = { readonly municipality: Municipality; readonly at: Instant };

/** What the calendar changes in who decides and who is told, added to what it changes besides. */
export function changeRights(change: Change, municipality: Municipality, at: Instant): Change {
  const about = { municipality, at };
  const changed = dueTurns(change.after, at).reduce((so, { turn }) => turned(turn, so, about), change);
  // One change has one version, whatever it consists of.
  const isFirst = change.events.length === 0 && changed.events.length > 0;
  return isFirst ? { ...changed, after: { ...changed.after, version: changed.after.version + 1 } } : changed;
}

function turned(turn: Turn['turn'], change: Change, about: About): Change {
  switch (turn) {
    case 'own-voice':
      return askingIn(change, 'own-voice', about.at);
    case 'of-age':
      return change.after.alone ? decidesAlone(change, about) : roleEnds(change, 'of-age', about);
    case 'majority':
      return grownUp(change, about);
    case 'mandate-over':
      return roleEnds(change, 'mandate-over', about);
  }
}

/** A child who applied alone needs no leader's reason any more. */
function decidesAlone(change: Change, about: About): Change {
  const { alone: _, ...grown } = change.after;
  return amended(change, grown, [{ type: 'came-of-age', age: healthMajority }], about);
}

/** The rules about young people are over; whoever coordinates for a child does it for an adult. */
function grownUp(change: Change, about: About): Change {
  const { bornOn: _, parentsGoOn: __, ...rest } = change.after;
  const wishes = new Set(rest.wishes.map((wish): Wish => (wish === 'childrensCoordinator' ? 'coordinator' : wish)));
  const grown = { ...rest, wishes: [...wishes] };
  return followed(amended(change, grown, [{ type: 'came-of-age', age: majority }], about), 'majority', about);
}

/**
 * Whoever acted for the person does so no more, and what they consented to falls. A young person who sat beside them
 * runs the case from now on; one who did not is asked in.
 */
function roleEnds(change: Change, why: RoleEnd, about: About): Change {
  const { after } = change;
  const now = new Date(about.at);
  const lapsed = withLapsed(after);
  const hadRole = decides(after) && !lostRole(after);
  const events: CaseEventDetail[] = [];
  if (hadRole) events.push({ type: 'role-expired', why });
  if (lapsed !== after) events.push({ type: 'consent-lapsed' });
  if (events.length === 0) return change;
  const joined = after.seats?.person?.state === 'joined' && takesOver('person', after, now);
  const ended = withoutRole(lapsed, hadRole);
  if (!joined) return askedAnew(amended(change, ended, events, about), { why, isLapsed: lapsed !== after }, about);
  const own = amended(change, takenOver(ended, dayInNorway(now)), [...events, { type: 'took-over' }], about);
  return toldOfOwn({ ...own, handsOver: 'person' }, about);
}

/** Nobody else's parenthood counts either, once the person decides. */
function withoutRole(ipCase: IpCase, hadRole: boolean): IpCase {
  // What was asked of whoever decides no more is not asked of the person.
  const { roleUntil: _, consentAsked: __, ...rest } = ipCase;
  const { otherParent } = ipCase.seats ?? {};
  const seats = otherParent && { ...ipCase.seats, otherParent: { ...otherParent, state: 'ended' as const } };
  return { ...rest, ...(hadRole && { roleCheck: 'expired' }), ...(seats && { seats }) };
}

type Ended = { readonly why: RoleEnd; readonly isLapsed: boolean };

function askedAnew(change: Change, { why, isLapsed }: Ended, about: About): Change {
  const { at } = about;
  const occasion = `${why}:${dayInNorway(new Date(at))}`;
  const isOpenTo = change.after.seats?.person?.state !== 'joined';
  const asked = why === 'of-age' && isOpenTo ? askingIn(change, occasion, at) : change;
  const isForStaff = isLapsed || why === 'mandate-over';
  const task = { id: `ask-anew:${occasion}`, kind: 'ask-anew', createdAt: at } as const;
  return followed({ ...asked, tasks: [...asked.tasks, ...(isForStaff ? [task] : [])] }, occasion, about);
}

function toldOfOwn(change: Change, about: About): Change {
  const { at } = about;
  const date = dayInNorway(new Date(at));
  const message = { kind: 'rights-change', occurrence: `took-over:${date}`, urgency: 'in-window', date } as const;
  const { notices, tasks } = tell(change.after, message, at);
  const told = { ...change, notices: [...change.notices, ...notices], tasks: [...change.tasks, ...tasks] };
  return followed(told, `took-over:${date}`, about);
}

/** Leader, coordinator and whoever stands in must know before they ask or tell anybody anything more. */
function followed(change: Change, occasion: string, { municipality, at }: About): Change {
  const { language } = municipality;
  const notices = followers(change.after, municipality, dayInNorway(new Date(at))).map(
    (staffId): PlannedNotice => ({
      kind: 'rights-changed',
      occurrence: `rights:${occasion}`,
      to: { who: 'staff', staffId },
      language,
      urgency: 'at-once',
    }),
  );
  return { ...change, notices: [...change.notices, ...notices] };
}

function amended(
  change: Change,
  after: IpCase,
  details: readonly CaseEventDetail[],
  { municipality, at }: About,
): Change {
  const events = details.map((detail) => ({ ...detail, at, by: { who: 'system' } as const }));
  return { ...change, after: withClocks(after, municipality, new Date(at)), events: [...change.events, ...events] };
}
