import { daysBetween } from '../../../shared/domain/calendar/day.ts';
import type { IpCase } from '../../../shared/domain/case.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { type Obligation, obligationsOf } from '../case/obligations.ts';
import { leaderOf, nameOf, type StaffPage } from '../staff-page.ts';
import { overviewTexts } from '../texts/overview.ts';
import { CaseSection } from './case-section.tsx';
import { DaysLeft } from './days-left.tsx';

type Props = { readonly page: StaffPage; readonly ipCase: IpCase };

/** Every clock that runs: what is owed, until when, by whom, and why a date is another than it was. */
export function ObligationsSection({ page, ipCase }: Props) {
  const texts = overviewTexts[page.language].obligations;
  const obligations = obligationsOf(ipCase, page);
  return (
    <CaseSection page={page} section="obligations">
      {obligations.length === 0 ? (
        <p class="ds-paragraph">{texts.none}</p>
      ) : (
        <table class="ds-table ip-stack">
          <caption class="ds-sr-only">{texts.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.what}</th>
              <th scope="col">{texts.by}</th>
              <th scope="col">{texts.owner}</th>
            </tr>
          </thead>
          <tbody>
            {obligations.map((obligation) => (
              <Row key={obligation.name} page={page} ipCase={ipCase} obligation={obligation} />
            ))}
          </tbody>
        </table>
      )}
      {ipCase.status === 'plan-paused' && <p class="ds-paragraph">{texts.paused}</p>}
    </CaseSection>
  );
}

type RowProps = Props & { readonly obligation: Obligation };

function Row({ page, ipCase, obligation }: RowProps) {
  const texts = overviewTexts[page.language].obligations;
  return (
    <tr>
      <th scope="row">
        {texts.name(page.municipality.decisionWord)[obligation.name]}
        {notes({ page, ipCase, obligation }).map((note) => (
          <span key={note} class="ip-stack__under">
            {note}
          </span>
        ))}
      </th>
      <td data-label={texts.by}>
        {writtenDay(obligation.by, page.language)}{' '}
        <DaysLeft days={daysBetween(page.today, obligation.by)} language={page.language} />
      </td>
      <td data-label={texts.owner}>{ownerName(obligation, ipCase, page)}</td>
    </tr>
  );
}

/** Why the date is what it is, and what becomes of it. */
function notes({ page, ipCase, obligation: { name, moved } }: RowProps): readonly string[] {
  const texts = overviewTexts[page.language].obligations;
  const written = (on: Obligation['by']) => writtenDay(on, page.language);
  const all = [
    moved && texts.moved(written(moved.from), written(moved.on)),
    name === 'appoint' && ipCase.appoint?.vacant && texts.vacant,
    name === 'revise' && ipCase.plan?.needsChangedAt && texts.needsChanged,
    texts.note[name],
  ];
  return all.filter((note) => typeof note === 'string');
}

/** A plan whose coordinator has left is the leader's to see to. */
function ownerName({ owner }: Obligation, { unit, coordinator }: IpCase, page: StaffPage): string {
  switch (owner) {
    case 'leader':
      return leaderOf(page, unit);
    case 'coordinator':
      return coordinator ? nameOf(page, coordinator.staffId) : leaderOf(page, unit);
    case 'governor':
      return page.municipality.countyGovernor;
    default:
      return overviewTexts[page.language].obligations.owners[owner];
  }
}
