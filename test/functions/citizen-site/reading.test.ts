import { describe, expect, test } from 'vitest';
import { aSite } from './browser.ts';
import { aWorld } from './site-under-test.ts';

const visitor = aSite(aWorld()).visitor;
const pages = ['', 'uten-id', 'personvern', 'tilgjengelighet', 'samtykke', 'melding', 'papir/soknad', 'papir/samtykke'];

describe.each(['masoy', 'fjordsund'])('what everybody may read in %s', (municipality) => {
  test.each(['nb', 'nn', 'en'])('is there in %s, with one heading and a number to call', async (language) => {
    for (const page of pages) {
      const { status, html } = await visitor.get(`/${municipality}/${language}/${page}`);
      expect(status).toBe(200);
      expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
      expect(html).toContain(`<html lang="${language}"`);
      expect(html).toContain(municipality === 'masoy' ? '40 00 00 10' : '40 00 00 20');
      expect(html).not.toContain('undefined');
      expect(html).not.toContain('<script');
    }
  });
});

describe('the front page', () => {
  test('tells what, who, that it is free, when the answer comes and whom to call', async () => {
    const { html, text } = await visitor.get('/masoy/nb/');
    expect(text).toContain('Hva er en individuell plan?');
    expect(text).toContain('Hvem kan få?');
    expect(text).toContain('Det er gratis.');
    expect(text).toContain('Du får svar innen 4 uker');
    expect(text).toContain('Hjemmetjenesten: 40 00 00 11');
    for (const page of ['soknad', 'min-sak', 'melding', 'samtykke', 'uten-id']) {
      expect(html).toContain(`href="/masoy/nb/${page}"`);
    }
  });

  test('is reached from the municipality’s address, in its own language', async () => {
    expect((await visitor.get('/masoy')).location).toBe('/masoy/nb/');
    expect((await visitor.get('/fjordsund/')).location).toBe('/fjordsund/nn/');
  });

  test('switches language in the same place', async () => {
    const { html } = await visitor.get('/masoy/nb/uten-id');
    expect(html).toContain('href="/masoy/nn/uten-id"');
    expect(html).toContain('href="/masoy/en/uten-id"');
  });
});

describe('an address that is nobody’s', () => {
  test.each(['/', '/ukjent/nb/', '/masoy/de/', '/masoy/nb/finnes-ikke', '/ukjent'])(
    '%s is not found',
    async (address) => {
      expect((await visitor.get(address)).status).toBe(404);
    },
  );
});

describe('the ways without electronic id', () => {
  test.each([
    ['niva', 'lavere nivå'],
    ['nede', 'virker ikke akkurat nå'],
    ['avbrutt', 'ble avbrutt'],
  ])('say why one is here: %s', async (reason, words) => {
    const { text } = await visitor.get(`/masoy/nb/uten-id?grunn=${reason}`);
    expect(text).toContain(words);
    expect(text).toContain('Ring 40 00 00 10');
    expect(text).toContain('Måsøy kommune, Torget 1');
  });

  test('never repeat what stands in the address', async () => {
    const { html } = await visitor.get('/masoy/nb/uten-id?grunn=<b>noe</b>');
    expect(html).not.toContain('noe</b>');
  });
});
