import type { Language } from '../domain/municipality.ts';
import type { NoticeKind } from '../domain/notice.ts';
import { fill, isCitizenKind, type StaffKind, type Values } from './wording.ts';
import { wordings } from './wordings.ts';

/** What a mail says; its plain text and its HTML are both made from this. */
export type MailContent = {
  readonly language: Language;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Staff only: the case's page behind the login. */
  readonly link?: { readonly text: string; readonly href: string };
};

export type MailNotice = {
  readonly kind: NoticeKind;
  readonly language: Language;
  readonly restricted: boolean;
};

/** `casePage`: nothing where whoever gets the mail may not open the case. */
export function mailContent(
  { kind, language, restricted }: MailNotice,
  values: Values,
  casePage: string | undefined,
): MailContent {
  return isCitizenKind(kind)
    ? citizenContent({ kind, language, restricted }, values)
    : staffContent({ kind, language }, values, casePage);
}

function citizenContent(
  { kind, language, restricted }: MailNotice & { readonly kind: Exclude<NoticeKind, StaffKind> },
  values: Values,
): MailContent {
  const { opening, closing, citizen } = wordings[language];
  const { subject, lines } = citizen[kind];
  const paragraphs = [...(restricted ? [] : [opening]), ...lines, closing];
  return { language, subject: fill(subject, values), paragraphs: paragraphs.map((line) => fill(line, values)) };
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
