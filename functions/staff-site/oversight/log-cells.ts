import { groupReference } from '../../../shared/domain/applying/reference.ts';
import type { AuditEntry } from '../../../shared/domain/audit-entry.ts';
import { nameOf, type StaffPage } from '../staff-page.ts';
import { longMoment } from '../texts/dates.ts';
import { logTexts } from '../texts/log.ts';

/** A line of the log in words. */
export type LogLine = {
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly reference: string;
  readonly outcome: string;
};

/** Names come from the settings; whoever has left them is known by the user name alone. */
export function logLine({ at, by, code, reference, about, refused }: AuditEntry, page: StaffPage): LogLine {
  const texts = logTexts[page.language];
  const name = nameOf(page, by);
  const more = about && texts.about[about];
  return {
    when: longMoment(at, page.language),
    who: name === by ? by : `${name} (${by})`,
    what: more ? `${texts.code[code]}: ${more}` : texts.code[code],
    reference: reference ? groupReference(reference) : '',
    outcome: refused ? `${texts.refused}: ${texts.why[refused] ?? refused}` : texts.done,
  };
}

export function logHead({ language }: StaffPage): readonly string[] {
  const { moment, ...head } = logTexts[language].head;
  return [moment, ...Object.values(head), ...logTexts[language].codes];
}

/** The same in a file, the codes and the exact moment beside the words. */
export function logCells(entry: AuditEntry, page: StaffPage): readonly string[] {
  const { when, who, what, reference, outcome } = logLine(entry, page);
  return [when, who, what, reference, outcome, entry.at, entry.by, entry.code, entry.about ?? '', entry.refused ?? ''];
}
