import type { Language } from '../../../shared/domain/settings/municipality.ts';
import type { MailContent, MailGroup } from '../../../shared/notices/words/mail-content.ts';
import { mailText } from '../../../shared/notices/words/render-mail.ts';
import type { SampleMessage } from '../../../shared/notices/words/sample-message.ts';
import { languageNames } from '../../../shared/web/page-texts.ts';
import { noticesPath, type StaffPage } from '../staff-page.ts';
import { noticePreviewTexts } from '../texts/notice-preview.ts';

type Props = {
  readonly page: StaffPage;
  readonly title: string;
  readonly samples: readonly { readonly language: Language; readonly message: SampleMessage }[];
};

/** A message as it leaves, in each language: as SMS with its length, as mail, and as a mail's plain text. */
export function PreviewPage({ page, title, samples }: Props) {
  const texts = noticePreviewTexts[page.language];
  return (
    <div class="ip-settings">
      <p>
        <a href={noticesPath(page)}>{texts.all}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <p class="ds-paragraph">{texts.sample}</p>
      {samples.map(({ language, message: { sms, mail, onMonday } }) => (
        <section key={language} aria-labelledby={language}>
          <h2 id={language} class="ds-heading" data-size="sm" lang={language}>
            {languageNames[language]}
          </h2>
          {sms && (
            <div class="ip-preview">
              <h3 class="ds-heading" data-size="2xs">
                {texts.sms}
              </h3>
              <p class="ip-quiet">{texts.size(sms.size.segments, sms.size.units)}</p>
              <blockquote class="ip-quote" lang={language}>
                <p>{sms.text}</p>
              </blockquote>
            </div>
          )}
          <MailPreview page={page} mail={mail} title={texts.mail} />
          {onMonday && <MailPreview page={page} mail={onMonday} title={texts.onMonday} />}
        </section>
      ))}
    </div>
  );
}

type MailProps = { readonly page: StaffPage; readonly mail: MailContent; readonly title: string };

function MailPreview({ page, mail, title }: MailProps) {
  const texts = noticePreviewTexts[page.language];
  const { language, subject, paragraphs, groups = [], link } = mail;
  return (
    <div class="ip-preview">
      <h3 class="ds-heading" data-size="2xs">
        {title}
      </h3>
      <p class="ip-quiet">
        {texts.subject} <span lang={language}>{subject}</span>
      </p>
      <blockquote class="ip-quote" lang={language}>
        {paragraphs.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {groups.map((group) => (
          <GroupPreview key={group.heading} group={group} />
        ))}
        {/* The case is none: its link would lead nowhere. */}
        {link && <p>{link.text}</p>}
      </blockquote>
      <details class="ip-practising__message">
        <summary>{texts.plain}</summary>
        <pre lang={language}>{mailText(mail)}</pre>
      </details>
    </div>
  );
}

function GroupPreview({ group: { heading, rows, more } }: { readonly group: MailGroup }) {
  return (
    <>
      <p>
        <strong>{heading}</strong>
      </p>
      <ul>
        {rows.map(({ title, text }) => (
          <li key={`${title} ${text}`}>{`${title}: ${text}`}</li>
        ))}
      </ul>
      {more && <p>{more}</p>}
    </>
  );
}
