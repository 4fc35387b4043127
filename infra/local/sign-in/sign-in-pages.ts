import { type Html, html } from '../html.ts';

/** What somebody can be signed in as. */
export type Choice = { readonly id: string; readonly name: string; readonly detail: string };

export type ChoiceGroup = { readonly heading: string; readonly choices: readonly Choice[] };

type Words = { readonly title: string; readonly notice: string; readonly level: string; readonly cancel: string };

const words: Readonly<Record<'nb' | 'nn' | 'en', Words>> = {
  nb: {
    title: 'Velg hvem du er',
    notice: 'Dette er en øvelse med oppdiktede personer. Her trengs ikke passord.',
    level: 'Sikkerhetsnivå',
    cancel: 'Avbryt',
  },
  nn: {
    title: 'Vel kven du er',
    notice: 'Dette er ei øving med oppdikta personar. Her trengst ikkje passord.',
    level: 'Tryggleiksnivå',
    cancel: 'Avbryt',
  },
  en: {
    title: 'Choose who you are',
    notice: 'This is a rehearsal with made-up people. No password is needed.',
    level: 'Assurance level',
    cancel: 'Cancel',
  },
};

export type Picker = {
  readonly language: 'nb' | 'nn' | 'en';
  readonly tenant: string;
  readonly action: string;
  readonly groups: readonly ChoiceGroup[];
  /** Offers substantial and high. */
  readonly levels: boolean;
};

/** One button for each person; pressing it signs in. */
export function pickerPage({ language, tenant, action, groups, levels }: Picker): string {
  const { title, notice, level, cancel } = words[language];
  const radio = (value: string, checked: string): Html =>
    html`<label><input type="radio" name="level" value="${value}"${{ html: checked }}> ${value}</label>`;
  const content = html`
    <p class="tenant">${tenant}</p><h1>${title}</h1><p>${notice}</p>
    <form method="post" action="${action}">
      ${levels ? html`<fieldset><legend>${level}</legend>${radio('high', ' checked')}${radio('substantial', '')}</fieldset>` : undefined}
      ${groups.map(groupOf)}
      <p><button name="cancel" value="yes" class="quiet">${cancel}</button></p>
    </form>`;
  return page(language, title, content);
}

function groupOf({ heading, choices }: ChoiceGroup): Html {
  const buttons = choices.map(
    ({ id, name, detail }) =>
      html`<li><button name="person" value="${id}" data-person="${id}"><strong>${name}</strong> <span>${detail}</span></button></li>`,
  );
  return html`<h2>${heading}</h2><ul>${buttons}</ul>`;
}

/** Front-channel logout: each site's own page in a frame, then back to the one that asked (without script). */
export function signedOutPage(frames: readonly string[], next: string | undefined): string {
  const title = 'Du logges ut';
  const content = html`
    <h1>${title}</h1><p>Vi logger deg ut av tjenestene du har brukt.</p>
    ${frames.map((address) => html`<iframe src="${address}" title="Utlogging" hidden></iframe>`)}
    ${next === undefined ? undefined : html`<p><a href="${next}">Gå videre</a></p>`}`;
  const refresh = next === undefined ? undefined : html`<meta http-equiv="refresh" content="1;url=${next}">`;
  return page('nb', title, content, refresh);
}

export function messagePage(title: string, text: string): string {
  return page('nb', title, html`<h1>${title}</h1><p>${text}</p>`);
}

function page(language: string, title: string, content: Html, extra?: Html): string {
  return html`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width">${extra}<style>${{ html: style }}</style></head>
<body><main>${content}</main></body></html>`.html;
}

const style = `body{font:1.0625rem/1.5 system-ui,sans-serif;margin:0;background:#f3f4f6;color:#1b1f24}
main{max-width:38rem;margin:2rem auto;padding:1.5rem 2rem;background:#fff;border-radius:12px;box-shadow:0 1px 4px #0003}
.tenant{color:#525a66;margin:0}h1{margin:.2em 0}h2{font-size:1.1rem;margin:1.2em 0 .4em}ul{list-style:none;padding:0;margin:0}
li{margin:.4rem 0}button{font:inherit;width:100%;text-align:left;padding:.7rem 1rem;border:1px solid #8a94a3;border-radius:8px;background:#fff;cursor:pointer}
button:hover,button:focus-visible{background:#e8f0fb;outline:3px solid #0a4ea2}button span{color:#525a66}.quiet{width:auto;border:0;text-decoration:underline}
fieldset{border:1px solid #c7cdd6;border-radius:8px}label{margin-right:1.5rem}`;
