import { describe, expect, it } from 'vitest';
import { consentForm } from '../../../forms/consent/form.ts';
import { fromConsent, type Held } from '../../../forms/consent/from-consent.ts';
import { asksRows } from '../../../forms/consent/read-consent.ts';
import { toConsent } from '../../../forms/consent/to-consent.ts';
import { summary } from '../../../forms/summary.ts';
import { noConsent } from '../../../shared/domain/consent/consent.ts';
import { changesWished } from '../../../shared/domain/consent/consent-changes.ts';
import { formContext } from '../../support/application-answers.ts';
import { plannedCase } from '../../support/case-states.ts';
import { aSharing, type ConsentPairs, dated, held, pairsOf, read, row } from './consent-posts.ts';

async function wishOf(
  pairs: ConsentPairs,
  before: Held = held(),
  ipCase: Parameters<typeof toConsent>[1]['ipCase'] = {},
) {
  const { answers } = await read(pairs, before);
  return toConsent(answers, { ipCase, asksRows: asksRows(pairs), context: formContext() });
}

/** What a browser posts of a page that shows this consent. */
function postedFrom(before: Held): ConsentPairs {
  const { role: _, done: __, ...shown } = fromConsent(before);
  return pairsOf(shown);
}

describe('what is wished', () => {
  it('leaves out what was not answered', async () => {
    expect(await wishOf(pairsOf({ plan: 'yes' }))).toEqual({ plan: 'yes' });
    expect(await wishOf(pairsOf({ coordinator: 'no', 'sharing[0].service': '' }))).toEqual({
      coordinator: 'no',
      sharing: [],
    });
  });

  it('has each service with its terms', async () => {
    const cells = {
      service: ' Havøysund  skole ',
      direction: 'collect',
      areas: ['school', 'health'],
      except: 'Ikke om legen',
      ...dated('from', '01', '05', '2026'),
      ...dated('to', '1', '6', '2026'),
    };
    expect(await wishOf(row(0, cells))).toEqual({
      sharing: [
        {
          service: 'Havøysund skole',
          direction: 'collect',
          areas: ['health', 'school'],
          except: 'Ikke om legen',
          from: '2026-05-01',
          to: '2026-06-01',
        },
      ],
    });
  });

  it('holds from today until 30 days after the next revision where no day is named', async () => {
    expect((await wishOf(row(0))).sharing).toMatchObject([{ from: '2026-03-05', to: '2027-04-04' }]);
    expect((await wishOf(row(0), held(), plannedCase())).sharing).toMatchObject([{ to: '2027-05-30' }]);
  });
});

describe('the form that shows what holds', () => {
  const consent = { ...noConsent, plan: 'given', coordinator: 'withdrawn', revision: 2 } as const;
  const { except: _, ...nav } = aSharing({ id: '2.0', service: 'Nav', areas: ['work'], direction: 'give' });
  const before: Held = { ipCase: { role: 'self', consent }, sharing: [aSharing(), nav] };

  it('has nothing chosen before anything is answered', () => {
    expect(fromConsent(held())).toEqual({ role: 'self', done: [] });
  });

  it('shows a part as answered, and every row', () => {
    expect(fromConsent(before)).toMatchObject({
      plan: 'yes',
      coordinator: 'no',
      'sharing[0].service': 'Havøysund skole',
      'sharing[0].areas': ['school', 'health'],
      'sharing[0].from.day': '13',
      'sharing[1].to.month': '5',
      'sharing[1].except': '',
    });
  });

  it('sent as it stands changes nothing', async () => {
    const wish = await wishOf(postedFrom(before), before);
    expect(
      changesWished(
        before.ipCase,
        before.sharing.map((each) => ({ id: '', ...each })),
        wish,
      ),
    ).toEqual([]);
  });

  it('keeps the rows for the next post when one comes without any', async () => {
    const { answers } = await read([], before);
    expect(answers).toMatchObject({ 'sharing[1].service': 'Nav' });
  });

  it('tells them in words', () => {
    const [section] = summary(consentForm, fromConsent(before), formContext(), 'nb');
    expect(section?.rows.map(({ lines }) => lines)).toEqual([
      ['Ja'],
      ['Nei'],
      [
        'Navn på tjenesten: Havøysund skole. Hva kan kommunen gjøre? Både hente og gi opplysninger. Hva kan opplysningene handle om? Skole og barnehage, Helse. Dette skal ikke deles: Ikke om besøkene hos legen. Fra og med: 13.3.2026. Til og med: 30.5.2027',
        'Navn på tjenesten: Nav. Hva kan kommunen gjøre? Gi opplysninger til tjenesten. Hva kan opplysningene handle om? Arbeid. Fra og med: 13.3.2026. Til og med: 30.5.2027',
      ],
    ]);
  });
});
