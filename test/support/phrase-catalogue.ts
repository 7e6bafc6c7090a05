import type { Localised } from '../../src/core/findings/localised';

/** Every phrase of a nested catalogue with the path of its keys. */
export function phrasesOf(catalogue: object, path = ''): [string, Localised][] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    if (isLocalised(value)) return [[here, value] as [string, Localised]];
    return phrasesOf(value as object, here);
  });
}

/** Fails unless the phrase says something in each language, in that language only, with the same placeholders. */
export function expectComplete(phrase: Localised): void {
  const chinese = phrase['zh-CN'];
  const english = phrase['en-US'];
  expect(chinese).not.toMatch(/^\s*$/);
  expect(english).not.toMatch(/^\s*$/);
  expect(ordinaryWords(chinese)).not.toMatch(/[A-Za-z]{2}/);
  expect(english).not.toMatch(/[\p{Script=Han}，。；：、！？（）“”《》]/u);
  expect(placeholders(english)).toEqual(placeholders(chinese));
}

/** Chinese text without what is Latin in every language: placeholders, commands, options, file names and formats. */
function ordinaryWords(text: string): string {
  return text
    .replace(/\{\w+\}/g, '')
    .replace(/\b[A-Z0-9_]*\.(xlsx|xls|et|md)\b/g, '')
    .replace(
      /\b(budget-check|validate|clear|recompute|narrate|Markdown|LAST_YEAR|JSON|FILE|FOLDER|PATTERN|OUT|Excel|WPS|text|html|json|csv|jsonl|sarif|values|formulas|zh-CN|en-US)\b/g,
      '',
    )
    .replace(/--[a-z]+/g, '');
}

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
}

function isLocalised(value: unknown): value is Localised {
  return typeof value === 'object' && value !== null && 'zh-CN' in value && 'en-US' in value;
}
