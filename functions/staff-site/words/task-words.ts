import type { IpCase } from '../../../shared/domain/case.ts';
import { type Task, thingsOf } from '../../../shared/domain/telling/notice.ts';
import type { StaffPage } from '../staff-page.ts';
import { caseTexts } from '../texts/case.ts';

/** What is to be done; a child who applied alone is never sent a letter: somebody talks with them. */
export function taskWords(task: Task, { alone }: Pick<IpCase, 'alone'>, page: StaffPage): string {
  const texts = caseTexts[page.language];
  const kinds = texts.noticeKind(page.municipality.decisionWord);
  const { kind } = task;
  const told =
    thingsOf(task)
      .map((each) => kinds[each].toLowerCase())
      .join(', ') || undefined;
  return alone && kind === 'ring-or-write'
    ? texts.talkAbout(told)
    : texts.task[kind](told, page.municipality.decisionWord);
}
