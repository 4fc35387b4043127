import { describe, expect, test } from 'vitest';
import { staffMessages } from '../../../shared/notices/words/every-kind.ts';
import { citizenKinds } from '../../../shared/notices/words/wording.ts';
import { adrian, type Employee, hanna, kari, liv, petra, reidun, staffWorld } from './staff-world.ts';

const notices = '/masoy/ansatt/varsler';
const kinds = [...citizenKinds, ...staffMessages];

async function opened(address: string, as: Employee = hanna) {
  const world = staffWorld();
  world.at('2026-03-06T09:00:00Z');
  return (await world.signIn(as)).get(address);
}

/** The words of the page, without its tags. */
const wordsOf = (body: string) => body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('what the municipality sends', () => {
  test('is listed, every message with a page of its own', async () => {
    const { body, statusCode } = await opened(notices);
    expect(statusCode).toBe(200);
    const links = [...body.matchAll(/href="\/masoy\/ansatt\/varsler\/([\w-]+)"/g)].map(([, kind]) => kind);
    expect(links).toEqual(kinds);
  });

  test.each(kinds)('%s can be read in three languages', async (kind) => {
    const { body, statusCode } = await opened(`${notices}/${kind}`);
    expect(statusCode).toBe(200);
    for (const language of ['nb', 'nn', 'en']) expect(body).toContain(`<section aria-labelledby="${language}">`);
    expect(body).not.toMatch(/[{}]|undefined/);
  });

  test('says how long an SMS is, and what it says from this municipality', async () => {
    const words = wordsOf((await opened(`${notices}/receipt`)).body);
    expect(words).toContain('Én del, 137 av 160 tegn.');
    expect(words).toContain('Måsøy kommune: Vi har mottatt sak ACDE 2346. Svar innen 3. april 2026.');
  });

  test('to staff has no SMS, and a link that is not one', async () => {
    const { body } = await opened(`${notices}/routing`);
    expect(wordsOf(body)).not.toContain('av 160 tegn');
    expect(body).not.toContain('href="https://ip.example');
    expect(wordsOf(body)).toContain('Åpne saken: https://ip.example/masoy/ansatt/sak/ACDE2346');
  });

  test('to staff in one mail a day can be read as it is on Mondays too', async () => {
    const words = wordsOf((await opened(`${notices}/digest`)).body);
    expect(words).toContain('Sak ACDE 2342: Ingen har tatt saken. Svarfristen er 3. april 2026.');
    expect(words).toMatch(/E-post på mandager .*De neste sju dagene/);
  });

  test('that does not exist is no page', async () => {
    expect((await opened(`${notices}/noe-annet`)).statusCode).toBe(404);
  });

  test('is read in nynorsk where the municipality writes it', async () => {
    const { body } = await opened('/fjordsund/ansatt/varsler/receipt', liv);
    expect(wordsOf(body)).toContain('Namnet og telefonnummeret er kommunen sine eigne.');
  });

  test.each([
    ['a leader', hanna, 200],
    ['the coordinating unit', kari, 200],
    ['the administrator', adrian, 200],
    ['a coordinator', petra, 403],
    ['the service desk', reidun, 403],
  ] as const)('by %s: %s', async (_, employee, status) => {
    expect((await opened(notices, employee)).statusCode).toBe(status);
  });
});
