import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, createBrowser, signInAs, type Values } from '../../infra/local/browser.ts';
import { type LocalSystem, startLocal } from '../../infra/local/run.ts';
import { synthesise } from '../../infra/local/synth.ts';
import { messagesOf } from '../support/messages.ts';
import { temporaryState } from '../support/running-service.ts';
import { mailToDecision } from './clicks.ts';
import { atMost, type Figure, figure, percentile } from './report.ts';
import { shortestApplication } from './shortest.ts';

const port = 3480;
const applications = 30;
const site = `http://localhost:${port}/masoy/nb`;

/** What only the whole service shows: start to ready, an application's way to the mail provider, page weight. */
export async function runningService(): Promise<readonly Figure[]> {
  const state = temporaryState();
  const synthesised = join(state.folder, 'cdk.out');
  const synthSeconds = await seconds(() => synthesise(synthesised, port));
  let system: LocalSystem | undefined;
  const readySeconds = await seconds(async () => {
    system = await startLocal({ port, stateDir: join(state.folder, 'state'), fresh: true, synthesised });
  });
  try {
    return [
      figure({ name: 'npm start, synthesis', value: synthSeconds, unit: 's' }),
      atMost({ name: 'npm start, ready after synthesis', value: readySeconds, unit: 's' }, 10),
      ...(await handedOver()),
      ...(await pageWeight()),
      ...(await shortestApplication(`http://localhost:${port}`)),
      ...(await decidedFromMail()),
    ];
  } finally {
    await system?.stop();
    state.remove();
  }
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

/** From the press of «Send» to the routing mail handed to the provider. */
async function handedOver(): Promise<readonly Figure[]> {
  const browser = createBrowser(`http://localhost:${port}`);
  await signInAs(browser, `${site}/soknad`, 'per');
  const milliseconds: number[] = [];
  // The first finds everything cold.
  for (let count = 0; count <= applications; count += 1) {
    const { reference, sentAt } = await applyTimed(browser);
    const handed = await handedOverAt(reference);
    if (count > 0) milliseconds.push(handed - sentAt);
  }
  const name = (percent: number) => `application → mail handed over, p${percent}`;
  return [50, 95].map((percent) =>
    atMost({ name: name(percent), value: percentile(milliseconds, percent), unit: 'ms' }, 2000),
  );
}

const answers: Readonly<Record<string, Values>> = {
  hvem: { role: 'self', length: 'short' },
  personen: {
    givenName: 'Per',
    familyName: 'Prøve',
    'birthDate.day': '22',
    'birthDate.month': '7',
    'birthDate.year': '1958',
    mobile: '40000041',
    noticeChannel: 'sms',
    language: 'nb',
  },
  hva: { wishes: ['plan'], unit: 'unknown', callMe: 'yes', callWhen: 'morning' },
  'se-over': { correct: 'yes' },
};

async function applyTimed(browser: Browser): Promise<{ reference: string; sentAt: number }> {
  let page = await browser.submit(await browser.get(`${site}/soknad`));
  for (let steps = 0; steps < 12; steps += 1) {
    const step = lastPart(page.url);
    const sentAt = Date.now();
    page = await browser.submit(page, { values: answers[step] ?? {} });
    if (page.status !== 200) throw new Error(`${step} answered ${page.status}`);
    if (page.url.includes('/kvittering/')) return { reference: lastPart(page.url), sentAt };
  }
  throw new Error('the application did not end');
}

async function handedOverAt(reference: string): Promise<number> {
  const grouped = `${reference.slice(0, 4)} ${reference.slice(4)}`;
  for (let tries = 0; tries < 200; tries += 1) {
    const mail = (await messagesOf(`http://localhost:${port}`)).find(
      ({ channel, body }) => channel === 'email' && body.includes(grouped),
    );
    if (mail) return Date.parse(mail.at);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('no routing mail within four seconds');
}

/** An application like the others comes in; its leader follows the mail. */
async function decidedFromMail(): Promise<readonly Figure[]> {
  const browser = createBrowser(`http://localhost:${port}`);
  await signInAs(browser, `${site}/soknad`, 'per');
  const { reference } = await applyTimed(browser);
  return mailToDecision(`http://localhost:${port}`, reference);
}

async function pageWeight(): Promise<readonly Figure[]> {
  const browser = createBrowser(`http://localhost:${port}`);
  const front = await browser.get(`${site}/`);
  const sheet = /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/.exec(front.text)?.[1];
  if (!sheet) throw new Error('a page without its style sheet');
  const css = (await browser.get(sheet)).text;
  await signInAs(browser, `${site}/soknad`, 'tora');
  const step = await browser.submit(await browser.get(`${site}/soknad`));
  const scripts = [front, step].flatMap(({ text }) => text.match(/<script/g) ?? []).length;
  return [
    atMost({ name: 'first visit, page and styles, gzip', value: gzipped(front.text) + gzipped(css), unit: 'kB' }, 20),
    atMost({ name: 'styles, gzip', value: gzipped(css), unit: 'kB' }, 14),
    atMost({ name: 'a step of the form, gzip', value: gzipped(step.text), unit: 'kB' }, 20),
    atMost({ name: 'scripts on these pages', value: scripts, unit: 'scripts' }, 0),
  ];
}

const gzipped = (text: string) => gzipSync(text).length / 1000;
const lastPart = (url: string) => new URL(url).pathname.split('/').at(-1) ?? '';
