import { randomBytes, randomInt } from 'node:crypto';
import { draftContact } from '../../forms/application/draft-contact.ts';
import { application as form } from '../../forms/application/form.ts';
import { toApplication } from '../../forms/application/to-application.ts';
import { stepsOf } from '../../forms/form.ts';
import { applying } from '../../functions/citizen-site/applying/filled-form.ts';
import { submitApplication } from '../../functions/citizen-site/applying/submit-application.ts';
import { masoy } from '../../infra/municipalities/masoy.ts';
import { onceKeyFor } from '../../shared/domain/applying/once-key.ts';
import { openCase } from '../../shared/domain/applying/open-case.ts';
import { newReference } from '../../shared/domain/applying/reference.ts';
import { instant } from '../../shared/domain/calendar/day.ts';
import { addressChange } from '../../shared/notices/sending/address-notices.ts';
import type { Draft } from '../../shared/ports/drafts.ts';
import { formContext, wholeAnswers } from '../support/application-answers.ts';
import { aDraft } from '../support/case-builders.ts';
import { receivedAt } from '../support/domain-builders.ts';
import { countingUnits } from '../support/write-units.ts';
import { bareTransaction } from './bare-transaction.ts';
import { type Cost, costOf, medianCosts } from './blocks.ts';
import { atMost, besideFloor, type Figure } from './report.ts';
import { type BenchStores, withStores } from './stores.ts';

const perBlock = 40;
const mostUnits = 20;
const mostCpu = 2;

/**
 * Accepting an application beside one bare transaction of three items. `accept` is routing, storing and queueing the
 * notices of an application that has been read; `the whole submission` also reads the draft and checks every answer anew.
 */
export async function accepting(endpoint: string): Promise<readonly Figure[]> {
  return withStores(endpoint, async (stores) => {
    const costs = await medianCosts({ warmUp: 6, blocks: 15 }, () => oneBlock(stores));
    const units = await unitsOfOne(stores);
    const cpu = (name: string) => costs(name).cpuMs;
    const rate = (name: string) => 1000 / costs(name).wallMs;
    return [
      besideFloor({ name: 'accept an application, CPU', value: cpu('accept'), unit: 'ms' }, cpu('bare'), mostCpu),
      besideFloor({ name: 'the whole submission, CPU', value: cpu('submission'), unit: 'ms' }, cpu('bare')),
      besideFloor({ name: 'the whole submission, throughput', value: rate('submission'), unit: 'per s' }, rate('bare')),
      atMost({ name: 'the whole submission, transactions', value: units.length, unit: 'transactions' }, 1),
      atMost({ name: 'the whole submission, write units', value: units[0] ?? Number.NaN, unit: 'units' }, mostUnits),
    ];
  });
}

/** Each kind of work on drafts begun just before: their data keys are still at hand. */
async function oneBlock(stores: BenchStores): Promise<Readonly<Record<string, Cost>>> {
  const measured = async (work: (draft: Draft) => Promise<void>) =>
    (await costOf(await startedDrafts(stores, perBlock), work)).cost;
  return {
    accept: await measured((draft) => accept(draft, stores)),
    submission: await measured((draft) => submit(draft, stores)),
    bare: await measured((draft) => bareTransaction(stores, draft.reference)),
  };
}

async function accept(draft: Draft, stores: BenchStores): Promise<void> {
  const { application, contacts } = toApplication(draft.answers, formContext());
  const change = openCase({ reference: draft.reference, application, receivedAt }, masoy);
  const opened = await stores.cases.open({
    change: addressChange(change, masoy, instant(receivedAt)),
    contacts,
    draft,
  });
  if (opened !== 'opened') throw new Error(`not accepted: ${opened}`);
}

async function submit(draft: Draft, stores: BenchStores): Promise<void> {
  const sending = {
    owner: draft.owner,
    onceKey: draft.onceKey,
    pairs: [['correct', 'yes']] as const,
    context: formContext(),
    language: 'nb' as const,
    filled: applying,
  };
  const sent = await submitApplication(sending, {
    ...stores,
    now: () => receivedAt,
    newUnique: () => 'a-secret-of-24-characters',
  });
  if (sent.result !== 'received') throw new Error(`not accepted: ${sent.result}`);
}

async function startedDrafts(stores: BenchStores, count: number): Promise<readonly Draft[]> {
  const drafts: Draft[] = [];
  for (let left = count; left > 0; left -= 1) {
    const draft = filledDraft();
    const { told: _, ...begun } = draft;
    await stores.drafts.start({ ...begun, revision: draft.revision - 1 });
    // Saved as the last step was: with addresses, and so due for a reminder that sending it takes away.
    await stores.drafts.save(draft, draftContact(draft.answers)?.contacts);
    // Read once, as the check page does: its data key is then at hand where it is sent.
    await stores.drafts.find(draft, draft.savedAt);
    drafts.push(draft);
  }
  return drafts;
}

function filledDraft(): Draft {
  const reference = newReference(randomInt);
  const answers = wholeAnswers({ correct: undefined });
  if (stepsOf(form, answers, formContext()).length === 0) throw new Error('a form without steps');
  const told = draftContact(answers)?.told;
  if (!told) throw new Error('a draft that nobody can be reminded of');
  const onceKey = onceKeyFor(reference, randomBytes(18).toString('base64url'));
  return aDraft({ reference, answers, revision: 2, onceKey, told });
}

async function unitsOfOne(stores: BenchStores): Promise<readonly number[]> {
  const [draft] = await startedDrafts(stores, 1);
  if (!draft) throw new Error('no draft');
  const { units, stop } = countingUnits(stores.client);
  await submit(draft, stores);
  stop();
  return units;
}
