import type { ComponentChildren } from 'preact';

/** A page's one `h1`, the sentence that says most, and the rest. */
export function Article({ title, lead, children }: Titled & { readonly lead?: string }) {
  return (
    <article class="ip-article">
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      {lead && (
        <p class="ds-paragraph ip-lead" data-variant="long">
          {lead}
        </p>
      )}
      {children}
    </article>
  );
}

type Titled = { readonly title: string; readonly children: ComponentChildren };

export function Part({ id, title, children }: Titled & { readonly id?: string }) {
  return (
    <section class="ip-part" {...(id && { id })}>
      <h2 class="ds-heading" data-size="sm">
        {title}
      </h2>
      {children}
    </section>
  );
}

export function Text({ children }: { readonly children: ComponentChildren }) {
  return <p class="ds-paragraph">{typeof children === 'string' ? unbroken(children) : children}</p>;
}

/** A telephone number, or a day and its month, stays on one line: narrow screens would break it anywhere. */
function unbroken(text: string): string {
  return text.replace(/(?<=\d\d) (?=\d\d\b)|(?<=\d\.) (?=\p{Ll})/gu, '\u00a0');
}

type Listed = { readonly items: readonly string[]; readonly ordered?: boolean };

export function List({ items, ordered = false }: Listed) {
  const rows = items.map((item) => <li key={item}>{unbroken(item)}</li>);
  return ordered ? <ol class="ds-list">{rows}</ol> : <ul class="ds-list">{rows}</ul>;
}

type Linked = { readonly href: string; readonly children: ComponentChildren };

export function Link({ href, children }: Linked) {
  return (
    <a class="ds-link" href={href}>
      {children}
    </a>
  );
}

export function LinkLine({ href, children }: Linked) {
  return (
    <Text>
      <Link href={href}>{children}</Link>
    </Text>
  );
}

/** A link that is the page's next thing to do. */
export function ButtonLink({ href, children }: Linked) {
  return (
    <p class="ip-actions">
      <a class="ds-button" href={href}>
        {children}
      </a>
    </p>
  );
}

/** Something that matters, or went wrong; told by its words, not by its colour alone. */
export function Message({
  kind,
  children,
}: {
  readonly kind: 'info' | 'warning' | 'danger';
  readonly children: ComponentChildren;
}) {
  return (
    <div class="ds-alert" data-color={kind}>
      {children}
    </div>
  );
}

export type Fact = readonly [name: string, value: ComponentChildren];

export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="ip-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
