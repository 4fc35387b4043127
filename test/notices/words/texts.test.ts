import { describe, expect, test } from 'vitest';
import { masoy } from '../../../infra/municipalities/masoy.ts';
import { day } from '../../../shared/domain/calendar/day.ts';
import { languages } from '../../../shared/domain/settings/municipality.ts';
import type { NoticeKind, StaffStepKind } from '../../../shared/domain/telling/notice.ts';
import { reminderKinds } from '../../../shared/domain/telling/reminder.ts';
import { staffKinds, staffSteps } from '../../../shared/notices/words/every-kind.ts';
import { isLinkFree } from '../../../shared/notices/words/link-free.ts';
import { mailContent } from '../../../shared/notices/words/mail-content.ts';
import { mailHtml, mailText } from '../../../shared/notices/words/render-mail.ts';
import { renderSms } from '../../../shared/notices/words/render-sms.ts';
import { smsSize } from '../../../shared/notices/words/sms-parts.ts';
import { valuesOf } from '../../../shared/notices/words/values.ts';
import { type CitizenKind, citizenKinds, fill, type StaffKind } from '../../../shared/notices/words/wording.ts';
import { wordings } from '../../../shared/notices/words/wordings.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { telling } from '../telling.ts';

const toStaff = [...new Set<StaffKind | StaffStepKind>([...staffKinds, ...staffSteps])];
const kinds: readonly NoticeKind[] = [...citizenKinds, ...toStaff];
const inAllLanguages = kinds.flatMap((kind) => languages.map((language) => ({ kind, language })));
const toCitizens = citizenKinds.flatMap((kind) => languages.map((language) => ({ kind, language })));

// A name among the longest that Norway's municipalities have; the longest date is in September.
const municipality = { ...masoy, name: 'Evje og Hornnes kommune', phone: '40 00 00 10' };
const casePage = 'https://ip.example/masoy/ansatt/sak/ACDE2346';

function valuesIn(language: (typeof languages)[number]) {
  return valuesOf(
    { reference: 'ACDE2346', date: day('2026-09-17'), time: '10:30', language },
    municipality,
    '1234 5678',
  );
}

function mail(kind: NoticeKind, language: (typeof languages)[number], restricted = false) {
  return mailContent({ kind, language, restricted, ...thingsOf(kind) }, valuesIn(language), casePage);
}

/** A message of several reminders that tells of every kind there is. */
function thingsOf(kind: NoticeKind) {
  const about = reminderKinds.map((each) => ({ kind: each, occurrence: 'once', date: day('2026-09-17') }));
  return kind === 'several-reminders' ? { about } : {};
}

function sms(kind: CitizenKind, language: (typeof languages)[number], restricted = false) {
  return renderSms({ kind, language, restricted }, valuesIn(language));
}

function rawTexts(kind: NoticeKind, language: (typeof languages)[number]): string[] {
  const { citizen, staff } = wordings[language];
  const text = Object.entries({ ...citizen, ...staff }).find(([name]) => name === kind)?.[1];
  if (!text) throw new Error('no text');
  return [text.subject, text.lines.join(' '), 'sms' in text ? text.sms : ''];
}

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();

describe.each(inAllLanguages)('the mail $kind in $language', ({ kind, language }) => {
  test('has a subject of at most 40 characters', () => {
    expect(mail(kind, language).subject.length).toBeLessThanOrEqual(40);
  });

  test('tells nothing of what the case is about', () => {
    expect(`${mail(kind, language).subject} ${mailText(mail(kind, language))}`).not.toMatch(telling);
  });

  test('has every placeholder filled', () => {
    expect(mailText(mail(kind, language))).not.toMatch(/[{}]/);
  });
});

describe.each(toCitizens)('the text $kind to a citizen in $language', ({ kind, language }) => {
  const closing = fill(wordings[language].closing, valuesIn(language));

  test('ends by saying where to go and whom to ring', () => {
    expect(mailText(mail(kind, language)).trimEnd().endsWith(closing)).toBe(true);
    expect(sms(kind, language).endsWith(closing)).toBe(true);
  });

  test('carries no link', () => {
    expect(isLinkFree(mailText(mail(kind, language)))).toBe(true);
    expect(mailHtml(mail(kind, language))).not.toContain('href');
    expect(isLinkFree(sms(kind, language))).toBe(true);
  });

  test('is one SMS long, with the municipality named', () => {
    expect(smsSize(sms(kind, language))).toMatchObject({ encoding: 'GSM-7', segments: 1 });
    expect(sms(kind, language)).toContain(municipality.name);
    expect(sms(kind, language)).not.toMatch(telling);
  });

  test('names no municipality to somebody with a protected address', () => {
    expect(sms(kind, language, true)).not.toContain(municipality.name);
    expect(mailText(mail(kind, language, true))).not.toContain(municipality.name);
    expect(mailHtml(mail(kind, language, true))).not.toContain(municipality.name);
  });
});

describe.each(toStaff)('the mail %s to staff', (kind) => {
  test.each(languages)('links to the case behind the login, and nowhere else: %s', (language) => {
    expect(mailText(mail(kind, language)).match(/https?:\S+/g)).toEqual([casePage]);
    expect(mailHtml(mail(kind, language)).match(/href="[^"]*"/g)).toEqual([`href="${casePage}"`]);
  });
});

describe.each(staffKinds)('the text of the mail %s to staff', (kind) => {
  test.each(languages)('names a reference, a date, a time and nobody: %s', (language) => {
    const named = new Set(rawTexts(kind, language).flatMap(placeholders));
    expect([...named].filter((name) => name !== 'reference' && name !== 'date' && name !== 'time')).toEqual([]);
  });
});

test('the receipt tells the reference, grouped for reading aloud, and the date of the answer', () => {
  expect(sms('receipt', 'nb')).toBe(
    'Evje og Hornnes kommune: Vi har mottatt sak ACDE 2346. Svar innen 17. september 2026. ' +
      'Gå til kommunens nettside og velg Min sak, eller ring 40 00 00 10.',
  );
});

describe('a message of several reminders', () => {
  const date = day('2026-04-30');
  const about = [
    { kind: 'revision-coming', occurrence: 'once', date },
    { kind: 'complaint-delayed', occurrence: 'once', date: day('2026-04-10') },
    { kind: 'decision-unopened', occurrence: 'once' },
  ] as const;

  test('says by e-mail of each what a mail about it alone would, with its own date', () => {
    const values = valuesOf({ reference: 'ACDE2346', date, language: 'nn' }, municipality);
    const { paragraphs } = mailContent(
      { kind: 'several-reminders', language: 'nn', restricted: false, about },
      values,
      casePage,
    );
    expect(paragraphs).toEqual([
      'Dette er ei melding frå Evje og Hornnes kommune.',
      'Vi har samla fleire beskjedar til deg i éin e-post.',
      'Innan 30. april 2026 skal vi gå gjennom sak ACDE 2346 saman med deg. Tenk gjerne over kva som har endra seg. ' +
        'Har du ikkje høyrt frå oss nokre dagar før, så ring oss.',
      'Vi skulle ha sett på sak ACDE 2346 på nytt innan 10. april 2026. Det rekk vi ikkje. ' +
        'Vi arbeider vidare, og du får beskjed når vi er ferdige.',
      'Svaret i sak ACDE 2346 er ikkje opna enno. Du les svaret på Mi sak.',
      'Gå til nettsida til kommunen og vel Mi sak, eller ring 40 00 00 10.',
    ]);
  });

  test('says by SMS that there is more than one, and the first date to come where one of them has any', () => {
    expect(sms('several-reminders', 'nb')).toBe(
      'Evje og Hornnes kommune: Flere beskjeder i sak ACDE 2346. Første dato: 17. september 2026. ' +
        'Gå til kommunens nettside og velg Min sak, eller ring 40 00 00 10.',
    );
    const { date: _, ...undated } = valuesIn('en');
    expect(renderSms({ kind: 'several-reminders', language: 'en', restricted: false }, undated)).toBe(
      'Evje og Hornnes kommune: Reminders in case ACDE 2346. ' +
        "Go to the municipality's website and choose My case, or call 40 00 00 10.",
    );
  });
});

test('dates are written out in the language', () => {
  const seventeenth = day('2026-05-17');
  expect(languages.map((language) => writtenDay(seventeenth, language))).toEqual([
    '17. mai 2026',
    '17. mai 2026',
    '17 May 2026',
  ]);
});

test('a municipality whose name would make a second SMS is left unnamed', () => {
  const values = { ...valuesIn('nb'), municipality: 'Gáivuotna – Kåfjord – Kaivuonon kommune' };
  const text = renderSms({ kind: 'receipt', language: 'nb', restricted: false }, values);
  expect(smsSize(text).segments).toBe(1);
  expect(text).not.toContain('Kåfjord');
});

test('HTML of a mail shows signs as they are', () => {
  const content = { ...mail('receipt', 'nb'), paragraphs: ['<b> & "Sør"'] };
  expect(mailHtml(content)).toContain('<p>&lt;b&gt; &amp; &quot;Sør&quot;</p>');
});

test('a text that names a date needs a notice with a date', () => {
  const { date: _, ...values } = valuesIn('nb');
  expect(() => fill('Svar innen {date}.', values)).toThrow(RangeError);
});
