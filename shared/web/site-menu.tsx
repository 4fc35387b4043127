import type { Language } from '../domain/settings/municipality.ts';
import { pageTexts } from './page-texts.ts';
import type { MenuItem } from './site.ts';

type Props = { readonly language: Language; readonly menu: readonly MenuItem[] | undefined };

/** The parts of the site, where there is more than one. */
export function SiteMenu({ language, menu = [] }: Props) {
  if (menu.length < 2) return null;
  return (
    <nav class="ip-menu" aria-label={pageTexts[language].menu}>
      <ul class="ip-frame">
        {menu.map(({ href, name, current }) => (
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
