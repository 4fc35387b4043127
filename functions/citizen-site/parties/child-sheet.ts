import { type ChildPart, childParts } from '../../../forms/about-child/form.ts';
import { application } from '../../../forms/application/form.ts';
import type { FormContext } from '../../../forms/form.ts';
import { type SummaryRow, summary } from '../../../forms/summary.ts';
import { told } from '../../../shared/domain/parties/told.ts';
import { type Language, staffMember } from '../../../shared/domain/settings/municipality.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import type { Wanted } from '../following/own-application.ts';
import { type Deps, type MyData, myData } from '../own-data/my-data.ts';
import { ownCaseTexts, planTexts } from '../texts/in-language.ts';

export type SheetReader = { readonly context: FormContext; readonly language: Language };

/** What each part says, in lines; a part that would say nothing is not there. */
export type ChildSheet = ReadonlyMap<ChildPart, readonly string[]>;

/** What a parent can let others read about the child; nothing for anybody else, and for a parent not yet checked. */
export async function childSheet(wanted: Wanted, reader: SheetReader, deps: Deps): Promise<ChildSheet | undefined> {
  const data = await myData(wanted, deps);
  if (!data || !mayMakeSheet(data.mine)) return undefined;
  const lines = linesOf(data, reader);
  return new Map(childParts.flatMap((part) => (lines[part].length > 0 ? [[part, lines[part]] as const] : [])));
}

export function mayMakeSheet({ ipCase }: Pick<MyData['mine'], 'ipCase'>): boolean {
  return ipCase.role === 'parent' && told(ipCase) !== undefined;
}

function linesOf(data: MyData, reader: SheetReader): Readonly<Record<ChildPart, readonly string[]>> {
  const { answers = {} } = data.mine;
  const rows = summary(application, answers, reader.context, reader.language).flatMap((section) => section.rows);
  const answered = (id: string) => rows.find((row): row is SummaryRow => row.id === id && row.answered)?.lines ?? [];
  return {
    navn: nameLines(data, reader),
    viktig: answered('matters'),
    tjenester: answered('services'),
    koordinator: coordinatorLines(data, reader),
    plan: planLines(data, reader),
    hensyn: answered('adaptations'),
    tolk: answers['interpreter'] === 'yes' ? answered('interpreter.language') : [],
  };
}

/** A child that is expected has neither. */
function nameLines({ contacts }: MyData, { language }: SheetReader): readonly string[] {
  const { person, birthDate } = contacts;
  const born = birthDate ? [ownCaseTexts[language].child.born(writtenDay(birthDate, language))] : [];
  return person.name ? [person.name, ...born] : born;
}

function coordinatorLines({ mine }: MyData, { context, language }: SheetReader): readonly string[] {
  const { coordinator: say } = planTexts[language];
  const { municipality, today } = context;
  const { coordinator } = mine.ipCase;
  if (!coordinator) return [];
  const nameOf = (staffId: string) => staffMember(municipality, staffId)?.name ?? say.former;
  const { standIn } = coordinator;
  const instead =
    standIn && standIn.until >= today
      ? [`${say.standIn}: ${say.standInUntil(nameOf(standIn.staffId), writtenDay(standIn.until, language))}`]
      : [];
  return [nameOf(coordinator.staffId), ...instead, `${municipality.name}, ${municipality.phone}`];
}

function planLines({ mine }: MyData, { language }: SheetReader): readonly string[] {
  const { plan: say } = planTexts[language];
  const { plan, status } = mine.ipCase;
  if (!plan || status !== 'plan-active') return [];
  const [from, to, next] = [plan.from, plan.to, plan.nextRevision].map((on) => writtenDay(on, language));
  return [say.from(from ?? '', to ?? ''), `${say.next}: ${say.by(next ?? '')}`];
}
