import type { Values } from './wording.ts';

/** The names in a text: `Sak {reference}: {date}` has two. */
type NamedIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamedIn<Rest> : never;

/** A text that names nothing but what every notice may tell; nothing where it names more, or is not known when this is built. */
type KnownText<Text extends string> = string extends Text
  ? never
  : [NamedIn<Text>] extends [keyof Values]
    ? Text
    : never;

export type KnownTexts<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? KnownText<Texts[Key]> : KnownTexts<Texts[Key]>;
};

/** The texts as they are; with a placeholder too many they do not compile, so that no answer and no name can be asked for. */
export function known<const Texts>(texts: Texts & KnownTexts<Texts>): Texts {
  return texts;
}
