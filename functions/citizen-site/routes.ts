import type { CitizenSession, PublicRoute, Route } from '../../shared/web/site.ts';
import { about, withoutId } from './answers/about.tsx';
import { sendForm, showCheck } from './answers/check.tsx';
import type { CitizenDeps } from './answers/citizen-visit.ts';
import { askHandOver, sendHandOver } from './answers/hand-over.tsx';
import { showReportInstead } from './answers/report-instead.tsx';
import { begin, showStart } from './answers/start.tsx';
import { postStep, showStep } from './answers/step.tsx';
import {
  endWithoutLogin,
  limited,
  openToAll,
  showReceiptWithoutLogin,
  showStartWithoutLogin,
} from './answers/without-login.tsx';
import { applying } from './applying/filled-form.ts';
import { guarded, open } from './route.ts';

/**
 * The pages below `/{municipality}/{language}/` on which one reads and applies. What is nobody else's business is reached
 * only when signed in.
 */
export function routes(deps: CitizenDeps): readonly Route<CitizenSession>[] {
  return [
    open('', about('front')),
    open('uten-id', withoutId),
    open('personvern', about('privacy')),
    open('tilgjengelighet', about('accessibility')),
    guarded('GET', 'soknad', showStart(deps)),
    guarded('POST', 'soknad', begin(deps)),
    guarded('GET', 'soknad/se-over', showCheck(applying, deps)),
    guarded('POST', 'soknad/se-over', sendForm(applying, deps)),
    guarded('GET', 'soknad/overlever', askHandOver(deps)),
    guarded('POST', 'soknad/overlever', sendHandOver(deps)),
    guarded('GET', 'soknad/meld', showReportInstead(deps)),
    guarded('GET', 'soknad/:step', showStep(applying, deps)),
    guarded('POST', 'soknad/:step', postStep(applying, deps)),
    ...withoutLoginRoutes(deps),
  ];
}

/** The same form, for a browser that is not signed in. */
function withoutLoginRoutes(deps: CitizenDeps): readonly PublicRoute[] {
  const base = 'soknad-uten-innlogging';
  const toAll = (method: 'GET' | 'POST', path: string, answer: Parameters<typeof openToAll>[1]): PublicRoute => ({
    method,
    path: `${base}${path}`,
    access: 'public',
    answer: openToAll(deps, answer),
  });
  return [
    toAll('GET', '', showStartWithoutLogin(deps)),
    toAll('POST', '', limited('begin', deps, begin(deps))),
    toAll('GET', '/se-over', showCheck(applying, deps)),
    toAll('POST', '/se-over', limited('send', deps, sendForm(applying, deps))),
    toAll('POST', '/avslutt', endWithoutLogin(deps)),
    toAll('GET', '/meld', showReportInstead(deps)),
    toAll('GET', '/:step', showStep(applying, deps)),
    toAll('POST', '/:step', postStep(applying, deps)),
    toAll('GET', '/kvittering/:reference', showReceiptWithoutLogin(deps)),
  ];
}
