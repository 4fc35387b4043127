import type { ComponentChildren } from 'preact';

export type Fact = { readonly name: string; readonly value: ComponentChildren };

/** Names and values; a fact without a value is left out. */
export function FactList({ facts }: { readonly facts: readonly (Fact | false | undefined)[] }) {
  return (
    <dl class="ip-facts">
      {facts.map(
        (fact) =>
          fact && (
            <div key={fact.name}>
              <dt>{fact.name}</dt>
              <dd>{fact.value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
