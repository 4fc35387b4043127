import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { sampleMunicipalities } from '../../../infra/municipalities/samples.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import { contrast } from '../../../shared/domain/settings/colour-contrast.ts';
import { ladderSteps, rising, usualLadders } from '../../../shared/domain/settings/ladder-settings.ts';
import type { Municipality, Unit } from '../../../shared/domain/settings/municipality.ts';
import { problemsIn } from '../../../shared/domain/settings/settings-problems.ts';
import { withEmployee, withLadders } from '../../support/settings-builders.ts';

test.each(sampleMunicipalities.map((each) => [each.id, each] as const))('the sample %s has no problem', (_, sample) => {
  expect(problemsIn(sample)).toEqual([]);
});

const [home, ward] = masoy.units;

function withUnit(changed: Partial<Unit>): Municipality {
  if (!home || !ward) throw new Error('two units');
  return { ...masoy, units: [home, { ...ward, ...changed }] };
}

const { colours, deadlines, sender, signIn } = masoy;
const inRoles = (roles: Municipality['signIn']['staff']['roles']) => ({
  ...masoy,
  signIn: { ...signIn, staff: { ...signIn.staff, ...(roles && { roles }) } },
});

describe('settings that would not work are told so by the field', () => {
  test.each<[string, Municipality, string]>([
    ['a unit without leader', withUnit({ leader: '' }), 'unit sykeavdelingen leader missing'],
    ['a leader who is not employed', withUnit({ leader: 'eva.evig' }), 'unit sykeavdelingen leader unknown-person'],
    ['a leader who opens no cases', withUnit({ leader: 'adrian.admin' }), 'unit sykeavdelingen leader opens-no-cases'],
    ['a unit without deputy', withUnit({ deputy: '' }), 'unit sykeavdelingen deputy missing'],
    ['a deputy who is the leader', withUnit({ deputy: 'sindre.sund' }), 'unit sykeavdelingen deputy same-person'],
    ['two units of one name', withUnit({ id: 'hjemmetjenesten' }), 'unit hjemmetjenesten id id-taken'],
    ['a unit without phone', withUnit({ phone: '' }), 'unit sykeavdelingen phone not-a-phone'],
    ['no coordinating unit', { ...masoy, coordinatingUnit: 'kirken' }, 'coordination - unit unknown-unit'],
    ['no unit at all', { ...masoy, units: [] }, 'coordination - unit unknown-unit'],
    ['a last contact in a line', { ...masoy, lastContact: 'dag.dal' }, 'coordination - lastContact in-a-line'],
    ['a last contact who has left', { ...masoy, lastContact: 'x' }, 'coordination - lastContact unknown-person'],
    [
      'a data protection officer who has left',
      { ...masoy, dataProtectionOfficer: 'x' },
      'coordination - dataProtectionOfficer unknown-person',
    ],
    ['an employee without mail', withEmployee('kari.koord', { email: '' }), 'employee kari.koord email not-an-address'],
    [
      'two employees of one name',
      { ...masoy, staff: [...masoy.staff, { id: 'kari.koord', name: 'K', email: 'k@masoy.example' }] },
      'employee kari.koord id id-taken',
    ],
    [
      'an absence that ends before it begins',
      withEmployee('kari.koord', { away: [{ from: day('2026-03-05'), to: day('2026-03-04') }] }),
      'absence kari.koord to ends-before',
    ],
    [
      'an absence that never pauses',
      withEmployee('kari.koord', {
        awayEvery: { from: day('2026-03-05'), everyWeeks: 1, weekdays: [1, 2, 3, 4, 5] },
      }),
      'absence kari.koord weekdays always-away',
    ],
    [
      'a repeating absence without days',
      withEmployee('kari.koord', { awayEvery: { from: day('2026-03-05'), everyWeeks: 2, weekdays: [] } }),
      'absence kari.koord weekdays days-missing',
    ],
    [
      'an hour that is none',
      withEmployee('kari.koord', { notices: { hour: 24, days: [1] } }),
      'hours kari.koord hour out-of-range',
    ],
    [
      'an hour before anything falls due',
      withEmployee('kari.koord', { notices: { hour: 7, days: [1] } }),
      'hours kari.koord hour out-of-range',
    ],
    [
      'reminders on no day',
      withEmployee('kari.koord', { notices: { hour: 8, days: [] } }),
      'hours kari.koord days days-missing',
    ],
    [
      'no time to answer',
      { ...masoy, deadlines: { ...deadlines, answer: { weeks: 0 } } },
      'deadlines - answer out-of-range',
    ],
    ['half a week', { ...masoy, deadlines: { ...deadlines, plan: { weeks: 0.5 } } }, 'deadlines - plan out-of-range'],
    ['a ladder out of order', withLadders({ answerSecond: 14 }), 'ladders - answerSecond wrong-order'],
    ['a letter that leaves too late', withLadders({ unopenedLetter: 15 }), 'ladders - unopenedLetter out-of-range'],
    ['no legal basis', { ...masoy, legalBasis: { ...masoy.legalBasis, en: ' ' } }, 'words - legalBasis.en missing'],
    ['no reason', { ...masoy, standardDelayReason: { nb: '', nn: 'a', en: 'a' } }, 'delay - reason.nb missing'],
    ['a phone that is none', { ...masoy, phone: '123' }, 'contact - phone not-a-phone'],
    ['a website without https', { ...masoy, website: 'http://masoy.example' }, 'contact - website not-a-website'],
    [
      'a sender that is no address',
      { ...masoy, sender: { ...sender, replyTo: 'x' } },
      'sender - replyTo not-an-address',
    ],
    ['no colour', { ...masoy, colours: { ...colours, accent: 'red' } }, 'colours - accent not-a-colour'],
    ['grey on white', { ...masoy, colours: { ...colours, accent: '#999999' } }, 'colours - accent low-contrast'],
    ['groups that let no administrator in', inRoles({ ledere: ['leader'] }), 'roles - administrator no-administrator'],
    ['groups that let no leader in', inRoles({ drift: ['administrator'] }), 'roles - leader no-leader'],
  ])('%s', (_, municipality, problem) => {
    const found = problemsIn(municipality).map(({ part, subject = '-', field, code }) =>
      [part, subject, field, code].join(' '),
    );
    expect(found).toContain(problem);
  });
});

test.each(rising)('a ladder where %s does not come before %s is refused, by the field', (near, far) => {
  for (const steps of [{ [near]: usualLadders[far] }, { [near]: usualLadders[far], [far]: usualLadders[near] }]) {
    const found = problemsIn(withLadders(steps));
    expect(found).toContainEqual({ part: 'ladders', field: near, code: 'wrong-order' });
  }
});

test.each(ladderSteps)('a ladder’s step %s is a whole number of days, at least one', (step) => {
  for (const days of [0, -1, 1.5, 1000]) {
    const problems = problemsIn(withLadders({ [step]: days }));
    expect(problems).toContainEqual({ part: 'ladders', field: step, code: 'out-of-range' });
  }
});

test('the steps are those that the ladders have', () => {
  expect([...ladderSteps].toSorted()).toEqual(Object.keys(usualLadders).toSorted());
});

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
])('the contrast of %s and %s is %d to 1', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  expect(contrast(other, one)).toBeCloseTo(ratio, 2);
});
