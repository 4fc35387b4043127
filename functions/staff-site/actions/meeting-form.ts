import type { MeetingTerms } from '../../../shared/domain/planning/meeting.ts';
import { guestName, type Meeting } from '../../../shared/domain/planning/meeting.ts';
import type { Recipient } from '../../../shared/domain/telling/notice.ts';
import type { ShownProblem } from '../pages/problem-summary.tsx';
import type { MeetingFormProblem, MeetingTexts } from '../texts/meeting.ts';
import type { ReadForm } from './read-form.ts';
import { controlsOf, postedDate, readDate, type TypedDate, typedDate } from './typed-date.ts';
import { readTypedText } from './typed-text.ts';

export const longestPlace = 200;
export const longestAgenda = 2000;

export type MeetingTyped = {
  readonly on: TypedDate;
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly agenda: string;
  readonly invited: readonly string[];
};

export type MeetingReading =
  | { readonly ok: true; readonly terms: MeetingTerms }
  | { readonly ok: false; readonly problems: readonly ShownProblem[] };

export const meetingControls = [...controlsOf('on'), 'from', 'to', 'place', 'agenda'];

/** What was agreed; or blank, for those who usually come. */
export function typedMeeting(meeting: Meeting | undefined, usual: readonly Recipient[]): MeetingTyped {
  if (!meeting) {
    const blank = { day: '', month: '', year: '' };
    return { on: blank, from: '', to: '', place: '', agenda: '', invited: usual.map(guestName) };
  }
  const { on, from, to, place, agenda = '', invited } = meeting;
  return {
    on: typedDate(on),
    from: shownTime(from),
    to: shownTime(to),
    place,
    agenda,
    invited: invited.map(guestName),
  };
}

export function postedMeeting({ values, repeated }: Pick<ReadForm, 'values' | 'repeated'>): MeetingTyped {
  const [from = '', to = '', place = '', agenda = ''] = ['from', 'to', 'place', 'agenda'].map((name) =>
    values.get(name),
  );
  return { on: postedDate(values, 'on'), from, to, place, agenda, invited: repeated.map(([, value]) => value) };
}

type Words = { readonly problem: MeetingTexts['problem']; readonly possible: readonly Recipient[] };

export function readMeeting(typed: MeetingTyped, { problem, possible }: Words): MeetingReading {
  const wrong = (field: string, code: MeetingFormProblem): ShownProblem => ({
    field,
    code: 'in-words',
    words: problem[code],
  });
  const on = readDate(typed.on);
  const [from, to] = [readTime(typed.from), readTime(typed.to)];
  const [place, agenda] = [readTypedText(typed.place, longestPlace), readTypedText(typed.agenda, longestAgenda)];
  const invited = possible.filter((guest) => typed.invited.includes(guestName(guest)));
  const isKnown = invited.length === new Set(typed.invited).size;
  if (on.ok && from && to && place.ok && place.text && agenda.ok && isKnown) {
    const words = { place: place.text, ...(agenda.text && { agenda: agenda.text }) };
    return { ok: true, terms: { on: on.on, from, to, ...words, invited } };
  }
  const problems: (ShownProblem | false)[] = [
    !on.ok && { field: 'on.day', code: on.code },
    !from && wrong('from', 'time'),
    !to && wrong('to', 'time'),
    !(place.ok && place.text) && wrong('place', place.ok ? 'place' : place.code),
    !agenda.ok && wrong('agenda', agenda.code),
    !isKnown && wrong('invited', 'unknown-guest'),
  ];
  return { ok: false, problems: problems.filter((each) => each !== false) };
}

/** `9`, `9.30`, `09:30` or `0930`, as `09:30`. */
function readTime(typed: string): string | undefined {
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(typed.trim()) ?? [];
  if (!hour || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}

function shownTime(time: string): string {
  return time.replace(':', '.');
}
