import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { application } from '../../forms/application/form.ts';
import { type Answers, type Problem, stepsOf } from '../../forms/form.ts';
import { CheckPage } from '../../forms/pages/check-page.tsx';
import { StepPage } from '../../forms/pages/step-page.tsx';
import { type Language, languages } from '../../shared/domain/settings/municipality.ts';
import {
  formContext,
  shortAnswers,
  stepPosts,
  wholeAnswers,
  wholeChildAnswers,
} from '../support/application-answers.ts';
import { post } from './walk.ts';

type Shown = { step: string; answers?: Answers; problems?: readonly Problem[]; language?: Language; endre?: boolean };

function page({ step, answers = {}, problems = [], language = 'nb', endre = false }: Shown): string {
  return renderToString(
    <StepPage
      form={application}
      step={step}
      answers={answers}
      problems={problems}
      language={language}
      context={formContext()}
      formToken="token-1"
      action={`/masoy/${language}/soknad/${step}`}
      returnToCheck={endre}
    />,
  );
}

function checkPage(answers: Answers, problems: readonly Problem[] = []): string {
  return renderToString(
    <CheckPage
      form={application}
      answers={answers}
      problems={problems}
      language="nb"
      context={formContext()}
      formToken="token-1"
      onceKey="once-1"
      action="/masoy/nb/soknad/se-over"
      changeHref={(step) => `/masoy/nb/soknad/${step}?endre`}
    />,
  );
}

const controlNames = (html: string) =>
  [...html.matchAll(/<(?:input|textarea)[^>]* name="([^"]+)"/g)].map(([, name]) => name);
const ids = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

describe.each(languages)('a step page in %s', (language) => {
  const builders = [wholeAnswers, wholeChildAnswers, shortAnswers];
  const pages = builders.flatMap((build) => {
    const answers = build();
    return stepPosts(answers).map(({ step, pairs }) => ({ step, pairs, html: page({ step, answers, language }) }));
  });

  it('has a control for everything a browser posts', () => {
    for (const { html, pairs } of pages) {
      for (const [name] of pairs) expect(controlNames(html)).toContain(name);
    }
  });

  it('has one heading of the first level, no id twice, and a label for every control', () => {
    for (const { html } of pages) {
      expect(html.match(/<h1/g)).toHaveLength(1);
      expect(ids(html)).toEqual([...new Set(ids(html))]);
      const controls = [...html.matchAll(/<(?:input|textarea)[^>]* id="([^"]+)"/g)].map(([, id]) => id);
      const labels = [...html.matchAll(/<label[^>]* for="([^"]+)"/g)].map(([, id]) => id);
      expect(controls.filter((id) => !labels.includes(id))).toEqual([]);
    }
  });

  it('carries the form token, leaves validation to the server and runs no script', () => {
    for (const { html } of pages) {
      expect(html).toContain('<input type="hidden" name="formToken" value="token-1"');
      expect(html).toMatch(/<form[^>]* novalidate/);
      expect(html).not.toMatch(/ required|<script| on\w+=|style="/);
    }
  });

  it('describes controls by what is on the page', () => {
    for (const { html } of pages) {
      const named = [...html.matchAll(/aria-describedby="([^"]+)"/g)].flatMap(([, list = '']) => list.split(' '));
      expect(named.filter((id) => !ids(html).includes(id))).toEqual([]);
    }
  });
});

describe('a page with problems', () => {
  it('has the summary first, focused, with a link to each control that is there', async () => {
    for (const step of stepsOf(application, wholeChildAnswers(), formContext())) {
      const pairs = [['callMe', 'no']] as const;
      const soFar = wholeChildAnswers({ wishes: undefined });
      const reading = await post({ step, pairs, soFar });
      if (reading.outcome !== 'problems') continue;
      const html = page({ step, answers: reading.answers, problems: reading.problems });
      expect(html).toMatch(/^<section class="ds-error-summary" tabindex="-1" autofocus/);
      const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
      expect(links).toHaveLength(reading.problems.length);
      expect(links.filter((id) => !ids(html).includes(id))).toEqual([]);
      expect(html).not.toContain('role="alert"');
    }
  });

  it('names the question in the message, at the field too', () => {
    const html = page({ step: 'hvem', problems: [{ control: 'role', code: 'choose' }] });
    expect(html.match(/Velg et svar på «Hvem søker du for\?»/g)).toHaveLength(2);
    expect(html).toContain('aria-invalid="true"');
  });

  it('shows what was typed, and never as markup', async () => {
    const evil = '<script>alert(1)</script>"\'';
    const pairs = [
      ['givenName', evil],
      ['adaptations', `</textarea>${evil}`],
    ] as const;
    const reading = await post({ step: 'personen', pairs, soFar: { role: 'self' } });
    const problems = reading.outcome === 'problems' ? reading.problems : [];
    const html = page({ step: 'personen', answers: reading.answers, problems });
    expect(html).toContain('&lt;script>');
    expect(html).not.toContain('<script');
  });
});

describe('autofill', () => {
  it('is offered for one’s own data, never for somebody else’s', () => {
    const own = page({ step: 'personen', answers: { role: 'self' } });
    expect(own).toContain('autocomplete="given-name"');
    expect(own).toContain('autocomplete="bday-year"');
    const other = page({ step: 'personen', answers: { role: 'parent' } });
    expect(other).not.toMatch(/autocomplete="(?!off)/);
    expect(page({ step: 'soker', answers: { role: 'parent' } })).toContain('autocomplete="name"');
  });
});

describe('a page about another', () => {
  it('speaks of the child or the person', () => {
    expect(page({ step: 'personen', answers: { role: 'parent' } })).toContain('Om barnet');
    expect(page({ step: 'personen', answers: { role: 'guardian' }, language: 'en' })).toContain('About the person');
  });
});

describe('rows', () => {
  it('begin with a blank one, and Enter does not press "remove"', () => {
    const html = page({ step: 'tjenester', answers: { role: 'self' } });
    expect(controlNames(html)).toContain('services[0].type');
    const [firstButton] = html.match(/<button[^>]*>/) ?? [];
    expect(firstButton).not.toContain('name=');
  });
});

describe('conditional questions', () => {
  it('stand with what opens or closes them, for style to hide', () => {
    const html = page({ step: 'personen', answers: { role: 'self' } });
    expect(html).toMatch(/name="interpreter" value="yes" data-opens/);
    expect(html).toMatch(/name="protectedAddress" value="yes"[^>]* data-closes/);
  });
});

describe('the check page', () => {
  it('shows every answer, links back to each step, and carries the once-only key', () => {
    const html = checkPage(wholeAnswers());
    expect(html).toContain('Norsk tegnspråk');
    expect(html).toContain('href="/masoy/nb/soknad/tjenester?endre"');
    expect(html).toContain('<input type="hidden" name="onceKey" value="once-1"');
    expect(html).toContain('Send søknaden');
  });

  it('hints at few services without stopping anybody', () => {
    const html = checkPage(wholeAnswers({ 'services[1].type': '', 'services[1].where': '', staysHere: 'no' }));
    expect(html).toContain('færre enn to tjenester');
    expect(html).toContain('Du kan søke likevel');
  });

  it('links a missing tick to its box', () => {
    const html = checkPage(wholeAnswers({ correct: undefined }), [{ control: 'correct', code: 'tick' }]);
    expect(html).toContain('href="#correct"');
    expect(html).toMatch(/id="correct" name="correct"/);
  });
});
