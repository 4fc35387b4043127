import { consentForm } from '../../forms/consent/form.ts';
import { parseReference } from '../../shared/domain/applying/reference.ts';
import { languages } from '../../shared/domain/settings/municipality.ts';
import { spend } from './admit.ts';
import { type Answer, contextOf, type InterfaceDeps } from './call.ts';
import { revisionOf, wordsOf } from './consent-shown.ts';
import { pairsIn } from './json-pairs.ts';
import { postedShapes } from './posted.ts';
import { jsonReply, problemReply } from './replies.ts';
import { takeConsent } from './take-consent.ts';
import { readFormIn, takeIn } from './take-in.ts';

/** What must be shown to somebody before they consent, word for word, and what is to come back with their answer. */
export function showConsentText(deps: InterfaceDeps): Answer {
  return async (call) => {
    const wanted = call.request.query.getAll('language');
    const language = languages.find((each) => wanted.length === 1 && each === wanted[0]);
    if (!language) return problemReply('invalid', [{ field: 'language', code: 'notAnOption' }]);
    const reference = parseReference(call.params['reference'] ?? '');
    const key = reference && { municipality: call.municipality.id, reference };
    const ipCase = key && (await deps.cases.find(key));
    if (!ipCase) return problemReply('case-not-found');
    const text = wordsOf(ipCase, language, contextOf(call, deps));
    const revision = revisionOf(await deps.cases.timeline(ipCase));
    return jsonReply({ reference: ipCase.reference, language, text, textHash: deps.hashOf(text), revision });
  };
}

export function postConsent(deps: InterfaceDeps): Answer {
  return async (call) => {
    const taken = takeIn(call, postedShapes.consent, deps);
    if (!taken.ok) return taken.reply;
    const { body, once, context } = taken;
    const read = await readFormIn({ form: consentForm, name: 'consent', value: body.consent }, context);
    if (!read.ok) return problemReply('invalid', read.fields(call));
    // Each part may stay open; all of them at once is no answer.
    if (saysNothing(body.consent)) return problemReply('invalid', [{ field: '/consent', code: 'nothingAnswered' }]);
    if ((await spend(call, deps)) === 'again') return problemReply('token-replayed');
    const owner = await deps.personKeys.macOf(context.nationalId ?? '');
    const key = { municipality: call.municipality.id, reference: parseReference(body.reference) ?? '' };
    // One answer for what is not there, another's, and another parent's, who answers on our own pages.
    const ipCase = (await deps.cases.standing(owner, key)) === 'main' ? await deps.cases.find(key) : undefined;
    if (!ipCase) return problemReply('case-not-found');
    const { language, textHash, revision, sender } = body;
    const vouched = { level: sender.level, through: call.token.organisation };
    const sent = { answers: read.answers, language, textHash, revision, ...vouched, once, context };
    const result = await takeConsent(ipCase, sent, deps);
    return result === 'given' ? jsonReply({ reference: ipCase.reference }, 201) : problemReply(result);
  };
}

function saysNothing(consent: unknown): boolean {
  return pairsIn(consent).every(([, value]) => value.trim() === '');
}
