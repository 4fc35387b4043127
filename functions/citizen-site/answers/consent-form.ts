import { answerOf } from '../../../forms/answers.ts';
import { consentForm } from '../../../forms/consent/form.ts';
import { fromConsent } from '../../../forms/consent/from-consent.ts';
import { asksRows, readConsent } from '../../../forms/consent/read-consent.ts';
import {
  fromSecondParent,
  readSecondParent,
  rowControlOf,
  secondParentForm,
} from '../../../forms/consent/second-parent.ts';
import { toConsent } from '../../../forms/consent/to-consent.ts';
import type { Answers, Form, FormContext, StepReading } from '../../../forms/form.ts';
import { type ConsentState, isDeclined, isOpenQuestion, type Sharing } from '../../../shared/domain/consent/consent.ts';
import type { ConsentWish } from '../../../shared/domain/consent/consent-changes.ts';
import { languages } from '../../../shared/domain/settings/municipality.ts';
import type { ConsentNow } from '../consenting/find-consent.ts';
import { sharingLines } from '../consenting/sharing-lines.ts';

type Pairs = readonly (readonly [name: string, value: string])[];

/** Whoever runs the case names services; the other parent answers about each of those. */
export function formFor({ giver, asked }: Pick<ConsentNow, 'giver' | 'asked'>): Form {
  return giver === 'main' ? consentForm : secondParentForm(asked.map(inWords));
}

function inWords(row: Sharing) {
  const [nb = '', nn = '', en = ''] = languages.map((language) => sharingLines(row, language).join('. '));
  return { id: row.id, service: row.service, terms: { nb, nn, en } };
}

/** The form before anything is typed: what this one has said, and nothing that they have not. */
export function answersFor({ ipCase, giver, own, sharing, asked, saidNo, awaited }: ConsentNow): Answers {
  if (giver === 'main')
    return fromConsent({ ipCase: { role: ipCase.role, consent: { ...ipCase.consent, ...own } }, sharing });
  const rows = asked.map(({ id }) => [rowControlOf(id), rowSaid(id, saidNo, awaited)] as const);
  return fromSecondParent({ plan: said(own.plan), coordinator: said(own.coordinator), ...Object.fromEntries(rows) });
}

function said(state: ConsentState): 'yes' | 'no' | undefined {
  if (isOpenQuestion(state)) return undefined;
  return isDeclined(state) ? 'no' : 'yes';
}

function rowSaid(id: string, saidNo: readonly string[], awaited: readonly string[]): 'yes' | 'no' | undefined {
  if (saidNo.includes(id)) return 'no';
  return awaited.includes(id) ? undefined : 'yes';
}

export function readFor(pairs: Pairs, now: ConsentNow, context: FormContext): Promise<StepReading> {
  if (now.giver === 'otherParent') return readSecondParent(formFor(now), pairs, context);
  const { ipCase, own, sharing } = now;
  const held = { ipCase: { role: ipCase.role, consent: { ...ipCase.consent, ...own } }, sharing };
  return readConsent(pairs, held, context);
}

/** What is to hold from now on, of a form that is all well. */
export function wishFor(
  answers: Answers,
  { ipCase, giver, asked, saidNo }: ConsentNow,
  { pairs, context }: { readonly pairs: Pairs; readonly context: FormContext },
): ConsentWish {
  const parts = toConsent(answers, { ipCase, asksRows: giver === 'main' && asksRows(pairs), context });
  if (giver === 'main') return parts;
  const rows = asked.flatMap((row) => {
    const typed = answerOf(answers, rowControlOf(row.id));
    if (typed !== 'yes' && typed !== 'no') return [];
    return [{ row, answer: typed, saidNo: saidNo.includes(row.id) } as const];
  });
  return { ...parts, rows };
}
