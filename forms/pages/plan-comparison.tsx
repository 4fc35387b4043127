import { compare, type Difference, type FieldDifference } from '../../shared/domain/plan-record/compare.ts';
import { type PlanField, type PlanRow, planTexts } from '../../shared/domain/plan-record/points.ts';
import { type PlanShown, questionOf } from '../plan-record/plan-shown.ts';
import { planWords } from '../plan-record/words/in-language.ts';
import { pointTitle } from './plan-points.tsx';
import { PlanRowText } from './plan-rows.tsx';

type Props = { readonly before: PlanShown; readonly after: PlanShown };

/** What came, went and was changed from one version to another; each says in words which of these it is. */
export function PlanComparison({ before, after }: Props) {
  const points = compare(before.content, after.content);
  if (points.length === 0) return <p class="ds-paragraph">{planWords[after.language].same}</p>;
  return (
    <>
      {points.map(({ point, fields }) => (
        <section key={point} class="ip-part">
          <h2 class="ds-heading" data-size="sm">
            {pointTitle(point, after)}
          </h2>
          {fields.map((field) => (
            <OneChange key={keyOf(field)} before={before} after={after} found={field} />
          ))}
        </section>
      ))}
    </>
  );
}

function keyOf({ field, kind, difference }: FieldDifference): string {
  if (kind === 'text') return field;
  return `${field} ${rowOf(difference).id}`;
}

function rowOf(difference: Difference<PlanRow>): PlanRow {
  return difference.change === 'added' ? difference.after : difference.before;
}

function OneChange({ before, after, found }: Props & { readonly found: FieldDifference }) {
  const { difference } = found;
  const words = planWords[after.language];
  const isBoth = difference.change === 'changed';
  return (
    <div class="ip-plan__change" data-change={difference.change}>
      <h3 class="ds-heading" data-size="2xs">
        {words.change[difference.change]}
        {questionFor(found.field, after)}
      </h3>
      {difference.change !== 'added' && (
        <del>
          {isBoth && <p class="ip-quiet">{words.before}</p>}
          <Value plan={before} value={difference.before} />
        </del>
      )}
      {difference.change !== 'removed' && (
        <ins>
          {isBoth && <p class="ip-quiet">{words.after}</p>}
          <Value plan={after} value={difference.after} />
        </ins>
      )}
    </div>
  );
}

function questionFor(field: PlanField, plan: PlanShown): string {
  const text = planTexts.find((each) => each === field);
  return text ? `: ${questionOf(text, plan)}` : '';
}

function Value({ plan, value }: { readonly plan: PlanShown; readonly value: string | PlanRow }) {
  if (typeof value !== 'string') return <PlanRowText plan={plan} row={value} />;
  return (
    <p class="ip-lines" lang={plan.writtenIn}>
      {value}
    </p>
  );
}
