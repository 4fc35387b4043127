import { consentTexts as formTexts } from '../../../forms/consent/consent-text.ts';
import { type Reading, spoken } from '../../../forms/labels.ts';
import { groupReference } from '../../../shared/domain/applying/reference.ts';
import { dayInNorway } from '../../../shared/domain/calendar/day.ts';
import type { ConsentChange } from '../../../shared/domain/consent/consent.ts';
import type { CaseEvent } from '../../../shared/domain/event.ts';
import { writtenDay } from '../../../shared/notices/words/written-day.ts';
import { writtenMinute } from '../../../shared/web/written-minute.ts';
import { addressesOf } from '../addresses.ts';
import type { ConsentNow } from '../consenting/find-consent.ts';
import { nextLines } from '../following/next-lines.ts';
import { consentTexts, myCaseTexts } from '../texts/in-language.ts';
import { ConsentFacts } from './consent-facts.tsx';
import { Article, ButtonLink, type Fact, Facts, LinkLine, List, Part, Text } from './parts.tsx';

export type ConsentReceiptProps = { readonly reading: Reading; readonly now: ConsentNow };

type ConsentChanged = Extract<CaseEvent, { readonly type: 'consent' | 'sharing-expired' }>;

/** What holds now and since when; after a withdrawal what that does. Made to be printed. */
export function ConsentReceiptPage({ reading, now }: ConsentReceiptProps) {
  const { language, context } = reading;
  const say = consentTexts[language];
  const to = addressesOf({ municipality: context.municipality, language });
  const { reference } = now.ipCase;
  const last = now.events.findLast(isConsentChange);
  const changed: readonly Fact[] = last ? [[say.receipt.changed, momentOf(last, reading)]] : [];
  return (
    <Article title={say.receipt.title}>
      {!last && <Text>{say.receipt.never}</Text>}
      <div class="ip-receipt">
        <Facts facts={[[myCaseTexts[language].myCase.reference, groupReference(reference)], ...changed]} />
        <ConsentFacts language={language} {...now} />
      </div>
      {last?.type === 'consent' && <Effects reading={reading} now={now} changes={last.changes} />}
      <AskAboutCoordinator reading={reading} now={now} />
      <div class="ip-screen">
        <Text>{say.receipt.print}</Text>
        <LinkLine href={to.consent(reference)}>{last ? say.links.change : say.links.give}</LinkLine>
      </div>
      <ButtonLink href={to.myCase(reference)}>{say.back}</ButtonLink>
    </Article>
  );
}

type EffectsProps = ConsentReceiptProps & { readonly changes: readonly ConsentChange[] };

/** What the withdrawal just made does, and what it does not undo; else what comes next in the case. */
function Effects({ reading, now, changes }: EffectsProps) {
  const { language, context } = reading;
  const { lines } = formTexts[language].withdrawing;
  const own = changes.flatMap((change) => effectOf(change, reading));
  const { municipality, today } = context;
  const next = now.ipCase.decision ? nextLines(now.ipCase, { municipality, language, today }) : [];
  const items = own.length > 0 ? [...own, ...lines.map((text) => spoken(reading, text))] : next;
  if (items.length === 0) return null;
  return (
    <Part title={myCaseTexts[language].myCase.next}>
      <List items={items} />
    </Part>
  );
}

function effectOf(change: ConsentChange, reading: Reading): readonly string[] {
  if (change.change !== 'withdrawn') return [];
  if (change.part === 'sharing') return [consentTexts[reading.language].receipt.stopped(change.sharing.service)];
  return [spoken(reading, formTexts[reading.language].withdrawing.effects[change.part])];
}

function isConsentChange(event: CaseEvent): event is ConsentChanged {
  return event.type === 'consent' || event.type === 'sharing-expired';
}

function momentOf({ at }: ConsentChanged, { language }: Reading): string {
  const moment = new Date(at);
  const [day, time] = [writtenDay(dayInNorway(moment), language), writtenMinute(moment, language)];
  return consentTexts[language].receipt.changedAt(day, time);
}

/** A coordinator without a plan is a normal outcome: who takes the plan back is asked once, here. */
function AskAboutCoordinator({ reading: { language, context }, now }: ConsentReceiptProps) {
  const { receipt, links } = consentTexts[language];
  const { own, ipCase } = now;
  const { reference } = ipCase;
  if (own.plan !== 'withdrawn' || own.coordinator !== 'given') return null;
  const to = addressesOf({ municipality: context.municipality, language });
  return (
    <Part title={receipt.ask}>
      <Text>{receipt.askText}</Text>
      <div class="ip-screen">
        <LinkLine href={to.withdrawConsent(reference)}>{links.withdraw}</LinkLine>
      </div>
    </Part>
  );
}
