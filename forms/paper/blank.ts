import { fieldTexts, groupTexts, label, spoken, stepTitle } from '../labels.ts';
import type { Field } from '../model.ts';
import { words } from '../words.ts';
import { partWhen, questionWhen } from './condition-words.ts';
import type { Numbered, Sheet } from './sheet.ts';
import { paperTexts } from './texts.ts';

export type BlankQuestion = {
  readonly number: number;
  readonly field: Field;
  readonly label: string;
  /** "Must be filled in" or "Optional". */
  readonly mark: string;
  /** Who answers it, where not everybody does. */
  readonly when: readonly string[];
  readonly help: readonly string[];
};

/** Questions that follow each other; those of a group have a heading. */
export type BlankGroup = {
  readonly id: string;
  readonly title?: string;
  readonly help?: string;
  readonly when: readonly string[];
  readonly questions: readonly BlankQuestion[];
};

export type BlankPart = {
  readonly step: string;
  readonly title: string;
  readonly intro?: string;
  readonly when: readonly string[];
  readonly groups: readonly BlankGroup[];
};

/** All that is asked, part by part, as it stands on paper; a step that asks nothing only leads on from a page. */
export function blankParts(sheet: Sheet): readonly BlankPart[] {
  const { paper, reading, numbered } = sheet;
  const steps = paper.form.steps.filter(({ id }) => numbered.some(({ field }) => field.step === id));
  return steps.map(({ id }) => {
    const onPage = paper.form.texts[reading.language].steps[id]?.intro;
    const intro = paperTexts[reading.language][paper.id].intro[id] ?? (onPage && spoken(reading, onPage));
    return {
      step: id,
      title: stepTitle(reading, id),
      ...(intro && { intro }),
      when: partWhen(sheet, id),
      groups: groupsOf(numbered.filter(({ field }) => field.step === id)).map((group) => groupOf(sheet, group)),
    };
  });
}

function groupsOf(fields: readonly Numbered[]): readonly (readonly Numbered[])[] {
  const groups: Numbered[][] = [];
  for (const each of fields) {
    const last = groups.at(-1);
    if (last && each.field.group && last[0]?.field.group === each.field.group) last.push(each);
    else groups.push([each]);
  }
  return groups;
}

/** What all of a group depends on is said once, above it. */
function groupOf(sheet: Sheet, group: readonly Numbered[]): BlankGroup {
  const questions = group.map((each) => questionOf(sheet, each));
  const id = group[0]?.field.group;
  if (!id) return { id: group[0]?.field.id ?? '', when: [], questions };
  const { label: title, help } = groupTexts(sheet.reading, id);
  const when = (questions[0]?.when ?? []).filter((text) => questions.every((each) => each.when.includes(text)));
  return {
    id,
    title: spoken(sheet.reading, title),
    ...(help && { help: spoken(sheet.reading, help) }),
    when,
    questions: questions.map((each) => ({ ...each, when: each.when.filter((text) => !when.includes(text)) })),
  };
}

function questionOf(sheet: Sheet, { number, field }: Numbered): BlankQuestion {
  const { reading } = sheet;
  const { mustBeFilledIn, optional } = words[reading.language];
  return {
    number,
    field,
    label: label(reading, field.id),
    mark: field.required?.(reading.answers, reading.context) ? mustBeFilledIn : optional,
    when: questionWhen(sheet, field),
    help: helpOf(sheet, field.id),
  };
}

/** As on the pages, but where paper works otherwise; and what the pages say to whoever answers no. */
export function helpOf({ paper, reading }: Sheet, id: string): readonly string[] {
  const { ifNo, [paper.id]: sheet } = paperTexts[reading.language];
  const { help, note } = fieldTexts(reading, id);
  const own = sheet.help[id] ?? (help && spoken(reading, help));
  return [...(own ? [own] : []), ...(note ? [`${ifNo} ${spoken(reading, note)}`] : [])];
}
