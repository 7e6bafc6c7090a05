export const REASON = /原因|变动情况|由于|是因为|主要因/;
const ANOTHER_REASON = /^(?:[一二三四五六七八九十]是|[一二三四五六七八九十]、|\(?\d+\)?[、.)])/;

/** Whether what is read belongs to the reason for something: figures there are of what changed, not of the tables. */
export class ReasonTrail {
  isOpen = false;

  /** Takes the words between two figures. */
  follow(words: string): void {
    words.split(/(?<=[。；;])/).forEach((part, index, parts) => {
      const before = index === 0 ? '' : parts[index - 1]!.at(-1);
      if (before === '。' || (before !== '' && !ANOTHER_REASON.test(part))) this.isOpen = false;
      if (REASON.test(part)) this.isOpen = true;
    });
  }
}
