import type { Message } from './messages.ts';

/** Who was told what, and the Norwegian minute in which it left. */
export type Row = readonly [at: string, to: string, kind: string];

/** Told by the words, not by tags: what people read is what counts. */
const kinds = [
  ['receipt', /Vi har (mottatt|teke imot)|We have received/],
  ['routing', /Ny sak|New case/],
  ['take-case', /Ingen har (tatt|teke) sak/],
  ['call-applicant', /Ring innsend[ae]ren/],
  ['answer-due', /Svarfristen nærm[ae]r seg/],
  ['answer-overdue', /Svarfristen er passert/],
  ['preliminary-ready', /(Foreløpig|Førebels) svar i sak/],
  ['preliminary-answer', /t(ar|ek) lengre tid/],
  ['decision-ready', /Svaret i sak.* er klart/],
  ['withdrawal', /er (trukket|trekt)/],
  ['decision-unopened', /Svaret i sak.* vent[ea]r på deg|Svaret i sak.* er (ikke åpnet|ikkje opna)/],
  ['coordinator-appointed', /Du har fått ei?n fast kontakt/],
  ['coordination', /Nytt ansvar for deg/],
  ['appoint-due', /(Pek|Peik) ut ei?n ansvarl[ei]g/],
  ['appoint-overdue', /Ingen ansvarl[ei]g i sak/],
  ['plan-due', /Frist i sak/],
  ['plan-overdue', /Fristen er passert i sak/],
  ['plan-ready', /(Noe|Noko) ligg(er)? klart for deg|Det vi har lag(et|a) i sak/],
  ['plan-revised', /Vi har gått gjennom sak|er gjennomgått/],
  ['revision-coming', /Snart går vi gjennom sak|Inn[ea]n .* går vi gjennom sak/],
  ['revision-due', /^Gå gjennom sak/],
  ['revision-overdue', /Gjennomgang mangl/],
  ['consent-changed', /Les dette først/],
  ['needs-changed', /^Ta kontakt/],
  ['address-protected', /^Les dette i dag/],
  ['complaint-received', /^Ny klage i sak/],
  ['complaint-due', /^Svar på klag(en|a) i sak/],
  ['complaint-overdue', /^Klag(en|a) vent(er|ar) på svar/],
  ['complaint-delayed', /(trenger mer|treng meir) tid med sak/],
  ['complaint-forwarded', /Vi har sendt sak.* (videre|vidare)/],
  ['complaint-result', /(noe|noko) nytt i sak|sett på( sak \S+ \S+)? på nytt/],
  ['invitation', /Vi har ei?t spørsmål til deg|Vi vil spørj?e deg/],
  ['invitation-reminder', /Vi vent(er|ar) på svar/],
  ['case-closed', /^Sak(en din|a di) er avslutt|avslutt(et|a)\. Gå/],
  ['emergency-access', /^(Nød|Naud)tilgang/],
  ['closed', /^Sak \S+ \S+ er avslutt/],
] as const;

/** What a line of a digest says; that something else comes within the week tells of no step. */
const steps = [
  ['take-case', /^Ingen har (tatt|teke) saka?/],
  ['call-applicant', /^Ring innsend[ae]ren/],
  ['answer-due', /^Sak(en|a) skal ha svar/],
  ['answer-overdue', /^Svaret er fors(inket|einka)/],
  ['preliminary-ready', /^Send svar eller f/],
  ['appoint-due', /^(Pek|Peik) ut/],
  ['appoint-overdue', /^Ingen er (pekt|peika) ut/],
  ['plan-due', /^(Gjør|Gjer) klart/],
  ['plan-overdue', /^Det som er avtalt, er/],
  ['revision-due', /^Gå gjennom sak/],
  ['revision-overdue', /^Sak(en|a) er ik/],
  ['birthday-ahead', /endr(er|ar) det seg (hv|kv)em som bestemmer/],
  ['complaint-due', /^Svar på klag/],
  ['complaint-overdue', /^Klagen er ikke besvart|^Ingen har svara på klaga/],
] as const;

const isDigest = ({ subject }: Message) => /^Saker som vent[ea]r på deg$/.test(subject ?? '');
const lineOfDigest = /^- Sak (\S+ \S+): (.*)$/gm;

const minutes = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short', timeStyle: 'short' });

/** Rows in order of time, then of recipient; of a digest each of its steps is one. */
export function rowsIn(messages: readonly Message[]): readonly Row[] {
  return inOrder(messages.flatMap((message) => (isDigest(message) ? stepsOf(message) : [rowOf(message)])));
}

export function rowsAbout(messages: readonly Message[], reference: string): readonly Row[] {
  const grouped = `${reference.slice(0, 4)} ${reference.slice(4)}`;
  const about = messages.filter(({ body }) => [reference, grouped].some((name) => body.includes(name)));
  return inOrder(about.flatMap((message) => (isDigest(message) ? stepsOf(message, grouped) : [rowOf(message)])));
}

function inOrder(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((one, other) => one.join().localeCompare(other.join()));
}

function rowOf({ at, to, subject, body }: Message): Row {
  const words = subject || body;
  const kind = kinds.find(([, said]) => said.test(words))?.[0] ?? `unknown: ${words}`;
  return [minuteOf(at), to, kind];
}

function stepsOf({ at, to, body }: Message, about?: string): readonly Row[] {
  const lines = [...body.matchAll(lineOfDigest)].filter(([, reference]) => !about || reference === about);
  return lines.flatMap(([, , words = '']): Row[] => {
    if (words.startsWith('Neste frist er')) return [];
    return [[minuteOf(at), to, steps.find(([, said]) => said.test(words))?.[0] ?? `unknown: ${words}`]];
  });
}

function minuteOf(at: string): string {
  return minutes.format(new Date(at)).replace(' ', 'T');
}
