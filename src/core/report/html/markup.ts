/** HTML that may stand in a page as it is; everything else is text and gets escaped. */
export class Markup {
  constructor(readonly source: string) {}
}

type Content = string | number | Markup | readonly Content[];

/** Markup from a template: what is filled in is text unless it is markup itself, in elements and in quoted attributes. */
export function html(template: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(
    template.reduce((source, part, index) => source + sourceOf(contents[index - 1] ?? '') + part),
  );
}

/** Nothing. */
export const NO_MARKUP = new Markup('');

function sourceOf(content: Content): string {
  if (content instanceof Markup) return content.source;
  if (typeof content === 'object') return content.map(sourceOf).join('');
  return escaped(String(content));
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters, which HTML forbids, become spaces. */
function escaped(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').replace(/[&<>"']/g, (character) => ESCAPES[character]!);
}
