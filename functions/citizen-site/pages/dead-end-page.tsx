import { Article, ButtonLink, LinkLine, Text } from './parts.tsx';

export type WayOn = { readonly href: string; readonly words: string };

export type DeadEndProps = {
  readonly title: string;
  readonly text: string;
  readonly ways: readonly [WayOn, ...WayOn[]];
};

/** What was asked for cannot be done; why, and the ways that lead on. */
export function DeadEndPage({ title, text, ways }: DeadEndProps) {
  const [first, ...others] = ways;
  return (
    <Article title={title}>
      <Text>{text}</Text>
      <ButtonLink href={first.href}>{first.words}</ButtonLink>
      {others.map(({ href, words }) => (
        <LinkLine key={href} href={href}>
          {words}
        </LinkLine>
      ))}
    </Article>
  );
}
