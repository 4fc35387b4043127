import type { AuditEntry } from '../../../shared/domain/audit-entry.ts';
import { logLine } from '../oversight/log-cells.ts';
import type { StaffPage } from '../staff-page.ts';
import { logTexts } from '../texts/log.ts';

type Props = { readonly page: StaffPage; readonly entries: readonly AuditEntry[]; readonly caption: string };

/** Wider than a small screen: it scrolls in its own box, which the keyboard reaches. */
export function LogTable({ page, entries, caption }: Props) {
  const { head } = logTexts[page.language];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by the keyboard (WCAG 2.1.1)
    <section class="ip-scroll" aria-label={caption} tabIndex={0}>
      <table class="ds-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {Object.values(head).map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry, index) => (
            <Line key={`${entry.at} ${index}`} page={page} entry={entry} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Line({ page, entry }: { readonly page: StaffPage; readonly entry: AuditEntry }) {
  const { when, who, what, reference, outcome } = logLine(entry, page);
  return (
    <tr>
      <td>
        <time dateTime={entry.at}>{when}</time>
      </td>
      <th scope="row">{who}</th>
      <td>{what}</td>
      <td>{reference}</td>
      <td>{outcome}</td>
    </tr>
  );
}
