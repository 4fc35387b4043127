import { describe, expect, test } from 'vitest';
import { aSite } from './browser.ts';
import { aWorld } from './site-under-test.ts';

const visitor = aSite(aWorld()).visitor;

describe.each(['nb', 'nn', 'en'])('the forms on paper in %s', (language) => {
  const site = `/fjordsund/${language}`;

  test('are found by whoever has no electronic id', async () => {
    const { html } = await visitor.get(`${site}/uten-id`);
    for (const form of ['soknad', 'samtykke']) expect(html).toContain(`href="${site}/papir/${form}"`);
  });

  test('are found by whoever wants to report a need', async () => {
    expect((await visitor.get(`${site}/melding`)).html).toContain(`href="${site}/papir/melding"`);
    expect((await visitor.get(`${site}/papir/melding`)).html).toContain(`href="${site}/melding"`);
  });

  test.each(['soknad', 'samtykke', 'melding'])(
    'are open without login, in the municipality’s name, in every language: %s',
    async (form) => {
      const { status, html, text } = await visitor.get(`${site}/papir/${form}`);
      expect(status).toBe(200);
      expect(text).toContain('Fjordsund kommune Fjordvegen 2 6999 Fjordsund');
      for (const other of ['nb', 'nn', 'en']) expect(html).toContain(`href="/fjordsund/${other}/papir/${form}"`);
    },
  );

  test('say when the answer comes and by which law', async () => {
    const { text } = await visitor.get(`${site}/papir/soknad`);
    const told = {
      nb: 'Du får svar innen 4 uker',
      nn: 'Du får svar innan 4 veker',
      en: 'You get an answer within 4 weeks',
    };
    expect(text).toContain(Object.entries(told).find(([each]) => each === language)?.[1]);
    expect(text).toContain('7-1');
  });
});

test('there is no other form on paper', async () => {
  expect((await visitor.get('/fjordsund/nn/papir/klage')).status).toBe(404);
  expect((await visitor.get('/fjordsund/nn/papir')).status).toBe(404);
});
