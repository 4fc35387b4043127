import { createBrowser, signInAs, type VisitedPage } from '../../infra/local/browser.ts';
import { messagesAbout } from '../support/messages.ts';
import { atMost, type Figure } from './report.ts';

/** A leader's way from the mail about a new case to its decision: every press; nothing has to be typed. */
export async function mailToDecision(origin: string, reference: string): Promise<readonly Figure[]> {
  // The receipt to the applicant, and the mail to the leader.
  const [mail] = (await messagesAbout(origin, reference, 2)).filter(({ body }) => body.includes('/ansatt/'));
  const link = /https?:\/\/\S+\/ansatt\/sak\/[A-Z\d]+/.exec(mail?.body ?? '')?.[0];
  if (!link) throw new Error('the mail leads to no case');
  const browser = createBrowser(origin);
  // The sign-in is the identity provider's, once a day.
  await signInAs(browser, `${origin}/masoy/ansatt/`, 'hanna.hav');
  let clicks = 0;
  const press = async (next: Promise<VisitedPage>) => {
    clicks += 1;
    const page = await next;
    if (page.status !== 200) throw new Error(`${page.url}: ${page.status}`);
    return page;
  };
  const opened = await press(browser.get(link));
  const taken = await press(browser.submit(opened, { form: ({ action }) => action.endsWith('/take') }));
  const rung = /action="[^"]*\/called"/.test(taken.text)
    ? await press(browser.submit(taken, { form: ({ action }) => action.endsWith('/called') }))
    : taken;
  const form = await press(browser.get(linkTo(rung, 'decide?outcome=granted')));
  const decided = await press(browser.submit(form, { form: ({ action }) => action.endsWith('/decide') }));
  if (!decided.url.includes('gjort=decide')) throw new Error('nothing was decided');
  return [atMost({ name: 'from the mail about a case to its decision', value: clicks, unit: 'clicks' }, 5)];
}

function linkTo({ text, url }: VisitedPage, end: string): string {
  const href = [...text.matchAll(/href="([^"]+)"/g)].map(([, each = '']) => each).find((each) => each.endsWith(end));
  if (!href) throw new Error(`no way to ${end}`);
  return new URL(href.replaceAll('&amp;', '&'), url).href;
}
