import { describe, expect, it } from 'vitest';
import { osloClock, osloDay, osloInstant } from './calendar.ts';
import type { Outage } from './diary.ts';
import { withinLimits } from './limits.ts';
import type { Told } from './told.ts';

const at = (day: string): number => osloInstant(`2026-01-${day}`, 8);

function step(day: string, more: Partial<Told> = {}): Told {
  return { to: { party: 'anna' }, what: `step-${day}`, at: at(day), by: 'time', ...more };
}

/** Day, hour and what of each message. */
function messages(told: readonly Told[], outages: readonly Outage[] = []): string[] {
  const each = Map.groupBy(
    withinLimits(told, outages),
    ({ at: when }) => `${osloDay(when).slice(8)} ${osloClock(when)}`,
  );
  return [...each].map(([when, steps]) => `${when} ${steps.map(({ what }) => what).join('+')}`);
}

describe('enough is enough', () => {
  it('two of one day are one message', () => {
    expect(messages([step('08', { what: 'open-7' }), step('08', { what: 'join-7' })])).toEqual([
      '08 08:00 open-7+join-7',
    ]);
  });

  it('the third of a week waits until the first is a week old, and takes more with it', () => {
    expect(messages(['05', '06', '08', '09'].map((day) => step(day)))).toEqual([
      '05 08:00 step-05',
      '06 08:00 step-06',
      '12 08:00 step-08+step-09',
    ]);
  });

  it('waits for a working day', () => {
    expect(messages(['02', '03', '05'].map((day) => step(day)))).toEqual([
      '02 08:00 step-02',
      '03 08:00 step-03',
      '09 08:00 step-05',
    ]);
    expect(messages(['09', '10'].map((day) => step(day, { at: at(day) + 36_000_000 })))).toEqual([
      '09 18:00 step-09',
      '10 18:00 step-10',
    ]);
  });

  it('does not wait past the date that it is about, and then takes along what waits', () => {
    const told = [step('05'), step('06'), step('07'), step('08', { date: '2026-01-09' })];
    expect(messages(told)).toEqual(['05 08:00 step-05', '06 08:00 step-06', '08 08:00 step-07+step-08']);
  });

  it('what is over before its day comes is not told', () => {
    const told = [step('05'), step('06'), step('07', { until: at('09') }), step('08')];
    expect(messages(told)).toEqual(['05 08:00 step-05', '06 08:00 step-06', '12 08:00 step-08']);
  });

  it('goes when sweeps run again', () => {
    const outages = [{ from: at('12') - 3_600_000, to: at('14') }];
    expect(
      messages(
        ['05', '06', '07'].map((day) => step(day)),
        outages,
      ).at(-1),
    ).toBe('14 08:00 step-07');
    const untilNight = [{ from: at('12') - 3_600_000, to: at('14') - 3 * 3_600_000 }];
    expect(
      messages(
        ['05', '06', '07'].map((day) => step(day)),
        untilNight,
      ).at(-1),
    ).toBe('14 08:00 step-07');
  });

  it('what happened is told at once and counts for nothing', () => {
    const told = ['05', '06', '07', '07'].map((day) => step(day, { by: 'event' }));
    expect(withinLimits(told, [])).toEqual(told);
    expect(messages([...told, step('08')]).at(-1)).toBe('08 08:00 step-08');
  });

  it('is counted for each by themselves, and not for staff', () => {
    const told = ['05', '06', '07'].flatMap((day) => [
      step(day, { to: { staff: 'kari' } }),
      step(day, { to: { party: 'other' } }),
      step(day),
    ]);
    expect(withinLimits(told, []).filter(({ at: when }) => when > at('07'))).toHaveLength(2);
  });
});
