import { addMonths, type CalendarDay, osloDay } from './calendar.ts';
import type { Act, Filed, Party } from './diary.ts';
import type { Duty } from './duty.ts';
import { type Settings, spanAfter } from './settings.ts';

/** What is owed from now on, until it is done or falls away. */
export type Begun = Omit<Duty, 'until'>;

/** What was done before this act, as far as it matters for what it begins. */
export type Before = {
  readonly granted: boolean;
  readonly refused: boolean;
  readonly hadCoordinator: boolean;
  readonly byHand: boolean;
  readonly readers: readonly Party[];
  /** They asked to be rung, and nobody has. */
  readonly isToRing: boolean;
  readonly isDecided: boolean;
  readonly taker: string | undefined;
  readonly coordinator: string | undefined;
  /** Who is asked in, were whoever speaks for them known now. */
  readonly asksIn: Party | undefined;
  readonly stoodAtEnd: readonly Duty[];
};

export function begunBy(act: Act, before: Before, settings: Settings): readonly Begun[] {
  const today = osloDay(act.at);
  const owed = (kind: Duty['owed'], date: CalendarDay): Begun[] => [{ owed: kind, date, since: act.at }];
  switch (act.did) {
    case 'file':
      return filed(act, settings);
    case 'report':
      return [...owed('come', today), ...owed('confirm-report', today)];
    case 'say-yes':
      return received({ received: today, since: act.at }, settings);
    case 'ask-information':
      return owed('information', act.until);
    case 'move':
      return owed(act.which, act.newDate);
    case 'forward':
      // For the new unit it has just come; the clock of the answer is not reset (fvl § 11).
      return [...owed('take', today), ...(before.isToRing ? owed('call', today) : [])];
    case 'promise':
      return owed('answer', act.newDate);
    case 'accept':
    case 'turn-16':
      return before.asksIn === undefined ? [] : [{ owed: 'asked-in', date: today, since: act.at, who: before.asksIn }];
    case 'invite':
      return [{ owed: 'join', date: today, since: act.at, who: act.who }];
    case 'decide':
      return [
        ...toOpen(act.at, before),
        ...(act.outcome === 'refused' || act.named !== undefined
          ? []
          : owed('coordinator', spanAfter(today, settings.deadlines.coordinator))),
        ...(act.outcome === 'granted' && act.named !== undefined
          ? owed('plan', spanAfter(today, settings.deadlines.plan))
          : []),
      ];
    case 'appoint':
      // A change of coordinator moves no date: the plan is owed from the first appointment.
      return before.granted && !before.hadCoordinator ? owed('plan', spanAfter(today, settings.deadlines.plan)) : [];
    case 'leave-coordinator':
      return owed('vacant-place', today);
    case 'disqualify':
      // Clocks run on; whoever is next has it as if it had just come, and the place at the person’s side is vacant.
      return [
        ...(before.taker === act.who && !before.isDecided ? owed('take', today) : []),
        ...(before.taker === act.who && before.isToRing ? owed('call', today) : []),
        ...(before.coordinator === act.who ? owed('vacant-place', today) : []),
      ];
    case 'reopen':
      return before.stoodAtEnd.flatMap((duty) => anew(duty, act.at, settings));
    case 'make-plan':
    case 'revise':
      return owed('revision', act.nextRevision);
    case 'complain':
      return owed('complaint', addMonths(today, 1));
    case 'answer-complaint':
      if (act.answer === 'sent-on') return owed('result', addMonths(today, 3));
      return [
        ...toOpen(act.at, before),
        ...(before.refused ? owed('coordinator', spanAfter(today, settings.deadlines.coordinator)) : []),
      ];
    default:
      return [];
  }
}

/**
 * It stands where it stood, and what is owed is owed from today: dates that people were promised stay; those of the
 * municipality’s own work are counted anew, and so is the time to take it, where nobody had. Birthdays come when they come,
 * and whoever was asked to come, or for a paper, was so on that day: no date of theirs changed, and what was to be told of it
 * meanwhile still is.
 */
function anew({ owed, date, until, who }: Duty, since: number, { deadlines }: Settings): readonly Begun[] {
  const today = osloDay(since);
  switch (owed) {
    case 'take':
    case 'call':
      return [{ owed, date: today, since }];
    case 'answer':
    case 'preliminary':
    case 'revision':
      return [{ owed, date, since }];
    case 'coordinator':
    case 'vacant-place':
      return [{ owed: 'coordinator', date: spanAfter(today, deadlines.coordinator), since }];
    case 'plan':
      return [{ owed, date: spanAfter(today, deadlines.plan), since }];
    case 'mandate':
    case 'join':
    case 'asked-in':
    case 'capacity':
    case 'turns-16':
    case 'turns-18':
      return [{ owed, date, since, stillFrom: until, ...(who !== undefined && { who }) }];
    default:
      return [];
  }
}

/** A decision is there to be read by each of them; not on screen by somebody who is rung or written to. */
function toOpen(at: number, { readers, byHand }: Before): readonly Begun[] {
  const open = 'open' as const;
  return readers
    .filter((_, index) => index > 0 || !byHand)
    .map((who) => ({ owed: open, date: osloDay(at), since: at, who }));
}

function filed(act: Filed & { readonly at: number }, settings: Settings): readonly Begun[] {
  const today = osloDay(act.at);
  const day = act.receivedOn ?? today;
  const clocks = { received: day, since: act.at, late: day < today };
  const birthdays: readonly (readonly ['turns-16' | 'turns-18', number])[] = [
    ['turns-16', 16],
    ['turns-18', 18],
  ];
  const { birthDate } = act;
  const call = 'call' as const;
  return [
    ...received(clocks, settings),
    ...(act.awaitsMandate && act.sentBy !== undefined
      ? [{ owed: 'mandate' as const, date: day, since: act.at, who: act.sentBy }]
      : []),
    ...(act.ringMe ? [{ owed: call, date: day, since: act.at, late: day < today }] : []),
    ...(birthDate === undefined || act.sentBy === undefined
      ? []
      : [{ owed: 'capacity' as const, date: addMonths(birthDate, 15 * 12 + 9), since: act.at }]),
    ...(birthDate === undefined
      ? []
      : birthdays.map(([owed, age]) => ({ owed, date: addMonths(birthDate, age * 12), since: act.at }))),
  ];
}

type Received = { readonly received: CalendarDay; readonly since: number; readonly late?: boolean };

/** The clocks of an application; the preliminary answer is owed by the earlier of two dates (fvl § 11 a). */
function received({ received: day, ...common }: Received, { deadlines }: Settings): readonly Begun[] {
  const answerBy = spanAfter(day, deadlines.answer);
  const preliminaryBy = [answerBy, spanAfter(day, deadlines.preliminary)].sort()[0] ?? answerBy;
  return [
    { owed: 'take', date: day, ...common },
    { owed: 'answer', date: answerBy, ...common },
    { owed: 'preliminary', date: preliminaryBy, ...common },
  ];
}
