import { monthOf } from '../../../shared/domain/figures/month.ts';
import type { MonthFigures } from '../../../shared/domain/figures/month-figures.ts';
import { yearsOf } from '../../../shared/domain/figures/published-figures.ts';
import type { Municipality, Unit } from '../../../shared/domain/settings/municipality.ts';
import { figureUnits } from '../access.ts';
import { figuresPath as frontPath, type StaffPage, staffPage } from '../staff-page.ts';
import type { StaffVisit } from '../staff-visit.ts';

/** Of a unit, or of the whole municipality; of a year, or of the last twelve months. */
export type FiguresChoice = {
  readonly scope: Unit | 'all';
  readonly scopes: readonly (Unit | 'all')[];
  readonly year?: number;
  readonly years: readonly number[];
};

type Chosen = Pick<FiguresChoice, 'scope' | 'year'>;
type Place = { readonly municipality: Municipality };

/** `not-found` for a unit that is not this employee's, and a year without figures. */
export function figuresChoice(visit: StaffVisit, rows: readonly MonthFigures[]): FiguresChoice | 'not-found' {
  const { today } = staffPage(visit);
  const { units, whole } = figureUnits(visit.session, visit.municipality);
  const scopes = [...(whole ? ['all' as const] : []), ...units];
  const [unitId, typedYear] = ['enhet', 'aar'].map((name) => visit.request.query.get(name));
  const scope = unitId ? scopes.find((each) => idOf(each) === unitId) : scopes[0];
  const years = yearsOf(rows, today);
  const year = typedYear ? years.find((each) => String(each) === typedYear) : undefined;
  if (!scope || (typedYear && year === undefined)) return 'not-found';
  return { scope, scopes, years, ...(year !== undefined && { year }) };
}

export function thisMonth(page: Pick<StaffPage, 'today'>) {
  return monthOf(page.today);
}

export function figuresPath(page: Place, chosen: Chosen): string {
  return frontPath(page) + queryOf(chosen);
}

export function figuresFilePath(page: Place, chosen: Chosen): string {
  return `${frontPath(page)}/csv${queryOf(chosen)}`;
}

function queryOf({ scope, year }: Chosen): string {
  return `?${new URLSearchParams({ enhet: idOf(scope), ...(year !== undefined && { aar: String(year) }) })}`;
}

function idOf(scope: Unit | 'all'): string {
  return scope === 'all' ? 'alle' : scope.id;
}
