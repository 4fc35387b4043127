import { beginSignIn } from './begin-sign-in.ts';
import { finishSignIn } from './finish-sign-in.ts';
import type { Way } from './sign-in-plan.ts';
import { signedOutPage, signOut, signOutInFrame } from './sign-out.tsx';
import type { PublicRoute, Session } from './site.ts';

/** A site's way in and out. Sign-in starts by GET: no form is posted across origins (CSP form-action). */
export function signInRoutes<S extends Session>(way: Way<S>): readonly PublicRoute[] {
  const staff = way.plan.kind.audience === 'staff';
  const open = { access: 'public', ...(!staff && { below: 'municipality' as const }) } as const;
  const start = staff ? 'logg-inn' : 'logg-inn/idporten';
  return [
    { ...open, method: 'GET', path: start, answer: (visit) => beginSignIn(visit, way) },
    { ...open, method: 'GET', path: 'logg-inn/retur', answer: (visit) => finishSignIn(visit, way) },
    { ...open, method: 'POST', path: 'logg-ut', answer: (visit) => signOut(visit, way) },
    { ...open, method: 'GET', path: 'logg-ut/ramme', answer: (visit) => signOutInFrame(visit, way) },
    { ...open, method: 'GET', path: 'logg-ut/ferdig', answer: (visit) => signedOutPage(visit, way) },
  ];
}
