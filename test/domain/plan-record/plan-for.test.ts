import { describe, expect, test } from 'vitest';
import { day } from '../../../shared/domain/calendar/day.ts';
import { type Sharing, sharingAreas } from '../../../shared/domain/consent/consent.ts';
import { type PlanForParticipant, planFor, scopeOf } from '../../../shared/domain/plan-record/plan-for.ts';
import { planTexts } from '../../../shared/domain/plan-record/points.ts';
import { sharingTerms } from '../../support/case-states.ts';
import { aParticipant, wholePlan } from '../../support/plan-builders.ts';

const today = day('2026-05-04');
const teacher = aParticipant();

function aRow(overrides: Partial<Sharing> = {}): Sharing {
  const { except: _, ...terms } = sharingTerms();
  return { ...terms, id: '1.0', service: 'Havøysund skole', areas: ['school'], direction: 'give', ...overrides };
}

/** The numbers of the goals and measures that are shown, or why nothing is. */
function shown(result: PlanForParticipant) {
  if (result.result === 'nothing') return result.why;
  const { goals = [], measures = [] } = result.content;
  return { goals: goals.map(({ id }) => id), measures: measures.map(({ id }) => id) };
}

describe('a participant sees of the plan', () => {
  const school = { goals: [1], measures: [1] };
  test.each<readonly [string, readonly Sharing[], ReturnType<typeof shown>]>([
    ['nothing where no consent names their service', [], 'no-consent'],
    ['nothing by a consent for another service', [aRow({ service: 'Fastlegen' })], 'no-consent'],
    ['what is in the area that may be told', [aRow()], school],
    ['the same where both may be told', [aRow({ direction: 'both' })], school],
    ['nothing where their service may only be asked', [aRow({ direction: 'collect' })], 'collect-only'],
    ['nothing before the first day', [aRow({ from: day('2026-05-05') })], 'not-yet'],
    ['what may be told on the first day', [aRow({ from: today })], school],
    ['what may be told on the last day', [aRow({ to: today })], school],
    ['nothing after it', [aRow({ to: day('2026-05-03') })], 'over'],
    ['the same however the service is written', [aRow({ service: ' havøysund  SKOLE' })], school],
    ['nothing in an area where there is nothing', [aRow({ areas: ['economy'] })], { goals: [], measures: [] }],
    ['two areas together', [aRow({ areas: ['health', 'network'] })], { goals: [2], measures: [2, 3] }],
    ['all of it where all may be told', [aRow({ areas: sharingAreas })], { goals: [1, 2], measures: [1, 2, 3] }],
  ])('%s', (_, consents, expected) => {
    expect(shown(planFor(teacher, wholePlan(), { consents, today }))).toEqual(expected);
  });

  test('no goal behind a measure that is not theirs to see', () => {
    const result = planFor(teacher, wholePlan(), { consents: [aRow({ areas: ['network'] })], today });
    expect(result.result === 'shared' && result.content.measures?.map((each) => 'goal' in each)).toEqual([false]);
  });

  test('of the participants themself alone, and that there are others', () => {
    const result = planFor(teacher, wholePlan(), { consents: [aRow()], today });
    expect(result).toMatchObject({
      content: { participants: [teacher] },
      leftOut: { goals: 1, measures: 2, participants: 1 },
    });
  });

  test.each<readonly [string, Partial<Sharing>, readonly string[]]>([
    ['no text, where an area is not shared', { areas: sharingAreas.slice(1) }, []],
    ['no text, where something is excepted', { areas: sharingAreas, except: 'Det om far.' }, []],
    ['every text, where all is shared', { areas: sharingAreas }, planTexts],
  ])('%s', (_, row, texts) => {
    const result = planFor(teacher, wholePlan(), { consents: [aRow(row)], today });
    if (result.result === 'nothing') throw new Error(result.why);
    expect(planTexts.filter((name) => result.content[name] !== undefined)).toEqual(texts);
    expect(result.leftOut.texts).toEqual(planTexts.filter((name) => !texts.includes(name)));
  });
});

test('a consent that lets nothing be told is still shown to whoever asks for its scope', () => {
  const row = aRow({ direction: 'collect' });
  expect(scopeOf(teacher, [row], today)).toEqual({ result: 'nothing', why: 'collect-only', sharing: row });
});
