import type { Language, Localised } from '../findings/localised';

/** Names of the {placeholders} in a sentence. */
type PlaceholderOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderOf<Rest>
  : never;

/** Values a phrase asks for: nothing, or one object with every placeholder of either language. */
type ValuesOf<Phrase extends Localised> = [PlaceholderOf<Phrase[Language]>] extends [never]
  ? []
  : [Readonly<Record<PlaceholderOf<Phrase[Language]>, string | number>>];

/**
 * The phrase in one language with its {placeholders} filled in. Phrases are declared `as const`, so that a forgotten
 * value does not compile.
 */
export function say<Phrase extends Localised>(
  phrase: Phrase,
  language: Language,
  ...values: ValuesOf<Phrase>
): string {
  const filling: Readonly<Record<string, string | number>> = values[0] ?? {};
  return phrase[language].replace(/\{(\w+)\}/g, (_, name: string) => String(filling[name]));
}

/** {@link say} in all languages, for sentences whose reader is not known yet. */
export function inEveryLanguage<Phrase extends Localised>(
  phrase: Phrase,
  ...values: ValuesOf<Phrase>
): Localised {
  return perLanguage((language) => say(phrase, language, ...values));
}

/** A text made anew for each language, for sentences that name things otherwise called in each. */
export function perLanguage(text: (language: Language) => string): Localised {
  return { 'zh-CN': text('zh-CN'), 'en-US': text('en-US') };
}

/** A catalogue of phrases, each complete in every language. */
export type Phrases = Readonly<Record<string, Localised>>;
