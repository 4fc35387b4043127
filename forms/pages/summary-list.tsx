import type { SummaryRow, SummarySection } from '../summary.ts';

type Props = {
  readonly sections: readonly SummarySection[];
  /** The level of the sections' headings on this page. */
  readonly heading?: 'h2' | 'h3';
  readonly change?: { readonly word: string; readonly href: (step: string) => string };
};

/** Questions and answers, section by section. */
export function SummaryList({ sections, heading: Heading = 'h2', change }: Props) {
  return (
    <>
      {sections.map(({ step, title, rows }) => (
        <section class="ip-part" key={step}>
          <Heading class="ds-heading">{title}</Heading>
          {change && (
            <a class="ds-link ip-summary__change" href={change.href(step)}>
              {change.word}
              <span class="ds-sr-only">{`: ${title}`}</span>
            </a>
          )}
          <SummaryRows rows={rows} />
        </section>
      ))}
    </>
  );
}

/** Without a heading, where there is one step alone. */
export function SummaryRows({ rows }: { readonly rows: readonly SummaryRow[] }) {
  return (
    <dl class="ip-summary">
      {rows.map(({ id, label, lines, answered }) => (
        <div key={id} {...(!answered && { 'data-empty': '' })}>
          <dt>{label}</dt>
          <dd>{lines.join('\n')}</dd>
        </div>
      ))}
    </dl>
  );
}
