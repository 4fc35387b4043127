import { day, instant } from '../../../shared/domain/calendar/day.ts';
import { listsToRecompute } from '../../../shared/domain/recompute.ts';
import type { Municipality } from '../../../shared/domain/settings/municipality.ts';
import { type DynamoStores, seedSettings } from '../../support/dynamo-stores.ts';
import { type CalendarDay, type Instant, osloInstant } from '../oracle/calendar.ts';
import type { Outage } from '../oracle/diary.ts';
import type { Settings } from '../oracle/settings.ts';
import { placeOf, places, plainSettings } from './municipalities.ts';

/** From when on a municipality has other settings. */
export type Change = { readonly from: Instant; readonly settings: Municipality };

type Planned = {
  readonly municipality: string;
  readonly on: CalendarDay;
  readonly change: (before: Municipality) => Municipality;
};

function awayOf(staffId: string, from: string, to: string) {
  return ({ staff, ...before }: Municipality): Municipality => ({
    ...before,
    staff: staff.map((member) =>
      member.id === staffId ? { ...member, away: [...(member.away ?? []), { from: day(from), to: day(to) }] } : member,
    ),
  });
}

function paused(municipality: string, from: CalendarDay, to: CalendarDay): readonly Planned[] {
  const noticesPaused = { since: day(from), why: 'Feil i teksten.' };
  return [
    { municipality, on: from, change: (before) => ({ ...before, noticesPaused }) },
    { municipality, on: to, change: ({ noticesPaused: _, ...before }) => before },
  ];
}

/** Numbers of ladders, absences that nobody knew of, and some days on which nothing is sent. */
const planned: readonly Planned[] = [
  // For a day in the winter, and some days in the autumn: what waits is looked at again and again.
  ...paused('masoy', '2026-02-24', '2026-02-25'),
  {
    municipality: 'fjordsund',
    on: '2026-03-10',
    change: ({ ladders, ...before }) => ({
      ...before,
      ladders: { ...ladders, takeLeader: 2, takeDeputy: 4, answerFirst: 10, planBefore: 21 },
    }),
  },
  { municipality: 'fjordsund', on: '2026-04-14', change: awayOf('liv.lund', '2026-04-20', '2026-04-24') },
  { municipality: 'masoy', on: '2026-09-08', change: awayOf('kari.koord', '2026-09-14', '2026-09-30') },
  ...paused('masoy', '2026-10-13', '2026-10-16'),
];

/** The same in every year that is lived, at half past ten; while sweeps run, so that no moment is both. */
export function changesOf(outages: readonly Outage[]): readonly Change[] {
  const latest = new Map(places.map(({ municipality }) => [municipality.id, municipality]));
  return planned.map(({ municipality, on, change }) => {
    const settings = change(latest.get(municipality) ?? placeOf(municipality).municipality);
    latest.set(municipality, settings);
    return { from: whileSweptFrom(osloInstant(on, 10) + 30 * 60_000, outages), settings };
  });
}

/** By then no function remembers the settings of before. */
const whenKnown = (from: Instant) => instant(new Date(from + 60_000));

const anHour = 3_600_000;

function whileSweptFrom(at: Instant, outages: readonly Outage[]): Instant {
  const outage = outages.find(({ from, to }) => from - anHour <= at && at < to + anHour);
  return outage ? outage.to + anHour : at;
}

/** The settings in force. */
export function settingsAt(id: string, at: Instant, changes: readonly Change[]): Municipality {
  const latest = changes.findLast(({ from, settings }) => settings.id === id && from <= at);
  return latest?.settings ?? placeOf(id).municipality;
}

/** As the oracle reads them. */
export function plainlyOver(id: string, changes: readonly Change[]): Settings {
  const later = changes
    .filter(({ settings }) => settings.id === id)
    .map(({ from, settings }) => ({ from, settings: plainSettings(settings) }));
  return { ...plainSettings(placeOf(id).municipality), later };
}

/** When each municipality sent nothing. */
export function pausesOf(id: string, changes: readonly Change[]): readonly Outage[] {
  const theirs = changes.filter(({ settings }) => settings.id === id);
  return theirs.flatMap(({ from, settings }, index) =>
    settings.noticesPaused ? [{ from, to: theirs[index + 1]?.from ?? Number.POSITIVE_INFINITY }] : [],
  );
}

/** Saves a change as the administrator’s page does: with it, that the cases are to be looked through. */
export async function changeSettings({ settings, from }: Change, stores: DynamoStores): Promise<void> {
  const found = await stores.settingsStore.find(settings.id);
  if (!found) {
    await seedSettings(stores, placeOf(settings.id).municipality);
    return changeSettings({ settings, from }, stores);
  }
  const at = instant(new Date(from));
  const version = found.version + 1;
  const left = listsToRecompute(found.municipality, settings);
  const saved = await stores.settingsStore.save({
    before: found,
    after: settings,
    change: { version, at, staffId: 'adrian.admin', section: 'ladders', fields: [] },
    ...(left.length > 0 && { recompute: { municipality: settings.id, version, left, dueAt: whenKnown(from) } }),
  });
  if (saved !== 'saved') throw new Error('the settings were not saved');
}
