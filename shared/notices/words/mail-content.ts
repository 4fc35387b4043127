import type { Language } from '../../domain/settings/municipality.ts';
import type { NoticeKind, PlannedNotice, StaffStepKind } from '../../domain/telling/notice.ts';
import { digestTexts } from './digest-texts.ts';
import { isStaffKind, isStaffStep } from './every-kind.ts';
import { datedAs } from './values.ts';
import { type CitizenKind, fill, isCitizenKind, type StaffKind, type Values } from './wording.ts';
import { wordings } from './wordings.ts';

/** What a mail says; its plain text and its HTML are both made from this. */
export type MailContent = {
  readonly language: Language;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Of a digest: lists that come after the paragraphs, none of them empty. */
  readonly groups?: readonly MailGroup[];
  /** Staff only: the case's page behind the login. */
  readonly link?: { readonly text: string; readonly href: string };
};

export type MailGroup = {
  readonly heading: string;
  readonly rows: readonly MailRow[];
  /** Says that the list goes on elsewhere. */
  readonly more?: string;
};

/** `title` leads to `href`, where whoever reads may go there. */
export type MailRow = { readonly title: string; readonly text: string; readonly href?: string };

export type MailNotice = {
  readonly kind: NoticeKind;
  readonly language: Language;
  readonly restricted: boolean;
  /** Of several reminders: each of them. */
  readonly about?: PlannedNotice['about'];
};

/** `casePage`: nothing where whoever gets the mail may not open the case. Throws of a digest: see `digestContent`. */
export function mailContent(
  { kind, language, restricted, about = [] }: MailNotice,
  values: Values,
  casePage: string | undefined,
): MailContent {
  if (isCitizenKind(kind)) return citizenContent({ kind, language, restricted, about }, values);
  if (isStaffKind(kind)) return staffContent({ kind, language }, values, casePage);
  if (isStaffStep(kind)) return stepContent({ kind, language }, values, casePage);
  throw new RangeError('a digest is made from its lines');
}

function citizenContent(
  { kind, language, restricted, about = [] }: MailNotice & { readonly kind: CitizenKind },
  values: Values,
): MailContent {
  const { opening, closing, citizen } = wordings[language];
  const { subject, lines } = citizen[kind];
  const own = (text: string) => fill(text, values);
  // In the words that a mail about it alone would have.
  const things = about.map((each) => fill(citizen[each.kind].lines.join(' '), datedAs(each, values, language)));
  const first = restricted ? lines : [opening, ...lines];
  return { language, subject: own(subject), paragraphs: [...first.map(own), ...things, own(closing)] };
}

function staffContent(
  { kind, language }: { readonly kind: StaffKind; readonly language: Language },
  values: Values,
  casePage: string | undefined,
): MailContent {
  const { openCase, staff } = wordings[language];
  const { subject, lines } = staff[kind];
  return {
    language,
    subject: fill(subject, values),
    paragraphs: lines.map((line) => fill(line, values)),
    ...(casePage && { link: { text: openCase, href: casePage } }),
  };
}

/** A row of a digest by itself: a step that was written before there were digests and has waited since. */
function stepContent(
  { kind, language }: { readonly kind: StaffStepKind; readonly language: Language },
  values: Values,
  casePage: string | undefined,
): MailContent {
  const { subject, title, rows } = digestTexts[language];
  return {
    language,
    subject,
    paragraphs: [`${fill(title, values)}: ${fill(rows[kind], values)}`],
    ...(casePage && { link: { text: wordings[language].openCase, href: casePage } }),
  };
}
