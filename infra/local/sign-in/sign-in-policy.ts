import { interactionPolicy, type OidcContext } from 'oidc-provider';
import { acr, sessionLimits } from './sign-in-types.ts';

/** Asks again after 120 minutes, and when a higher level is wanted than the session has. */
export function policy() {
  const { Check } = interactionPolicy;
  const prompts = interactionPolicy.base();
  const login = prompts.get('login');
  const fresh = ({ oidc }: OidcContext) => oidc.result?.login !== undefined;
  login?.checks.add(
    new Check('too_old', 'The session is too old', (context) => {
      const { session } = context.oidc;
      return !fresh(context) && session.accountId !== undefined && session.past(sessionLimits.most)
        ? Check.REQUEST_PROMPT
        : Check.NO_NEED_TO_PROMPT;
    }),
  );
  login?.checks.add(
    new Check('too_low', 'A higher level is wanted', (context) => {
      const wantsHigh = context.oidc.params?.['acr_values']?.split(' ').includes(acr.high) ?? false;
      const low = context.oidc.session.acr === acr.substantial;
      return !fresh(context) && wantsHigh && low ? Check.REQUEST_PROMPT : Check.NO_NEED_TO_PROMPT;
    }),
  );
  return prompts;
}
