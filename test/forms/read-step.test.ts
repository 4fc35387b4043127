import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filledRows, rowsOf } from '../../forms/answers.ts';
import { application } from '../../forms/application/form.ts';
import { type Answers, readStep } from '../../forms/form.ts';
import { formContext, stepPosts, wholeAnswers, wholeChildAnswers } from '../support/application-answers.ts';
import { changed, post, problemsOf } from './walk.ts';

const self = stepPosts(wholeAnswers());
const child = stepPosts(wholeChildAnswers());

/** The answers of all steps but this one. */
function othersThan(step: string, answers: Answers = wholeAnswers()): Answers {
  const own = stepPosts(answers).find((each) => each.step === step)?.pairs ?? [];
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !own.some(([posted]) => posted === name)));
}

function person(changes: Record<string, string | undefined>, soFar: Answers = othersThan('personen')) {
  return { step: 'personen', pairs: changed(self, 'personen', changes), soFar };
}

function applicant(changes: Record<string, string | undefined>, overrides: Record<string, string | undefined> = {}) {
  return { step: 'soker', pairs: changed(child, 'soker', changes), soFar: wholeChildAnswers(overrides) };
}

function services(changes: Record<string, string | undefined>) {
  return { step: 'tjenester', pairs: changed(self, 'tjenester', changes), soFar: othersThan('tjenester') };
}

describe('names on the wire', () => {
  it('refuses a name that no question has', async () => {
    expect(await problemsOf(person({ hacker: 'x' }))).toEqual([{ control: 'form', code: 'unknownName' }]);
  });

  it.each(['__proto__', 'constructor', 'done', 'services[00].type', 'services[0].price', 'services[1000].type'])(
    'refuses %s',
    async (name) => {
      expect(
        await problemsOf({
          step: 'hvem',
          pairs: [
            ['role', 'self'],
            [name, 'x'],
          ],
        }),
      ).toEqual([{ control: 'form', code: 'unknownName' }]);
    },
  );

  it('refuses a name with one value that comes twice', async () => {
    const { pairs, ...rest } = person({});
    expect(await problemsOf({ ...rest, pairs: [...pairs, ['givenName', 'Liv']] })).toEqual([
      { control: 'givenName', code: 'repeated' },
    ]);
  });

  it('takes a wish that is ticked twice as once', async () => {
    const reading = await post({
      step: 'hva',
      pairs: [
        ['wishes', 'plan'],
        ['wishes', 'plan'],
      ],
      soFar: othersThan('hva'),
    });
    expect(reading).toMatchObject({ outcome: 'accepted', answers: { wishes: ['plan'] } });
  });

  it('means the whole form when no length is posted', async () => {
    const reading = await post({ step: 'hvem', pairs: [['role', 'self']] });
    expect(reading.answers).toEqual({ role: 'self', done: ['hvem'] });
  });
});

describe('what has to be answered', () => {
  it('is each of these about oneself', async () => {
    expect(await problemsOf({ step: 'personen', pairs: [], soFar: { role: 'self' } })).toEqual(
      [
        ['givenName', 'missing'],
        ['familyName', 'missing'],
        ['birthDate.day', 'missing'],
        ['noticeChannel', 'choose'],
        ['language', 'choose'],
      ].map(([control, code]) => ({ control, code })),
    );
  });

  it.each([
    ['hvem', 'role', 'choose'],
    ['hva', 'wishes', 'choose'],
    ['tjenester', 'unit', 'choose'],
    ['se-over', 'correct', 'tick'],
  ])('on %s is %s', async (step, control, code) => {
    expect(await problemsOf({ step, pairs: [], soFar: wholeAnswers() })).toContainEqual({ control, code });
  });

  it('is nothing on the pages about cooperation and about obtaining information', async () => {
    for (const step of ['samarbeid', 'innhenting']) {
      expect(await post({ step, pairs: [], soFar: wholeAnswers() })).toMatchObject({ outcome: 'accepted' });
    }
  });

  it('is what one needs help with, unless one asks to be rung', async () => {
    const code = 'needsOrCall';
    expect(await problemsOf(services({ needs: undefined, callMe: 'no' }))).toEqual([{ control: 'needs', code }]);
    expect(await problemsOf(services({ needs: '  ', callMe: 'yes' }))).toEqual([]);
  });

  it('is the language when an interpreter is needed', async () => {
    expect(await problemsOf(person({ 'interpreter.language': ' ' }))).toEqual([
      { control: 'interpreter.language', code: 'missing' },
    ]);
  });

  it('is who has parental responsibility, of a parent of a child under 16', async () => {
    const gone = { parentalResponsibility: undefined };
    expect(await problemsOf(applicant(gone))).toEqual([{ control: 'parentalResponsibility', code: 'choose' }]);
    const grown = { 'birthDate.year': '2009' };
    expect(await problemsOf(applicant(gone, grown))).toEqual([]);
  });

  it('is the other parent’s name, and whether we may contact them', async () => {
    const gone = {
      'parentalResponsibility.other.name': undefined,
      'parentalResponsibility.other.mobile': undefined,
      'parentalResponsibility.other.contact': undefined,
    };
    expect((await problemsOf(applicant(gone))).map(({ control }) => control)).toEqual([
      'parentalResponsibility.other.name',
      'parentalResponsibility.other.contact',
    ]);
  });
});

describe('being told', () => {
  it.each([
    ['sms', 'mobile', 'channelNeedsMobile'],
    ['phone', 'mobile', 'channelNeedsMobile'],
    ['email', 'email', 'channelNeedsEmail'],
  ])('by %s needs it, of oneself', async (noticeChannel, control, code) => {
    expect(await problemsOf(person({ noticeChannel, [control]: undefined }))).toEqual([{ control, code }]);
  });

  it.each([
    ['sms', 'applicant.mobile', 'channelNeedsMobile'],
    ['email', 'applicant.email', 'channelNeedsEmail'],
  ])('by %s needs it, of who applies for another', async (noticeChannel, control, code) => {
    expect(await problemsOf(applicant({ noticeChannel, [control]: undefined }))).toEqual([{ control, code }]);
  });

  it('by letter needs an address, but not of somebody whose address is protected', async () => {
    const gone = { 'address.street': undefined, noticeChannel: 'letter' };
    expect(await problemsOf(person(gone))).toEqual([{ control: 'address.street', code: 'letterNeedsAddress' }]);
    expect(await problemsOf(person({ ...gone, protectedAddress: 'yes' }))).toEqual([]);
  });

  it('needs some contact with who applies for another', async () => {
    const none = { 'applicant.mobile': undefined, 'applicant.email': undefined, noticeChannel: 'letter' };
    expect(await problemsOf(applicant(none))).toEqual([{ control: 'applicant.mobile', code: 'contactMissing' }]);
  });

  it('by a call needs a number to ring', async () => {
    const { pairs, step } = services({ callMe: 'yes' });
    const soFar = wholeAnswers({ mobile: undefined, noticeChannel: 'email' });
    expect(await problemsOf({ step, pairs, soFar })).toEqual([{ control: 'callMe', code: 'callNeedsNumber' }]);
  });
});

describe('hidden branches', () => {
  it('drop the address when it is protected', async () => {
    const { answers } = await post(person({ protectedAddress: 'yes' }));
    expect(Object.keys(answers).filter((name) => name.startsWith('address'))).toEqual([]);
    expect(answers['protectedAddress']).toBe('yes');
  });

  it('drop what a choice did not open, however wrong it is', async () => {
    const reading = await post(person({ interpreter: 'no', 'interpreter.language': 'x'.repeat(500) }));
    expect(reading.outcome).toBe('accepted');
    expect(reading.answers['interpreter.language']).toBeUndefined();
  });

  it('drop a child’s name, number and birth date that is only expected', async () => {
    const soFar = { role: 'parent', done: ['hvem'] };
    const { outcome, answers } = await post(person({ 'birthDate.expected': 'yes' }, soFar));
    expect(outcome).toBe('accepted');
    expect(answers).not.toHaveProperty('givenName');
    expect(answers).not.toHaveProperty('nationalId');
    expect(answers['birthDate.day']).toBeUndefined();
  });

  it('drop what the pages for another asked when one applies for oneself', async () => {
    const { answers } = await post({ step: 'hvem', pairs: [['role', 'self']], soFar: wholeChildAnswers() });
    expect(Object.keys(answers).filter((name) => /^(applicant|parental|childsView|givenName)/.test(name))).toEqual([]);
    expect(answers['done']).not.toContain('personen');
  });

  it('drop the short form’s missing rest', async () => {
    const pairs = [
      ['role', 'self'],
      ['length', 'short'],
    ] as const;
    const { answers } = await post({ step: 'hvem', pairs, soFar: wholeAnswers() });
    expect(answers).not.toHaveProperty('needs');
    expect(answers).not.toHaveProperty('adaptations');
    expect(answers['unit']).toBe('hjemmetjenesten');
  });

  it('never take one’s number from a post when the login told it', async () => {
    const context = formContext({ nationalId: '41819077302' });
    const { answers } = await post({ ...person({ nationalId: '30908299902' }), context });
    expect(answers['nationalId']).toBe('41819077302');
  });
});

describe('options', () => {
  it.each([
    ['personen', { noticeChannel: 'pigeon' }, 'noticeChannel'],
    ['personen', { protectedAddress: 'on' }, 'protectedAddress'],
    ['tjenester', { unit: 'elsewhere' }, 'unit'],
    ['tjenester', { callMe: 'maybe' }, 'callMe'],
    ['innhenting', { obtainFrom: '7' }, 'obtainFrom'],
  ])('on %s: %o is refused', async (step, changes, control) => {
    const pairs = changed(self, step, changes);
    expect(await problemsOf({ step, pairs, soFar: wholeAnswers() })).toContainEqual({ control, code: 'notAnOption' });
  });

  it('offer a children’s coordinator for those under 18 alone', async () => {
    const pairs = [['wishes', 'childrensCoordinator']] as const;
    expect(await problemsOf({ step: 'hva', pairs, soFar: wholeAnswers() })).toHaveLength(1);
    expect(await problemsOf({ step: 'hva', pairs, soFar: wholeChildAnswers() })).toEqual([]);
    const expected = { role: 'parent', 'birthDate.expected': 'yes' };
    expect(await problemsOf({ step: 'hva', pairs, soFar: expected })).toEqual([]);
  });
});

describe('rows', () => {
  const rows = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`services[${index}].type`, `Teneste ${index}`]));
  const empty = { 'services[0].type': undefined, 'services[1].type': undefined };
  const bare = services({ ...empty }).pairs.filter(([name]) => !name.startsWith('services'));
  const withRows = (count: number, button?: readonly [string, string]) => ({
    step: 'tjenester',
    pairs: [...bare, ...Object.entries(rows(count)), ...(button ? [button] : [])],
    soFar: othersThan('tjenester'),
  });

  it.each([0, 1, 20])('%i of them are accepted', async (count) => {
    const reading = await post(withRows(count));
    expect(reading.outcome).toBe('accepted');
    expect(filledRows(reading.answers, 'services')).toHaveLength(count);
  });

  it('of 21, all are kept on the page and refused', async () => {
    const reading = await post(withRows(21));
    expect(reading).toMatchObject({ problems: [{ control: 'services[0].type', code: 'tooManyRows' }] });
    expect(rowsOf(reading.answers, 'services')).toHaveLength(21);
  });

  it('that are blank are dropped, and the rest numbered anew', async () => {
    const pairs = [...bare, ['services[0].type', ' '], ['services[1].type', 'Nav']] as const;
    const { answers } = await post({ step: 'tjenester', pairs, soFar: othersThan('tjenester') });
    expect(filledRows(answers, 'services')).toMatchObject([{ index: 0, cells: { type: 'Nav' } }]);
  });

  it('are added one at a time, with everything else as typed and nothing judged', async () => {
    const { pairs, ...rest } = withRows(2, ['add', 'services']);
    const typed = [...pairs.filter(([name]) => name !== 'unit'), ['unit', 'elsewhere']] as const;
    const reading = await post({ ...rest, pairs: typed });
    expect(reading).toMatchObject({ outcome: 'again', answers: { unit: 'elsewhere', 'services[2].type': '' } });
    expect(reading.answers['done']).not.toContain('tjenester');
  });

  it('are removed by their number', async () => {
    const reading = await post(withRows(3, ['remove', 'services[1]']));
    expect(reading).toMatchObject({
      outcome: 'again',
      answers: { 'services[0].type': 'Teneste 0', 'services[1].type': 'Teneste 2' },
    });
    expect(rowsOf(reading.answers, 'services')).toHaveLength(2);
  });

  it('are not added beyond 20', async () => {
    expect(await problemsOf(withRows(20, ['add', 'services']))).toEqual([
      { control: 'services[0].type', code: 'tooManyRows' },
    ]);
  });

  it.each(['services[9]', 'elsewhere', ''])('stay as they are when "%s" is to be removed', async (target) => {
    const reading = await post(withRows(2, ['remove', target]));
    expect(reading.outcome).toBe('again');
    expect(rowsOf(reading.answers, 'services')).toHaveLength(2);
  });

  it('name the cell that is too long', async () => {
    const pairs = [...bare, ['services[0].type', 'x'.repeat(101)]] as const;
    expect(await problemsOf({ step: 'tjenester', pairs, soFar: othersThan('tjenester') })).toEqual([
      { control: 'services[0].type', code: 'tooLong' },
    ]);
  });

  it('stand once on a page with problems, under their new numbers', async () => {
    const pairs = [
      ...bare.filter(([name]) => name !== 'unit'),
      ['services[0].type', ' '],
      ['services[1].type', 'Nav'],
    ] as const;
    const reading = await post({ step: 'tjenester', pairs, soFar: othersThan('tjenester') });
    expect(reading).toMatchObject({ outcome: 'problems', problems: [{ control: 'unit' }] });
    expect(rowsOf(reading.answers, 'services')).toMatchObject([{ index: 0, cells: { type: 'Nav' } }]);
  });

  it('take the yes to asking them along, and lose it when they become another service', async () => {
    const soFar = wholeAnswers();
    const swap = services({
      'services[0].type': 'Fastlege',
      'services[0].where': 'Havøysund',
      'services[1].type': 'Hjemmesykepleie',
      'services[1].where': 'Måsøy',
    });
    expect((await post({ ...swap, soFar })).answers['obtainFrom']).toEqual(['1']);
    const other = services({ 'services[0].type': 'Nav' });
    expect((await post({ ...other, soFar })).answers['obtainFrom'] ?? []).toEqual([]);
  });
});

describe('what was typed', () => {
  it('is kept beside the message', async () => {
    const reading = await post(person({ mobile: 'ring meg', givenName: 'Li2', 'birthDate.month': '13' }));
    expect(reading).toMatchObject({
      outcome: 'problems',
      answers: {
        mobile: 'ring meg',
        givenName: 'Li2',
        'birthDate.day': '30',
        'birthDate.month': '13',
        familyName: 'Prøve',
      },
      problems: [
        { control: 'givenName', code: 'notAName' },
        { control: 'birthDate.month', code: 'notADate' },
        { control: 'mobile', code: 'notAMobile' },
      ],
    });
  });

  it('of other steps stays, and a change before the check page asks for its tick again', async () => {
    const { answers } = await post(person({ givenName: 'Liv' }, wholeAnswers()));
    expect(answers).toMatchObject({ needs: wholeAnswers()['needs'], givenName: 'Liv' });
    expect(answers).not.toHaveProperty('correct');
    expect(answers['done']).not.toContain('se-over');
  });
});

describe('anything at all', () => {
  const names = fc.constantFrom(
    ...['role', 'wishes', 'birthDate.day', 'services[0].type', 'services[25].type', 'add', 'remove', 'unit', 'needs'],
    ...['mobile', 'applicant.email', 'nationalId', 'interpreter', 'obtainFrom', 'correct', 'givenName', '__proto__'],
  );
  const values = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('self', 'yes', 'two', 'services[0]', 'services'),
  );
  const pair = fc.tuple(fc.oneof({ weight: 4, arbitrary: names }, { weight: 1, arbitrary: fc.string() }), values);
  const step = fc.constantFrom(...application.steps.map(({ id }) => id));

  it('is read or refused, and never breaks the form', async () => {
    await fc.assert(
      fc.asyncProperty(step, fc.array(pair, { maxLength: 30 }), fc.boolean(), async (at, pairs, empty) => {
        const reading = await readStep(application, at, pairs, empty ? {} : wholeChildAnswers(), formContext());
        if (reading.outcome === 'problems') expect(reading.problems.length).toBeGreaterThan(0);
        expect(Object.keys(reading.answers)).not.toContain('__proto__');
      }),
      { numRuns: 500 },
    );
  });
});
