export type ChoiceLink = { readonly href: string; readonly name: string; readonly current: boolean };

type Props = { readonly label: string; readonly links: readonly ChoiceLink[] };

/** What a page can show instead, as links in a row; the one that it shows is marked. */
export function Choice({ label, links }: Props) {
  return (
    <nav class="ip-choice" aria-label={label}>
      <ul>
        {links.map(({ href, name, current }) => (
          <li key={href}>
            <a href={href} {...(current && { 'aria-current': 'page' as const })}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
