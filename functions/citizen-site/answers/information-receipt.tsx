import type { IpCase } from '../../../shared/domain/case.ts';
import { type ExchangeEvent, exchangeOf } from '../../../shared/domain/consent/information-exchange.ts';
import { pageReply } from '../../../shared/web/page-reply.ts';
import { problemReply } from '../../../shared/web/problem-reply.tsx';
import { seeOther } from '../../../shared/web/reply.ts';
import { addressesOf } from '../addresses.ts';
import { ownCase } from '../following/own-case.ts';
import { InformationReceiptPage } from '../pages/information-receipt-page.tsx';
import { askedTexts } from '../texts/in-language.ts';
import { type Answer, type CitizenDeps, wantedBy } from './citizen-visit.ts';

/** What the person sent last in answer to a question; who has sent nothing is shown the case. */
export function showInformationReceipt(deps: CitizenDeps): Answer {
  return async (visit) => {
    const own = await ownCase(wantedBy(visit), deps);
    if (!own?.answers) return problemReply(visit, 'not-found');
    const { reference } = own.ipCase;
    const exchange = exchangeOf(await deps.cases.timeline(own.ipCase));
    const sent = exchange.findLast(({ type, by }) => type === 'information-answered' && by.who === 'person');
    if (!sent) return seeOther(addressesOf(visit).myCase(reference));
    const document = await documentOf(sent, own.ipCase, deps);
    const { municipality, language } = visit;
    return pageReply(visit, {
      title: askedTexts[language].information.receiptTitle,
      children: (
        <InformationReceiptPage
          municipality={municipality}
          language={language}
          reference={reference}
          sent={sent}
          document={document}
        />
      ),
    });
  };
}

/** The name of the file that came with it. */
async function documentOf(sent: ExchangeEvent, key: IpCase, { cases }: CitizenDeps): Promise<string | undefined> {
  if (sent.type !== 'information-answered' || sent.document === undefined) return undefined;
  return (await cases.attachments(key)).find(({ id }) => id === sent.document)?.name;
}
