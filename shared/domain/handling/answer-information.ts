import { dayInNorway, instant } from '../calendar/day.ts';
import { type IpCase, isOpen, statusWhenWorkedOn } from '../case.ts';
import type { Change, Transition } from '../change.ts';
import type { Actor } from '../event.ts';
import { type LostRole, lostRole } from '../parties/told.ts';
import type { Municipality } from '../settings/municipality.ts';
import type { PlannedNotice } from '../telling/notice.ts';
import { withWakeAt } from '../wake.ts';
import type { NamedAttachment } from './attachment.ts';
import { bringing } from './receive-attachment.ts';
import { responsibleFor } from './routing.ts';

/** `by`: the person, or the employee who noted what was said on the telephone. */
export type InformationAnswer = {
  /** Empty where a document says it all. */
  readonly text: string;
  /** Sent along by the person. */
  readonly document?: NamedAttachment;
  readonly by: Actor;
  readonly now: Date;
};

export type NoInformationAnswer = 'not-asked' | LostRole;

/** Why whoever sent the application has nothing to answer here. */
export function obstacleToAnswer(ipCase: IpCase): NoInformationAnswer | undefined {
  if (!isOpen(ipCase) || !ipCase.information) return 'not-asked';
  return lostRole(ipCase);
}

/**
 * Transition 3, back: what was asked for has come, and the case goes on. One that comes after its date is as welcome.
 * What is noted by staff may come from the person, whoever sent the application.
 */
export function answerInformation(
  before: IpCase,
  { text: typed, document, by, now }: InformationAnswer,
  municipality: Municipality,
): Transition<NoInformationAnswer | 'answer-missing'> {
  const obstacle = obstacleToAnswer(before);
  if (obstacle === 'not-asked' || (obstacle && by.who === 'person')) return { ok: false, reason: obstacle };
  const text = typed.trim();
  if (!text && !document) return { ok: false, reason: 'answer-missing' };
  const { information: _, ...rest } = before;
  const answered: IpCase = { ...rest, version: before.version + 1, status: statusWhenWorkedOn(before) };
  const said = { ...(text && { text }), ...(document && { document: document.id }) };
  const change: Change = {
    before,
    after: withWakeAt(answered, municipality),
    events: [{ type: 'information-answered', ...said, at: instant(now), by }],
    notices: announced(answered, { by, now }, municipality),
    tasks: [],
  };
  return { ok: true, change: document ? bringing(change, document) : change };
}

/** Whoever has the case, unless it was they who noted it. */
function announced(
  after: IpCase,
  { by, now }: Pick<InformationAnswer, 'by' | 'now'>,
  municipality: Municipality,
): readonly PlannedNotice[] {
  const responsible = responsibleFor(after, municipality, dayInNorway(now));
  if (by.who === 'staff' && by.staffId === responsible) return [];
  return [
    {
      kind: 'information-answered',
      occurrence: `answered:${after.version}`,
      to: { who: 'staff', staffId: responsible },
      language: municipality.language,
      urgency: 'at-once',
    },
  ];
}
