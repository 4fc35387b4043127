import { describe, expect, test } from 'vitest';
import { day } from '../../../shared/domain/calendar/day.ts';
import { noConsent, type Sharing, type SharingTerms } from '../../../shared/domain/consent/consent.ts';
import { changesWished, takesAway } from '../../../shared/domain/consent/consent-changes.ts';
import { sharingTerms } from '../../support/case-states.ts';

const held: Sharing = { ...sharingTerms(), id: '1.0' };
const { except: _, ...unexcepted } = sharingTerms();
const nothingHeld = { consent: { ...noConsent, revision: 4 } };

function changed(before: Sharing, terms: SharingTerms) {
  const changes = changesWished(nothingHeld, [before], { sharing: [terms] });
  const [first] = changes;
  return first && `${first.change}${takesAway(changes, [before]) ? ', something is less' : ''}`;
}

describe('a row of part B that is', () => {
  const dimensions: [string, SharingTerms, SharingTerms, string | undefined][] = [
    ['the same', sharingTerms(), sharingTerms(), undefined],
    ['the same, its areas in another order', sharingTerms(), sharingTerms({ areas: ['health', 'school'] }), undefined],
    ['the same, its name in capitals', sharingTerms(), sharingTerms({ service: ' HAVØYSUND SKOLE' }), undefined],
    [
      'the same, with what nobody sees in its name',
      sharingTerms(),
      sharingTerms({ service: 'Havø\u00adysund\u00a0 sk\u200bole' }),
      undefined,
    ],
    ['the same, in wide letters', sharingTerms({ service: 'NAV' }), sharingTerms({ service: 'ＮＡＶ' }), undefined],
    ['only to be asked', sharingTerms(), sharingTerms({ direction: 'collect' }), 'narrowed, something is less'],
    ['without one area', sharingTerms(), sharingTerms({ areas: ['school'] }), 'narrowed, something is less'],
    ['but for one thing', unexcepted, sharingTerms(), 'narrowed, something is less'],
    ['later to begin', sharingTerms(), sharingTerms({ from: day('2026-04-01') }), 'narrowed, something is less'],
    ['sooner to end', sharingTerms(), sharingTerms({ to: day('2026-12-31') }), 'narrowed, something is less'],
    [
      'less in every way',
      unexcepted,
      sharingTerms({ direction: 'give', areas: ['health'], from: day('2026-05-01'), to: day('2026-06-01') }),
      'narrowed, something is less',
    ],
    ['longer to last', sharingTerms(), sharingTerms({ to: day('2028-05-30') }), 'renewed'],
    ['to be told as well', sharingTerms({ direction: 'collect' }), sharingTerms(), 'given'],
    ['of one more area', sharingTerms(), sharingTerms({ areas: ['school', 'health', 'work'] }), 'given'],
    ['without its exception', sharingTerms(), unexcepted, 'given'],
    ['earlier to begin', sharingTerms(), sharingTerms({ from: day('2026-03-01') }), 'given'],
    [
      'told instead of asked',
      sharingTerms({ direction: 'collect' }),
      sharingTerms({ direction: 'give' }),
      givenWithLess(),
    ],
    ['of another area', sharingTerms({ areas: ['school'] }), sharingTerms({ areas: ['work'] }), givenWithLess()],
    ['but for another thing', sharingTerms(), sharingTerms({ except: 'Ikke om økonomien' }), givenWithLess()],
    [
      'longer, of fewer areas',
      sharingTerms(),
      sharingTerms({ areas: ['school'], to: day('2028-05-30') }),
      givenWithLess(),
    ],
  ];
  test.each(dimensions)('%s', (_, before, terms, expected) => {
    expect(changed({ ...before, id: '1.0' }, terms)).toBe(expected);
  });
});

function givenWithLess(): string {
  return 'given, something is less';
}

describe('the rows wished for', () => {
  test('keep the number of the row for the same service, and new ones get a new number', () => {
    const wish = { sharing: [sharingTerms({ areas: ['school'] }), sharingTerms({ service: 'Nav' })] };
    expect(changesWished(nothingHeld, [held], wish)).toMatchObject([
      { change: 'narrowed', sharing: { id: '1.0', service: 'Havøysund skole' } },
      { change: 'given', sharing: { id: '5.1', service: 'Nav' } },
    ]);
  });

  test('withdraw those that are not among them, as they stood', () => {
    expect(changesWished(nothingHeld, [held], { sharing: [] })).toEqual([
      { part: 'sharing', change: 'withdrawn', sharing: held },
    ]);
  });

  test('leave one row of two that are named alike, whichever is taken back', () => {
    const twin: Sharing = { ...sharingTerms({ service: 'Havøysund\u00a0skole', areas: ['work'] }), id: '2.0' };
    expect(changesWished(nothingHeld, [held, twin], { sharing: [held] })).toMatchObject([
      { change: 'withdrawn', sharing: { id: '2.0' } },
    ]);
    expect(changesWished(nothingHeld, [held, twin], { sharing: [twin] })).toMatchObject([
      { change: 'withdrawn', sharing: { id: '2.0' } },
      { sharing: { id: '1.0', areas: ['work'] } },
    ]);
  });

  test('that are not spoken of stay', () => {
    expect(changesWished(nothingHeld, [held], { plan: 'yes' })).toEqual([{ part: 'plan', change: 'given' }]);
  });

  test('may be twenty at once, each with its own number', () => {
    const sharing = Array.from({ length: 20 }, (_, index) => sharingTerms({ service: `Tjeneste ${index}` }));
    const ids = changesWished(nothingHeld, [], { sharing }).map(
      (change) => change.part === 'sharing' && change.sharing.id,
    );
    expect(new Set(ids).size).toBe(20);
  });
});

describe('a yes or no to a part', () => {
  const states = ['unanswered', 'given', 'refused', 'withdrawn'] as const;
  const expected = {
    yes: { unanswered: 'given', given: undefined, refused: 'given', withdrawn: 'given' },
    no: { unanswered: 'refused', given: 'withdrawn', refused: undefined, withdrawn: undefined },
  } as const;
  const everyAnswer = (['plan', 'coordinator'] as const).flatMap((part) =>
    (['yes', 'no'] as const).flatMap((answer) => states.map((state) => [part, state, answer] as const)),
  );
  test.each(everyAnswer)('%s: %s, then %s', (part, state, answer) => {
    const { consent } = { consent: { ...noConsent, [part]: state } };
    const change = expected[answer][state];
    expect(changesWished({ consent }, [], { [part]: answer })).toEqual(change ? [{ part, change }] : []);
  });
});
