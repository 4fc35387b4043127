import { sampleMunicipalities } from '../../infra/municipalities/samples.ts';
import { day } from '../../shared/domain/calendar/day.ts';
import { type Language, languages, type Municipality } from '../../shared/domain/settings/municipality.ts';
import type { NoticeKind } from '../../shared/domain/telling/notice.ts';
import { staffMessages } from '../../shared/notices/words/every-kind.ts';
import type { MailContent } from '../../shared/notices/words/mail-content.ts';
import { mailHtml, mailText } from '../../shared/notices/words/render-mail.ts';
import { type SampleMessage, sampleMessage } from '../../shared/notices/words/sample-message.ts';
import { citizenKinds } from '../../shared/notices/words/wording.ts';

export type NoticeFile = { readonly path: string; readonly text: string };

type Sample = {
  readonly municipality: Municipality;
  readonly kind: NoticeKind;
  readonly language: Language;
  readonly message: SampleMessage;
};

/** The longest date there is. */
const date = day('2026-09-17');

function samples(): readonly Sample[] {
  const around = { date, siteOrigin: 'https://ip.example' };
  return sampleMunicipalities.flatMap((municipality) =>
    [...citizenKinds, ...staffMessages].flatMap((kind) =>
      languages.map((language) => {
        const message = sampleMessage({ kind, language }, { ...around, municipality });
        return { municipality, kind, language, message };
      }),
    ),
  );
}

/** Each mail as HTML and as plain text, each SMS as text, and a page from which to look at all of them. */
export function noticeFiles(): readonly NoticeFile[] {
  const all = samples();
  return [...all.flatMap(filesOf), { path: 'index.html', text: index(all) }];
}

const nameOf = ({ municipality, kind, language }: Sample) => `${municipality.id}/${kind}.${language}`;
const mondayOf = (name: string) => `${name}.monday`;

function filesOf(sample: Sample): readonly NoticeFile[] {
  const { mail, sms, onMonday } = sample.message;
  const name = nameOf(sample);
  const mails = [...mailFiles(name, mail), ...(onMonday ? mailFiles(mondayOf(name), onMonday) : [])];
  return sms ? [...mails, { path: `${name}.sms.txt`, text: `${sms.text}\n` }] : mails;
}

function mailFiles(name: string, mail: MailContent): readonly NoticeFile[] {
  return [
    { path: `${name}.html`, text: mailHtml(mail) },
    { path: `${name}.txt`, text: mailText(mail) },
  ];
}

function index(all: readonly Sample[]): string {
  const parts = [...Map.groupBy(all, ({ municipality }) => municipality.name)];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Messages</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { margin: 1.5rem }
.row { display: flex; flex-wrap: wrap; gap: 1.5rem }
article { flex: 1 1 20rem; max-width: 26rem }
iframe { width: 100%; height: 22rem; border: 1px solid #999 }
</style>
<h1>Messages</h1>
${parts.map(([name, own]) => `<h2>${name}</h2>\n${chapter(own)}`).join('\n')}
</html>
`;
}

function chapter(own: readonly Sample[]): string {
  const kinds = [...Map.groupBy(own, ({ kind }) => kind)];
  return kinds.map(([kind, each]) => `<h3>${kind}</h3><div class="row">${each.map(shown).join('')}</div>`).join('\n');
}

function shown(sample: Sample): string {
  const { language, message } = sample;
  const { sms, onMonday } = message;
  const name = nameOf(sample);
  const text = sms ? `<p>${sms.text}</p><p>SMS: ${sms.size.segments} part, ${sms.size.units} of 160</p>` : '';
  const mails = [name, ...(onMonday ? [mondayOf(name)] : [])];
  return `<article lang="${language}"><h4>${language}</h4>${text}${mails.map(framed).join('')}</article>`;
}

function framed(name: string): string {
  const frame = `<iframe sandbox loading="lazy" title="${name}" src="${name}.html"></iframe>`;
  return `${frame}<p><a href="${name}.html">HTML</a> <a href="${name}.txt">text</a></p>`;
}
