import type { PublishedFigures } from '../../../shared/domain/figures/published-figures.ts';
import { Choice } from '../pages/choice.tsx';
import { FactList } from '../pages/fact-list.tsx';
import type { StaffPage } from '../staff-page.ts';
import { figureTexts } from '../texts/figures.ts';
import { figureWords } from './figure-words.ts';
import { type FiguresChoice, figuresFilePath, figuresPath } from './figures-choice.ts';
import { type Column, FiguresPart } from './figures-part.tsx';

type Props = { readonly page: StaffPage; readonly choice: FiguresChoice; readonly figures: PublishedFigures };

/** How it goes with what was promised: drawn, as tables, and as a file to take along. */
export function FiguresPage({ page, choice, figures }: Props) {
  const texts = figureTexts[page.language];
  const { parts } = texts;
  const { lines } = figures;
  const share: Column = { name: texts.share, of: 'share', unit: ' %' };
  const answered: Column = { name: texts.answered, of: 'answered' };
  const answerDays: Column = { name: texts.median, of: 'answerDays' };
  const coordinatorDays: Column = { name: texts.median, of: 'coordinatorDays' };
  const unrevised: readonly Column[] = [{ name: texts.unrevised, of: 'unrevised' }];
  const undelivered: readonly Column[] = [
    { name: texts.email, of: 'email' },
    { name: texts.sms, of: 'sms' },
  ];
  const part = { reader: page, lines };
  return (
    <div class="ip-figures">
      <h1 class="ds-heading" data-size="lg">
        {texts.title}
      </h1>
      <p class="ds-paragraph ip-figures__intro">{texts.intro}</p>
      <Choices page={page} choice={choice} />
      <Overdue page={page} choice={choice} figures={figures} />
      <FiguresPart
        {...part}
        id="frist"
        texts={parts.share}
        columns={[answered, { name: texts.inTime, of: 'inTime' }, share]}
        drawn={{ columns: [share], full: 100, years: true }}
      />
      <FiguresPart
        {...part}
        id="svar"
        texts={parts.answerDays}
        columns={[answered, answerDays]}
        drawn={{ columns: [answerDays], full: 28, years: true }}
      />
      <FiguresPart
        {...part}
        id="koordinator"
        texts={parts.coordinatorDays}
        columns={[{ name: texts.appointed, of: 'appointed' }, coordinatorDays]}
        drawn={{ columns: [coordinatorDays], full: 14, years: true }}
      />
      <FiguresPart
        {...part}
        id="revisjon"
        texts={parts.unrevised}
        columns={unrevised}
        drawn={{ columns: unrevised, full: 10, years: false }}
      />
      <FiguresPart
        {...part}
        id="varsler"
        texts={parts.undelivered}
        columns={undelivered}
        drawn={{ columns: undelivered, full: 10, years: false }}
      />
    </div>
  );
}

function Choices({ page, choice }: Omit<Props, 'figures'>) {
  const texts = figureTexts[page.language];
  const { scope, scopes, year, years } = choice;
  const units = scopes.map((each) => ({
    href: figuresPath(page, { ...choice, scope: each }),
    name: each === 'all' ? texts.whole : each.name[page.language],
    current: each === scope,
  }));
  const periods = [undefined, ...years].map((each) => ({
    href: figuresPath(page, { scope, ...(each !== undefined && { year: each }) }),
    name: each === undefined ? texts.lastMonths : String(each),
    current: each === year,
  }));
  return (
    <div class="ip-queue__choices ip-screen">
      {units.length > 1 && <Choice label={texts.units} links={units} />}
      <Choice label={texts.periods} links={periods} />
    </div>
  );
}

function Overdue({ page, choice, figures }: Props) {
  const texts = figureTexts[page.language];
  const { scope } = choice;
  return (
    <section aria-labelledby="over">
      <h2 id="over" class="ds-heading" data-size="sm">
        {`${scope === 'all' ? texts.whole : scope.name[page.language]}: ${texts.overdue.toLowerCase()}`}
      </h2>
      <FactList
        facts={[
          { name: texts.overdueAnswers, value: figureWords(figures.overdue.answers, texts) },
          { name: texts.overdueRevisions, value: figureWords(figures.overdue.revisions, texts) },
        ]}
      />
      <p class="ip-screen">
        <a href={figuresFilePath(page, choice)} download>
          {texts.download}
        </a>
      </p>
    </section>
  );
}
