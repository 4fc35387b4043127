import type { NoticeKind } from '../../../shared/domain/telling/notice.ts';
import { staffMessages } from '../../../shared/notices/words/every-kind.ts';
import { citizenKinds } from '../../../shared/notices/words/wording.ts';
import { noticePath, type StaffPage } from '../staff-page.ts';
import { caseTexts } from '../texts/case.ts';
import { noticePreviewTexts } from '../texts/notice-preview.ts';

type Props = { readonly page: StaffPage };

export function PreviewsPage({ page }: Props) {
  const texts = noticePreviewTexts[page.language];
  return (
    <div class="ip-settings">
      <h1 class="ds-heading" data-size="lg">
        {texts.title}
      </h1>
      <p class="ip-lead">{texts.intro}</p>
      <Kinds page={page} id="innbyggere" title={texts.citizens} kinds={citizenKinds} />
      <Kinds page={page} id="ansatte" title={texts.staff} kinds={staffMessages} />
    </div>
  );
}

type KindsProps = Props & { readonly id: string; readonly title: string; readonly kinds: readonly NoticeKind[] };

function Kinds({ page, id, title, kinds }: KindsProps) {
  const names = caseTexts[page.language].noticeKind(page.municipality.decisionWord);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class="ds-heading" data-size="sm">
        {title}
      </h2>
      <ul class="ip-settings__list">
        {kinds.map((kind) => (
          <li key={kind}>
            <a href={noticePath(page, kind)}>{names[kind]}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
