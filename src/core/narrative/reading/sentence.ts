/** Behind these a year is one compared with, or one of several: 比2022年, （2022年）, 2021、2022年. */
const BESIDE = '比较与同和及至自从到止(、';
/** With these a year is when something began, ended or changed. */
const NOT_OF_WORDS = /^度?(?:末|底|\d|以来|结转|结余|新增|增加|减少|相比)/;
const ORDINAL_BEFORE = /^\(?[一二三四五六七八九十\d]{1,3}[、)]$/;

/** The year that words speak of, the last one named; null where they name none. */
export function yearSpokenOf(words: string): number | null {
  for (let at = words.lastIndexOf('年'); at >= 4; at = words.lastIndexOf('年', at - 1)) {
    const digits = words.slice(at - 4, at);
    if (!/^20\d\d$/.test(digits)) continue;
    const before = words.slice(0, at - 4);
    const isBeside = before !== '' && BESIDE.includes(before.at(-1)!) && !ORDINAL_BEFORE.test(before);
    if (!isBeside && !NOT_OF_WORDS.test(words.slice(at + 1, at + 4))) return Number(digits);
  }
  return null;
}

/** The words of a sentence before a place in it. */
export function sentenceBefore(text: string, at: number): string {
  return text.slice(text.lastIndexOf('。', at - 1) + 1, at);
}

/** 政府采购 with some suppliers, or of some ways: no total of a table. */
const SOME_PROCUREMENT = /(?:中小|小微|小型|微型)企业|供应商|集中采购|分散采购|预留/;

export function isSomeProcurement(sentence: string): boolean {
  return SOME_PROCUREMENT.test(sentence);
}
