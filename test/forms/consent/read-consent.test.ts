import { describe, expect, it } from 'vitest';
import { filledRows, rowsOf } from '../../../forms/answers.ts';
import { aSharing, type ConsentPairs, dated, held, pairsOf, problemsIn, read, row } from './consent-posts.ts';

const rows = (count: number): ConsentPairs => Array.from({ length: count }, (_, index) => row(index)).flat();
const at = (control: string, code: string) => ({ control, code });

describe('the parts', () => {
  it.each([
    ['yes', 'no'],
    ['no', 'yes'],
    ['no', 'no'],
  ])('stand for themselves: plan %s, coordinator %s', async (plan, coordinator) => {
    expect(await read(pairsOf({ plan, coordinator }))).toMatchObject({
      outcome: 'accepted',
      answers: { plan, coordinator },
    });
  });

  it.each([{ plan: 'no' }, { coordinator: 'yes' }])('may stay open beside an answered one: %o', async (fields) => {
    expect(await read(pairsOf(fields))).toMatchObject({ outcome: 'accepted' });
  });

  it('and no row answered are no answer at all', async () => {
    expect(await problemsIn([])).toEqual([at('plan', 'nothingAnswered')]);
    const blank = row(0, { service: ' ', direction: [], areas: [] });
    expect(await problemsIn(blank)).toEqual([at('plan', 'nothingAnswered')]);
  });

  it('left open while the only service is taken out of the form are an answer: it is withdrawn', async () => {
    const before = held({ sharing: [aSharing()] });
    expect(await read(pairsOf({ 'sharing[0].service': '' }), before)).toMatchObject({ outcome: 'accepted' });
    expect(await problemsIn([], before)).toEqual([at('plan', 'nothingAnswered')]);
  });

  it('take yes and no alone, once', async () => {
    expect(await problemsIn(pairsOf({ plan: 'maybe' }))).toEqual([at('plan', 'notAnOption')]);
    expect(await problemsIn(pairsOf({ plan: ['yes', 'no'] }))).toEqual([at('plan', 'repeated')]);
  });
});

describe('rows of services', () => {
  it.each([1, 20])('%i of them are accepted', async (count) => {
    const reading = await read(rows(count));
    expect(reading.outcome).toBe('accepted');
    expect(filledRows(reading.answers, 'sharing')).toHaveLength(count);
  });

  it('of 21, all are kept on the page and refused', async () => {
    const reading = await read(rows(21));
    expect(reading).toMatchObject({ problems: [at('sharing[0].service', 'tooManyRows')] });
    expect(rowsOf(reading.answers, 'sharing')).toHaveLength(21);
  });

  it('name the service, what may be done, and what about; the rest may stay open', async () => {
    const empty = row(0, { service: '', direction: [], areas: [], except: 'Ikke 2019' });
    expect(await problemsIn(empty)).toEqual([
      at('sharing[0].service', 'missing'),
      at('sharing[0].direction', 'choose'),
      at('sharing[0].areas', 'choose'),
    ]);
    expect(await problemsIn(row(0, { areas: 'other' }))).toEqual([]);
  });

  it('that are blank are dropped, the rest numbered anew, and none stands twice beside a problem', async () => {
    const blank = row(0, { service: '', direction: [], areas: [] });
    const { answers } = await read([...blank, ...row(1)]);
    expect(filledRows(answers, 'sharing')).toMatchObject([{ index: 0, cells: { service: 'Tjeneste 1' } }]);
    const wrong = await read([...blank, ...row(1, { direction: 'sideways' })]);
    expect(wrong).toMatchObject({ problems: [at('sharing[0].direction', 'notAnOption')] });
    expect(rowsOf(wrong.answers, 'sharing')).toMatchObject([
      { cells: { service: 'Tjeneste 1', direction: 'sideways' } },
    ]);
  });

  it('name every cell that is wrong, row by row', async () => {
    const first = row(0, { direction: [], areas: ['health', 'weather'] });
    const second = row(1, { service: 'x'.repeat(101), except: 'a\u0000b' });
    expect(await problemsIn([...first, ...second])).toEqual([
      at('sharing[0].direction', 'choose'),
      at('sharing[0].areas', 'notAnOption'),
      at('sharing[1].service', 'tooLong'),
      at('sharing[1].except', 'controlCharacters'),
    ]);
  });

  it('name each service once, however it is written', async () => {
    const pairs = [...row(0, { service: 'Nav' }), ...row(1, { service: ' NAV ' }), ...row(2, { service: 'Navet' })];
    expect(await problemsIn(pairs)).toEqual([at('sharing[1].service', 'sameService')]);
  });

  it('take an area that is ticked twice as once, and of the other cells one value each', async () => {
    const { answers } = await read(row(0, { areas: ['work', 'work'] }));
    expect(answers['sharing[0].areas']).toEqual(['work']);
    expect(await problemsIn(row(0, { direction: ['give', 'collect'] }))).toEqual([
      at('sharing[0].direction', 'repeated'),
    ]);
  });

  it.each(['sharing[0].price', 'sharing[0].service.day', 'sharing[0].from', 'sharing[0].from.hour', 'role', 'sharing'])(
    'know no %s',
    async (name) => {
      expect(await problemsIn([...row(0), [name, 'x']])).toEqual([at('form', 'unknownName')]);
    },
  );
});

describe('the period', () => {
  // Today is 5 March 2026.
  it.each([
    [dated('from', '1', '5', '2026'), dated('to', '30', '4', '2026'), 'to.day', 'periodEndsFirst'],
    [dated('from', '1', '2', '2026'), dated('to', '1', '1', '2026'), 'to.day', 'periodEndsFirst'],
    [{}, dated('to', '4', '3', '2026'), 'to.day', 'dayPassed'],
    [dated('from', '31', '2', '2027'), {}, 'from.day', 'notADate'],
    [{}, dated('to', '1', '13', '2027'), 'to.month', 'notADate'],
    [{}, dated('to', '1', '', '2027'), 'to.month', 'notADate'],
    [{}, dated('to', '6', '3', '2036'), 'to.year', 'dateTooFar'],
    [dated('from', '4', '3', '2016'), {}, 'from.year', 'dateTooFarBack'],
  ])('%o %o is refused at %s: %s', async (from, to, cell, code) => {
    expect(await problemsIn(row(0, { ...from, ...to }))).toEqual([at(`sharing[0].${cell}`, code)]);
  });

  it.each([
    [{}, dated('to', '5', '3', '2026')],
    [dated('from', '1', '5', '2026'), dated('to', '1', '5', '2026')],
    [dated('from', '29', '02', '2028'), dated('to', '5', '3', '2036')],
    [dated('from', '5', '3', '2016'), {}],
  ])('%o %o is one', async (from, to) => {
    expect(await problemsIn(row(0, { ...from, ...to }))).toEqual([]);
  });
});

describe('adding and removing rows', () => {
  const typed = [
    ...pairsOf({ plan: 'yes' }),
    ...row(0, { direction: 'sideways', except: 'Linje én\r\nLinje to', ...dated('from', '31', '2', 'x') }),
    ...row(1, { areas: ['work', 'economy'] }),
  ];

  it('keeps everything as typed and judges nothing', async () => {
    const reading = await read([...typed, ['add', 'sharing']]);
    expect(reading).toMatchObject({
      outcome: 'again',
      answers: {
        plan: 'yes',
        'sharing[0].direction': 'sideways',
        'sharing[0].areas': ['health', 'school'],
        'sharing[0].except': 'Linje én\nLinje to',
        'sharing[0].from.day': '31',
        'sharing[0].from.year': 'x',
        'sharing[1].areas': ['work', 'economy'],
        'sharing[2].service': '',
      },
    });
    expect(rowsOf(reading.answers, 'sharing')).toHaveLength(3);
  });

  it('takes out the row that the button names, with all its cells', async () => {
    const reading = await read([...typed, ['remove', 'sharing[0]']]);
    expect(reading).toMatchObject({ outcome: 'again', answers: { 'sharing[0].areas': ['work', 'economy'] } });
    expect(rowsOf(reading.answers, 'sharing')).toHaveLength(1);
    expect(Object.values(reading.answers)).not.toContain('sideways');
  });

  it('stops at 20', async () => {
    const reading = await read([...rows(20), ['add', 'sharing']]);
    expect(reading).toMatchObject({ problems: [at('sharing[0].service', 'tooManyRows')] });
    expect(rowsOf(reading.answers, 'sharing')).toHaveLength(20);
  });
});
