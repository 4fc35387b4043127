import { appoints, decides, registersPlan } from './caseworker.ts';
import { type Applied, applied, yesToAll } from './consent-pages.ts';

/** Has read the decision and said yes to all; a coordinator is appointed and a plan registered. */
export async function withPlan(): Promise<Applied> {
  const given = await applied();
  const { world, browser, reference, address, myCase } = given;
  await decides(world, reference);
  await browser.get(`${myCase}/svar`);
  await browser.post(address, yesToAll);
  await appoints(world, reference);
  await registersPlan(world, reference);
  return given;
}
