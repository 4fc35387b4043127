import type { LocalFunction } from './functions.ts';
import { type Html, html } from './html.ts';
import type { Message } from './inboxes/messages.ts';
import type { Place } from './place.ts';

export type ConsoleView = {
  readonly place: Place;
  readonly now: Date;
  readonly messages: readonly Message[];
  readonly functions: readonly LocalFunction[];
  readonly faults: Readonly<Record<string, string>>;
  readonly sites: readonly { readonly id: string; readonly name: string; readonly language: string }[];
};

const osloTime = new Intl.DateTimeFormat('nb-NO', { timeZone: 'Europe/Oslo', dateStyle: 'full', timeStyle: 'short' });
const shortTime = new Intl.DateTimeFormat('nb-NO', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** Everything one can see and move while the system runs on one's own machine. */
export function consolePage(view: ConsoleView): string {
  const { place, now, messages, functions, sites, faults } = view;
  const content = html`
    <header><h1>Individuell plan, local console</h1><p class="now">${osloTime.format(now)}</p></header>
    ${clockForms(now)}
    <section><h2>Addresses</h2><ul class="links">
      ${sites.map(({ id, name, language }) => html`<li>${name}: <a href="/${id}/${language}/">citizens</a> · <a href="/${id}/ansatt/">staff</a></li>`)}
      <li><a href="${place.mailInbox}">Mail inbox</a> · <a href="/_local/sms">SMS inbox</a> · <a href="/_local/persons">Persons</a> ·
      <a href="/_local/messages">Messages as JSON</a> · <a href="/_local/functions">Functions as JSON</a> · <a href="/_local/calls">Rights used</a> · <a href="/_local/faults">Faults</a></li></ul>
      ${Object.entries(faults).map(([service, kind]) => html`<p class="warn">${service} is made to fail: ${kind}</p>`)}</section>
    ${functionTable(functions)}
    ${messageList(messages)}`;
  return page('Local console', content);
}

export function smsPage(messages: readonly Message[]): string {
  const texts = messages.filter(({ channel }) => channel === 'sms');
  return page(
    'SMS inbox',
    html`<header><h1>SMS inbox</h1><p><a href="/_local">Console</a></p></header>${messageList(texts)}`,
  );
}

function clockForms(now: Date): Html {
  const move = (advance: string, label: string) =>
    html`<form method="post" action="/_local/clock"><input type="hidden" name="advance" value="${advance}"><button>${label}</button></form>`;
  return html`<section><h2>Move the clock</h2><div class="row">
    ${move('PT1H', 'One hour')}${move('P1D', 'One day')}${move('P7D', 'Seven days')}${move('P28D', 'Four weeks')}
    <form method="post" action="/_local/clock"><label>To <input type="datetime-local" name="until" value="${now.toISOString().slice(0, 16)}"> UTC</label>
    <button>Go</button></form></div><p>All that falls due on the way happens first; the page comes back when it is done.</p></section>`;
}

function functionTable(functions: readonly LocalFunction[]): Html {
  const rows = functions.map((each) => {
    const { invocations, errors } = each.count();
    const [last] = each.recent();
    const problem = each.recent().find(({ error }) => error !== undefined)?.error;
    const latest =
      last === undefined
        ? 'not yet'
        : `${last.outcome}, ${last.milliseconds} ms, ${shortTime.format(new Date(last.at))}`;
    const output = html`<details><summary>Log</summary><pre>${each.output().slice(-30).join('\n')}</pre></details>`;
    return html`<tr><th scope="row">${each.name}</th><td>${invocations}</td><td>${errors}</td><td>${latest}</td><td>${problem}${output}</td></tr>`;
  });
  return html`<section><h2>Functions</h2><table><thead><tr><th>Function</th><th>Invocations</th><th>Errors</th><th>Last</th><th>Last error, log</th></tr></thead>
    <tbody>${rows}</tbody></table></section>`;
}

function messageList(messages: readonly Message[]): Html {
  const cards = messages.toReversed().map(
    ({
      channel,
      to,
      subject,
      body,
      at,
    }) => html`<article><p class="meta">${channel} · ${to} · ${shortTime.format(new Date(at))}</p>
      ${subject === undefined ? undefined : html`<h3>${subject}</h3>`}<pre>${body}</pre></article>`,
  );
  const none = cards.length === 0 ? html`<p>None yet.</p>` : undefined;
  return html`<section><h2>Messages</h2>${none}${cards}</section>`;
}

function page(title: string, content: Html): string {
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width">
<style>${{ html: style }}</style></head><body><main>${content}</main></body></html>`.html;
}

const style = `body{font:1rem/1.5 system-ui,sans-serif;margin:0;background:#eef1f4;color:#1b1f24}main{max-width:60rem;margin:0 auto;padding:1.5rem}
header{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline}h1{font-size:1.5rem;margin:0}h2{font-size:1.15rem;margin:0 0 .6rem}h3{margin:.2rem 0}
.now{font-size:1.2rem;font-weight:600;margin:0}section{background:#fff;border-radius:10px;box-shadow:0 1px 3px #0002;padding:1rem 1.25rem;margin:1rem 0}
.row{display:flex;flex-wrap:wrap;gap:.6rem;align-items:center}button{font:inherit;padding:.4rem .9rem;border:1px solid #0a4ea2;border-radius:6px;background:#0a4ea2;color:#fff;cursor:pointer}
button:focus-visible,a:focus-visible,input:focus-visible{outline:3px solid #d98200;outline-offset:2px}input{font:inherit;padding:.3rem}table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:.35rem .6rem;border-top:1px solid #dde2e8;vertical-align:top}article{border-top:1px solid #dde2e8;padding:.6rem 0}.meta{color:#525a66;margin:0}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;margin:.2rem 0}details pre{font:.8rem/1.4 ui-monospace,monospace}.warn{color:#9b2c00;font-weight:600}ul{padding-left:1.2rem;margin:0}`;
